package org.quadrivia.question.rdf.wording;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.rdf.language.Sentences;

/** Writes sentences that deny a fact or say that the source does not state it. */
final class Denials {
    private final Sentences sentences;
    private final String source;

    /** @param source the name of the source, for the start of a sentence */
    Denials(Sentences sentences, String source) {
        this.sentences = sentences;
        this.source = source;
    }

    /** Says that a fact is not true, with the property's own wording for denials; empty if there is no such wording. */
    String isNot(Triple claimed) {
        return sentences
                .lexicon()
                .template(claimed.getPredicate(), "denies")
                .map(words -> sentences.flowing(words, claimed.getSubject()))
                .map(words -> sentences.fill(words, Map.of("s", claimed.getSubject(), "o", claimed.getObject()), true))
                .orElse("");
    }

    /** Says that the source does not name an option as an answer. */
    String unlisted(Node option) {
        return frame("wrong.unlisted", Map.of("source", source, "d", option));
    }

    /** Says that the source does not state the fact. */
    String unsaid(Triple fact) {
        return sentences
                .clause(fact.getSubject(), fact.getPredicate(), fact.getObject())
                .map(clause -> frame("wrong.unsaid.clause", Map.of("source", source, "fact", clause)))
                .orElseGet(() -> frame(
                        "wrong.unsaid",
                        Map.of(
                                "source",
                                source,
                                "fact",
                                sentences.linked(fact.getSubject(), fact.getPredicate(), fact.getObject()))));
    }

    private String frame(String key, Map<String, Object> parts) {
        return sentences.frame(key, parts, true);
    }
}
