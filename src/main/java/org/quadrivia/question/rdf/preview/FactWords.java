package org.quadrivia.question.rdf.preview;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.rdf.bank.GeneratorServices;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;

/** Puts facts of a knowledge base into sentences like those in explanations. Not thread-safe. */
public final class FactWords {
    private final ThingNames names;
    private final Sentences sentences;

    private FactWords(ThingNames names, Sentences sentences) {
        this.names = names;
        this.sentences = sentences;
    }

    public static FactWords of(Snapshot snapshot) {
        GeneratorServices generation = new GeneratorServices(snapshot, GeneratorSettings.usual());
        return new FactWords(generation.names, generation.sentences);
    }

    /** Returns a sentence without links; empty if one of the terms has no name that fits into a sentence. */
    public Optional<String> sentence(Triple fact) {
        Node property = fact.getPredicate();
        boolean named = names.named(fact.getSubject())
                && names.named(fact.getObject())
                && (names.named(property)
                        || sentences.lexicon().template(property, "states").isPresent());
        return named ? Optional.of(sentences.plain(fact.getSubject(), property, fact.getObject())) : Optional.empty();
    }
}
