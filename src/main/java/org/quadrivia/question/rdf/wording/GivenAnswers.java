package org.quadrivia.question.rdf.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.Standing;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.rdf.common.AnswerSet;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.proof.Silence;
import org.quadrivia.question.rdf.schema.Relations;

/**
 * Writes feedback for an option that the source, or the person whose view the question asks for, does not give as an answer. The
 * feedback lists the answers that the source or person does give.
 */
record GivenAnswers(
        Snapshot snapshot,
        ThingNames names,
        Sentences sentences,
        Relations relations,
        Silence silence,
        ClaimedFacts claimed) {
    /** If there are more answers than this, they are not listed. */
    private static final int MOST = 4;

    /**
     * Returns a sentence such as "The article says this only of Ann and Bob". The word "only" is omitted if others give other
     * answers or if the source is not declared to give all answers. Empty if an answer does not fit into this sentence, such as
     * "by ship", or if there are too many answers.
     *
     * @param says the name of the source or person, for the start of a sentence
     * @param silent whether the option is wrong only because nobody says that it is right
     */
    Optional<String> given(AskedFact asked, String says, boolean silent) {
        boolean reported = snapshot.standing(asked.fact())
                .filter(Standing.REPORTED::equals)
                .isPresent();
        boolean asserted = relations.holds(asked.subject(), asked.property(), asked.object());
        List<Node> all = asserted ? all(asked) : List.of(asked.key());
        if (all.size() > MOST || !all.stream().allMatch(node -> nameable(asked, node))) {
            return Optional.empty();
        }
        String listed = listed(all, sentences);
        return Optional.of(
                asserted && (!silent || silence.proves(asked)) && !contested(asked, all)
                        ? frame("wrong.only", says, listed)
                        : frame(reported ? "wrong.reported" : "wrong.given", says, listed));
    }

    private List<Node> all(AskedFact asked) {
        return relations.answers(new AnswerSet(asked.anchor(), asked.property(), asked.keyIsObject())).stream()
                .filter(names::named)
                .sorted(Comparator.comparing((Node node) -> names.of(node)).thenComparing(node -> node.toString()))
                .toList();
    }

    /** Whether the answer's label can follow the word "of", because it is a proper name or a noun with its article. */
    private boolean nameable(AskedFact asked, Node answer) {
        if (answer.isLiteral()
                || asked.property().equals(RDF.type.asNode())
                || Qv.claimedBy.equals(asked.property()) && !asked.keyIsObject()
                || Qv.disputedBy.equals(asked.property()) && !asked.keyIsObject()) {
            return false;
        }
        String label = names.of(answer);
        return !Character.isLowerCase(label.codePointAt(0)) || sentences.determined(label);
    }

    private boolean contested(AskedFact asked, List<Node> all) {
        return claimed.about(asked.anchor()).stream()
                .map(OptionFacts.Fact::triple)
                .filter(fact -> fact.getPredicate().equals(asked.property()))
                .map(fact -> asked.keyIsObject() ? fact.getObject() : fact.getSubject())
                .anyMatch(other -> !all.contains(other));
    }

    /** Returns the names, with links, as a list such as "Ann, Bob and Cleo". */
    static String listed(List<Node> all, Sentences sentences) {
        String last = sentences.name(all.getLast(), true, false);
        return all.size() == 1
                ? last
                : sentences.frame(
                        "list.and",
                        Map.of(
                                "a",
                                all.subList(0, all.size() - 1).stream()
                                        .map(node -> sentences.name(node, true, false))
                                        .collect(Collectors.joining(", ")),
                                "b",
                                last),
                        true);
    }

    private String frame(String key, String says, String listed) {
        return sentences.frame(key, Map.of("source", says, "all", listed), true);
    }
}
