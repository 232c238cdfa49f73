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
 * An item before it is written. The decision whether to keep an item does not depend on its explanation and feedback, so these
 * are written only when the item enters the bank.
 *
 * @param asks the facts that the item asks about
 * @param variant distinguishes items of a family that ask about the same facts
 * @param stem plain text
 * @param answers the options; {@code ItemWriter} puts them in order
 * @param query the text of the item query
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
     * @param value the value that the option stands for; for a pair, the value of its left side
     * @param place the place in the right order, from 1; 0 except in order items
     * @param argument why the option is right or wrong
     * @param pair the right side of a pair; null for all other kinds
     * @param accepted typed answers that are accepted; empty except in text items
     * @param broad typed answers that are too broad; a learner who types one is asked to be more precise
     * @param slips the greatest edit distance that is forgiven in a typed answer
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

    /**
     * Returns this draft with its explanation and feedback written. If writing them fails, the exception is thrown now and not
     * later.
     */
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

    /** Returns this draft with other facts that it asks about. */
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
