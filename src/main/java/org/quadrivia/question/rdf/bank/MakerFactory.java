package org.quadrivia.question.rdf.bank;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.rdf.distractors.NearClasses;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.language.NumbersAndDates;
import org.quadrivia.question.rdf.makers.CandidateOutcome;
import org.quadrivia.question.rdf.makers.ClaimContentMaker;
import org.quadrivia.question.rdf.makers.ClearSpacing;
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
import org.quadrivia.question.rdf.makers.QualifiedFactsMaker;
import org.quadrivia.question.rdf.makers.SingleChoiceMaker;
import org.quadrivia.question.rdf.makers.StemLimit;
import org.quadrivia.question.rdf.makers.TrueFalseMaker;
import org.quadrivia.question.rdf.makers.TypedAnswerMaker;
import org.quadrivia.question.rdf.phrase.Measures;
import org.quadrivia.question.rdf.phrase.OpenAnswers;
import org.quadrivia.question.rdf.picture.PictureMaker;
import org.quadrivia.question.rdf.place.PlaceMaker;
import org.quadrivia.question.rdf.place.PlaceWords;

/** Chooses the maker for a family and gives it the services that it needs. */
public final class MakerFactory {
    private MakerFactory() {}

    /** @param views the services for facts that the data does not state directly */
    public static Maker of(
            FamilyFile family,
            GeneratorServices things,
            Map<FamilyFile.About, GeneratorServices> views,
            StemLimit limit) {
        GeneratorServices view = views.get(family.about());
        return view == null || family.form() == FamilyFile.Form.WITH
                ? of(family, things, limit)
                : asWritten(family, view, limit);
    }

    /** Returns a maker whose items give triples of the data as the facts that they ask about. */
    private static Maker asWritten(FamilyFile family, GeneratorServices g, StemLimit limit) {
        Maker maker = of(family, g, limit);
        boolean facts = g.joints != null && (family.keyIsObject() || family.keyIsSubject());
        return candidate -> switch (facts && untold(candidate, family, g)
                ? new CandidateOutcome.Dropped(DropReason.NO_WORDING)
                : maker.make(candidate)) {
            case CandidateOutcome.Dropped dropped -> dropped;
            case CandidateOutcome.Drafted(ItemDraft draft) ->
                new CandidateOutcome.Drafted(draft.asking(draft.asks().stream()
                        .flatMap(fact -> g.written(fact).stream())
                        .distinct()
                        .toList()));
        };
    }

    /** Whether the fact holds in one place only, which no stem names but that of a date. */
    private static boolean untold(Candidate candidate, FamilyFile family, GeneratorServices g) {
        Optional<Node> subject = candidate.bound(family.asks().getSubject());
        Optional<Node> object = candidate.bound(family.asks().getObject());
        boolean date =
                object.filter(Node::isLiteral).filter(NumbersAndDates::isDate).isPresent();
        return !date && subject.filter(g::datedInOnePlace).isPresent();
    }

    private static Maker of(FamilyFile family, GeneratorServices g, StemLimit limit) {
        return switch (family.form()) {
            case COUNT -> new CountMaker(g.makers, g.sameAs, g.disputes, g.prover, g.silence, g.sentences);
            case MOST, LEAST, TIME -> comparison(g, limit);
            case FIRST -> new FirstEventMaker(g.makers, g.evident);
            case ODD -> new OddOneOutMaker(g.makers, g.sources);
            case NUMBER -> new NumberMaker(g.makers, g.prover, g.units, g.sources, g.sentences, spacing(g));
            case THROUGH -> new LinkedFactsMaker(g.makers, g.ids, g.silence);
            case PLACE ->
                new PlaceMaker(g.makers, g.graph, g.sameAs, g.places(), g.unambiguous, new PlaceWords(g.sentences));
            case PICTURE -> new PictureMaker(g.makers, g.graph, g.sameAs, g.snapshot.language(), false);
            case PICTURES -> new PictureMaker(g.makers, g.graph, g.sameAs, g.snapshot.language(), true);
            case WITH -> new QualifiedFactsMaker(g.makers, g.ids, g.silence, g.sentences);
            case FACT, GAP ->
                switch (family.kind()) {
                    case SINGLE ->
                        family.about() == FamilyFile.About.CONTENT
                                ? new ClaimContentMaker(g.makers, g.disputes, g.ids, g.prover)
                                : new SingleChoiceMaker(
                                        g.makers,
                                        g.schema,
                                        g.sameAs,
                                        g.disputes,
                                        g.claims,
                                        g.prover,
                                        g.sources,
                                        g.framing());
                    case MULTIPLE -> new MultipleChoiceMaker(g.makers, g.sources);
                    case BOOLEAN ->
                        new TrueFalseMaker(
                                g.makers,
                                g.silence,
                                g.ids,
                                g.sentences,
                                new NearClasses(g.graph, g.askable, g.profile, g.steps));
                    case ORDER ->
                        family.key().equals("*") ? new OrderingMaker(g.makers, g.evident, g.ids) : comparison(g, limit);
                    case TEXT ->
                        new TypedAnswerMaker(
                                g.makers,
                                g.clues,
                                g.acceptedAnswers,
                                g.silence.ofUnprepared(),
                                new OpenAnswers(g.profile, g.names, g.snapshot.language()),
                                g.sentences::titled);
                    case MATCH -> new MatchingMaker(g.makers, g.schema, g.sentences.lexicon(), g.prover, g.clues);
                };
        };
    }

    private static Maker comparison(GeneratorServices g, StemLimit limit) {
        return new ComparisonMaker(
                g.makers, g.graph, g.sameAs, new Measures(g.names, g.snapshot.language()), spacing(g), limit);
    }

    private static ClearSpacing spacing(GeneratorServices g) {
        return new ClearSpacing(
                g.silence.ofUnprepared() && g.classes == null,
                g.graph,
                g.knowable,
                g.periods,
                g.descriptions::nearlyComplete);
    }
}
