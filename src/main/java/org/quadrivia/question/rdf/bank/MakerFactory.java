package org.quadrivia.question.rdf.bank;

import java.util.Optional;
import org.quadrivia.question.rdf.classes.ClassFacts;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.makers.CandidateOutcome;
import org.quadrivia.question.rdf.makers.ClaimContentMaker;
import org.quadrivia.question.rdf.makers.ComparisonMaker;
import org.quadrivia.question.rdf.makers.CountMaker;
import org.quadrivia.question.rdf.makers.FirstEventMaker;
import org.quadrivia.question.rdf.makers.ItemDraft;
import org.quadrivia.question.rdf.makers.LinkedFactsMaker;
import org.quadrivia.question.rdf.makers.Maker;
import org.quadrivia.question.rdf.makers.MatchingMaker;
import org.quadrivia.question.rdf.makers.MultipleChoiceMaker;
import org.quadrivia.question.rdf.makers.NumberMaker;
import org.quadrivia.question.rdf.makers.OddOneOutMaker;
import org.quadrivia.question.rdf.makers.OrderingMaker;
import org.quadrivia.question.rdf.makers.SingleChoiceMaker;
import org.quadrivia.question.rdf.makers.TrueFalseMaker;
import org.quadrivia.question.rdf.makers.TypedAnswerMaker;

/** Chooses the maker for a family and gives it the services it needs. */
public final class MakerFactory {
    private MakerFactory() {}

    /** @param classes the services for questions in which classes are the things; empty if there are none */
    public static Maker of(FamilyFile family, GeneratorServices things, Optional<GeneratorServices> classes) {
        boolean ofClasses = family.about() == FamilyFile.About.CLASSES && classes.isPresent();
        return ofClasses ? asWritten(family, classes.get()) : of(family, things);
    }

    /** Returns a maker whose items about classes name the triples of the definitions as the facts asked. */
    private static Maker asWritten(FamilyFile family, GeneratorServices g) {
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

    private static Maker of(FamilyFile family, GeneratorServices g) {
        return switch (family.form()) {
            case COUNT ->
                new CountMaker(
                        g.relations,
                        g.sameAs,
                        g.disputes,
                        g.prover,
                        g.silence,
                        g.kinship,
                        g.askable,
                        g.salts,
                        g.stems,
                        g.sentences,
                        g.drafts,
                        g.explanations);
            case MOST, LEAST -> comparison(g);
            case FIRST ->
                new FirstEventMaker(
                        g.relations,
                        g.names,
                        g.kinship,
                        g.askable,
                        g.evident,
                        g.salts,
                        g.draw,
                        g.pool,
                        g.stems,
                        g.drafts,
                        g.explanations);
            case ODD ->
                new OddOneOutMaker(
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
                new LinkedFactsMaker(
                        g.relations,
                        g.names,
                        g.kinship,
                        g.salts,
                        g.ids,
                        g.silence,
                        g.distractors,
                        g.stems,
                        g.drafts,
                        g.explanations);
            case FACT, GAP ->
                switch (family.kind()) {
                    case SINGLE ->
                        family.about() == FamilyFile.About.CONTENT
                                ? new ClaimContentMaker(
                                        g.disputes,
                                        g.names,
                                        g.salts,
                                        g.ids,
                                        g.prover,
                                        g.distractors,
                                        g.stems,
                                        g.drafts,
                                        g.explanations)
                                : new SingleChoiceMaker(
                                        g.schema,
                                        g.relations,
                                        g.sameAs,
                                        g.disputes,
                                        g.claims,
                                        g.prover,
                                        g.names,
                                        g.kinship,
                                        g.askable,
                                        g.sources,
                                        g.salts,
                                        g.distractors,
                                        g.stems,
                                        g.drafts,
                                        g.explanations,
                                        g.framing());
                    case MULTIPLE ->
                        new MultipleChoiceMaker(
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
                        new TrueFalseMaker(
                                g.relations,
                                g.names,
                                g.askable,
                                g.silence,
                                g.salts,
                                g.ids,
                                g.distractors,
                                g.stems,
                                g.sentences,
                                g.drafts,
                                g.explanations);
                    case ORDER ->
                        family.key().equals("*")
                                ? new OrderingMaker(
                                        g.relations, g.kinship, g.askable, g.evident, g.salts, g.ids, g.stems, g.drafts)
                                : comparison(g);
                    case TEXT ->
                        new TypedAnswerMaker(
                                g.relations,
                                g.names,
                                g.clues,
                                g.askable,
                                g.stems,
                                g.acceptedAnswers,
                                g.drafts,
                                g.explanations);
                    case MATCH ->
                        new MatchingMaker(
                                g.relations,
                                g.schema,
                                g.sentences.lexicon(),
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

    private static Maker comparison(GeneratorServices g) {
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
