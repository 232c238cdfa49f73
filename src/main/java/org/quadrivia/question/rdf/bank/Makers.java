package org.quadrivia.question.rdf.bank;

import java.util.Optional;
import org.quadrivia.question.rdf.classes.ClassFacts;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.makers.BooleanMaker;
import org.quadrivia.question.rdf.makers.CandidateOutcome;
import org.quadrivia.question.rdf.makers.ComparisonMaker;
import org.quadrivia.question.rdf.makers.ContentMaker;
import org.quadrivia.question.rdf.makers.CountMaker;
import org.quadrivia.question.rdf.makers.FirstMaker;
import org.quadrivia.question.rdf.makers.ItemDraft;
import org.quadrivia.question.rdf.makers.Maker;
import org.quadrivia.question.rdf.makers.MatchMaker;
import org.quadrivia.question.rdf.makers.MultipleMaker;
import org.quadrivia.question.rdf.makers.NumberMaker;
import org.quadrivia.question.rdf.makers.OddMaker;
import org.quadrivia.question.rdf.makers.OrderMaker;
import org.quadrivia.question.rdf.makers.SingleMaker;
import org.quadrivia.question.rdf.makers.TextMaker;
import org.quadrivia.question.rdf.makers.ThroughMaker;

/** Chooses the maker for a family and gives it the services it needs. */
public final class Makers {
    private Makers() {}

    /** @param classes the generation in which classes are the things; empty if there is none */
    public static Maker of(FamilyFile family, Generation things, Optional<Generation> classes) {
        boolean ofClasses = family.about() == FamilyFile.About.CLASSES && classes.isPresent();
        return ofClasses ? asWritten(family, classes.get()) : of(family, things);
    }

    /** Makes items about classes ask the triples of the definitions in place of facts about classes as things. */
    private static Maker asWritten(FamilyFile family, Generation g) {
        Maker maker = of(family, g);
        ClassFacts facts = g.classes;
        return facts == null
                ? maker
                : candidate -> switch (maker.make(candidate)) {
                    case CandidateOutcome.Dropped dropped -> dropped;
                    case CandidateOutcome.Drafted(ItemDraft draft) ->
                        new CandidateOutcome.Drafted(draft.asking(draft.asks().stream()
                                .flatMap(fact -> facts.written(fact).stream())
                                .distinct()
                                .toList()));
                };
    }

    private static Maker of(FamilyFile family, Generation g) {
        return switch (family.form()) {
            case COUNT ->
                new CountMaker(
                        g.relations,
                        g.sameAs,
                        g.disputes,
                        g.prover,
                        g.kinship,
                        g.askable,
                        g.salts,
                        g.stems,
                        g.sentences,
                        g.drafts,
                        g.explanations);
            case MOST, LEAST -> comparison(g);
            case FIRST ->
                new FirstMaker(
                        g.relations,
                        g.names,
                        g.kinship,
                        g.askable,
                        g.salts,
                        g.draw,
                        g.pool,
                        g.stems,
                        g.drafts,
                        g.explanations);
            case ODD ->
                new OddMaker(
                        g.relations,
                        g.names,
                        g.kinship,
                        g.askable,
                        g.sources,
                        g.salts,
                        g.draw,
                        g.pool,
                        g.distractors,
                        g.stems,
                        g.drafts,
                        g.explanations);
            case NUMBER ->
                new NumberMaker(
                        g.relations,
                        g.prover,
                        g.units,
                        g.askable,
                        g.sources,
                        g.salts,
                        g.pool,
                        g.stems,
                        g.sentences,
                        g.drafts,
                        g.explanations);
            case THROUGH ->
                new ThroughMaker(
                        g.relations,
                        g.names,
                        g.kinship,
                        g.salts,
                        g.ids,
                        g.distractors,
                        g.stems,
                        g.drafts,
                        g.explanations);
            case FACT, GAP ->
                switch (family.kind()) {
                    case SINGLE ->
                        family.about() == FamilyFile.About.CONTENT
                                ? new ContentMaker(
                                        g.disputes,
                                        g.names,
                                        g.salts,
                                        g.ids,
                                        g.distractors,
                                        g.stems,
                                        g.drafts,
                                        g.explanations)
                                : new SingleMaker(
                                        g.schema,
                                        g.relations,
                                        g.sameAs,
                                        g.disputes,
                                        g.names,
                                        g.kinship,
                                        g.askable,
                                        g.sources,
                                        g.salts,
                                        g.distractors,
                                        g.stems,
                                        g.drafts,
                                        g.explanations);
                    case MULTIPLE ->
                        new MultipleMaker(
                                g.relations,
                                g.names,
                                g.kinship,
                                g.askable,
                                g.sources,
                                g.salts,
                                g.draw,
                                g.distractors,
                                g.stems,
                                g.drafts);
                    case BOOLEAN ->
                        new BooleanMaker(
                                g.relations,
                                g.names,
                                g.askable,
                                g.salts,
                                g.ids,
                                g.distractors,
                                g.stems,
                                g.sentences,
                                g.drafts,
                                g.explanations);
                    case ORDER ->
                        family.key().equals("*")
                                ? new OrderMaker(g.relations, g.names, g.askable, g.salts, g.ids, g.stems, g.drafts)
                                : comparison(g);
                    case TEXT ->
                        new TextMaker(
                                g.relations,
                                g.names,
                                g.clues,
                                g.askable,
                                g.stems,
                                g.acceptedAnswers,
                                g.drafts,
                                g.explanations);
                    case MATCH ->
                        new MatchMaker(
                                g.relations,
                                g.prover,
                                g.names,
                                g.clues,
                                g.kinship,
                                g.askable,
                                g.salts,
                                g.draw,
                                g.pool,
                                g.stems,
                                g.drafts,
                                g.explanations);
                };
        };
    }

    private static Maker comparison(Generation g) {
        return new ComparisonMaker(
                g.graph,
                g.relations,
                g.sameAs,
                g.kinship,
                g.askable,
                g.salts,
                g.draw,
                g.pool,
                g.stems,
                g.drafts,
                g.explanations);
    }
}
