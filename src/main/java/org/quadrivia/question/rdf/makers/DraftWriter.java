package org.quadrivia.question.rdf.makers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.common.AnswerReason;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.distractors.Distractors;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.family.QueryText;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.wording.ExplanationWriter;

/** Writes drafts of items: their options, their queries, and the explanations of their keys. */
public final class DraftWriter {
    private final ThingNames names;
    private final ExplanationWriter explanations;
    private final QueryText queries;

    public DraftWriter(ThingNames names, ExplanationWriter explanations, QueryText queries) {
        this.names = names;
        this.explanations = explanations;
        this.queries = queries;
    }

    /**
     * Begins a draft.
     *
     * @param candidate the candidate whose row fills the item's query
     */
    public Builder of(Candidate candidate, String stem) {
        return new Builder(candidate, stem);
    }

    /** Returns a right option that the given triples prove. */
    public ItemDraft.Answer right(Node node, Supplier<String> feedback, Collection<Triple> key) {
        return new ItemDraft.Answer(node, names.of(node), true, 0, feedback, AnswerReason.of(Reason.KEY, key));
    }

    /** Returns the key of a fact that follows from the given triples. */
    ItemDraft.Answer right(AskedFact asked, Collection<Triple> support) {
        return right(asked.key(), () -> explanations.right(asked.fact()), support);
    }

    /**
     * Returns an option of an order item.
     *
     * @param place the position in the right order, from 1
     */
    ItemDraft.Answer placed(Node node, int place, Triple fact, Collection<Triple> key) {
        Supplier<String> feedback = () ->
                explanations.frame("place", Map.of("n", String.valueOf(place), "fact", explanations.linked(fact)));
        return new ItemDraft.Answer(node, names.of(node), true, place, feedback, AnswerReason.of(Reason.KEY, key));
    }

    /** Returns a wrong option. */
    public ItemDraft.Answer wrong(Node node, Supplier<String> feedback, AnswerReason argument) {
        return new ItemDraft.Answer(node, names.of(node), false, 0, feedback, argument);
    }

    private List<ItemDraft.Answer> wrong(AskedFact asked, List<Distractors.Wrong> wrong, @Nullable Node speaker) {
        List<ItemDraft.Answer> answers = new ArrayList<>(wrong.size());
        for (Distractors.Wrong w : wrong) {
            answers.add(wrong(w.node(), () -> explanations.wrong(asked, w.node(), w.reason(), speaker), w.argument()));
        }
        return answers;
    }

    /** Returns the wrong options for a fact if several answers are right. */
    List<ItemDraft.Answer> wrongAmong(AskedFact asked, List<Distractors.Wrong> wrong) {
        return wrong.stream()
                .map(w -> wrong(w.node(), () -> explanations.wrongAmong(asked, w.node(), w.reason()), w.argument()))
                .toList();
    }

    /** Returns the key followed by the wrong options for its fact. */
    List<ItemDraft.Answer> choice(ItemDraft.Answer key, AskedFact asked, List<Distractors.Wrong> wrong) {
        return choice(key, asked, wrong, null);
    }

    /**
     * Returns the key followed by the wrong options for its fact.
     *
     * @param speaker the person or body that claims the fact; null if nobody is named
     */
    List<ItemDraft.Answer> choice(
            ItemDraft.Answer key, AskedFact asked, List<Distractors.Wrong> wrong, @Nullable Node speaker) {
        List<ItemDraft.Answer> all = new ArrayList<>(List.of(key));
        all.addAll(wrong(asked, wrong, speaker));
        return all;
    }

    /**
     * Builds a draft. By default, its query lists no options, and its explanation states its facts and any qualifications of
     * their support.
     */
    public final class Builder {
        private static final double MIDDLING = 0.5;

        private final Candidate candidate;
        private final String stem;
        private String variant;
        private List<Node> listed = List.of();
        private double nearness = MIDDLING;
        private @Nullable Supplier<String> explanation;

        private Builder(Candidate candidate, String stem) {
            this.candidate = candidate;
            this.stem = stem;
            this.variant = candidate.family().variant();
        }

        /** Sets the variant, which distinguishes the item from others of the family that ask about the same facts. */
        Builder variant(String variant) {
            this.variant = variant;
            return this;
        }

        /** Sets the things from which the item's query chooses. */
        Builder listing(Collection<Node> options) {
            listed = options.stream()
                    .sorted(Comparator.comparing(Node::toString))
                    .toList();
            return this;
        }

        /** Sets how close the distractors are to the key, from 0 to 1. The default is 0.5. */
        Builder nearness(double nearness) {
            this.nearness = nearness;
            return this;
        }

        /** Sets what writes the explanation. */
        public Builder explained(Supplier<String> explanation) {
            this.explanation = explanation;
            return this;
        }

        /**
         * Completes the draft.
         *
         * @param facts the facts that the item asks about
         * @param support the triples from which the key follows
         */
        public ItemDraft asking(List<Triple> facts, Collection<Triple> support, List<ItemDraft.Answer> answers) {
            Set<Triple> all = new LinkedHashSet<>(support);
            Supplier<String> why = explanation == null ? () -> explanations.explain(facts, all) : explanation;
            return new ItemDraft(
                    candidate.family(),
                    facts,
                    variant,
                    stem,
                    answers,
                    queries.write(candidate.family().query(), candidate.row(), listed),
                    all,
                    why,
                    nearness);
        }
    }
}
