package org.quadrivia.question.rdf.makers;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.quadrivia.question.rdf.common.AnswerReason;
import org.quadrivia.question.rdf.family.FamilyFile;

/**
 * An item before it is written. Explanation and feedback are not judged, so they are written only when the item enters the bank.
 *
 * @param asks the facts it asks
 * @param variant distinguishes items of a family that ask the same facts
 * @param stem plain text
 * @param answers its options; {@code ItemWriter} puts them in order
 * @param query text of its own query
 * @param support the triples from which the key follows
 * @param explanation writes the explanation, with links
 * @param nearness how close the distractors are to the key, 0 to 1
 */
public record ItemDraft(
        FamilyFile family,
        List<Triple> asks,
        String variant,
        String stem,
        List<Answer> answers,
        String query,
        Set<Triple> support,
        Supplier<String> explanation,
        double nearness) {

    /**
     * An option that has no position yet.
     *
     * @param value what it stands for; for a pair, the left side
     * @param place 1-based place in the right order; 0 except in order items
     * @param argument why it is right or wrong
     * @param pair the right side of a pair; null for all other kinds
     * @param accepted answers that may be typed; empty except in text items
     * @param broad answers that are asked to be more precise if typed
     * @param slips the greatest edit distance forgiven in a typed answer
     */
    public record Answer(
            Node value,
            String label,
            boolean right,
            int place,
            Supplier<String> feedback,
            AnswerReason argument,
            @Nullable Node pair,
            List<String> accepted,
            List<String> broad,
            int slips) {

        /** Creates an option to be chosen or put in order. */
        public Answer(
                Node value, String label, boolean right, int place, Supplier<String> feedback, AnswerReason argument) {
            this(value, label, right, place, feedback, argument, null, List.of(), List.of(), 0);
        }

        private Answer written() {
            String words = feedback.get();
            return new Answer(value, label, right, place, () -> words, argument, pair, accepted, broad, slips);
        }
    }

    public ItemDraft {
        asks = List.copyOf(asks);
        answers = List.copyOf(answers);
        support = new LinkedHashSet<>(support);
    }

    /** Returns the same draft with explanation and feedback written. Throws now what writing them would throw later. */
    ItemDraft written() {
        String words = explanation.get();
        return new ItemDraft(
                family,
                asks,
                variant,
                stem,
                answers.stream().map(Answer::written).toList(),
                query,
                support,
                () -> words,
                nearness);
    }

    /** Returns the same draft with other asked facts. */
    public ItemDraft asking(List<Triple> facts) {
        return new ItemDraft(family, facts, variant, stem, answers, query, support, explanation, nearness);
    }

    static Set<Triple> union(Collection<Triple> one, Collection<Triple> other) {
        Set<Triple> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    static Set<Node> with(Set<Node> one, Node... more) {
        Set<Node> all = new LinkedHashSet<>(one);
        all.addAll(List.of(more));
        return all;
    }
}
