package org.quadrivia.question.rdf.bank;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.graph.DeclaredPriorities;
import org.quadrivia.knowledge.rdf.place.PlaceIndex;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.rdf.candidates.CandidateRows;
import org.quadrivia.question.rdf.candidates.Candidates;
import org.quadrivia.question.rdf.candidates.RowReader;
import org.quadrivia.question.rdf.candidates.SeededOrder;
import org.quadrivia.question.rdf.classes.ClassFacts;
import org.quadrivia.question.rdf.classes.ClassKinship;
import org.quadrivia.question.rdf.classes.ClassPool;
import org.quadrivia.question.rdf.classes.ClassProver;
import org.quadrivia.question.rdf.classes.ClassRelations;
import org.quadrivia.question.rdf.common.StableIds;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.common.ValueShape;
import org.quadrivia.question.rdf.distractors.ClaimComparison;
import org.quadrivia.question.rdf.distractors.DistractorPool;
import org.quadrivia.question.rdf.distractors.Distractors;
import org.quadrivia.question.rdf.distractors.Draw;
import org.quadrivia.question.rdf.distractors.Likeness;
import org.quadrivia.question.rdf.distractors.LongLists;
import org.quadrivia.question.rdf.distractors.OpenWorldRules;
import org.quadrivia.question.rdf.distractors.OptionConflicts;
import org.quadrivia.question.rdf.distractors.SharedValues;
import org.quadrivia.question.rdf.distractors.Sketches;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.QueryText;
import org.quadrivia.question.rdf.joints.JointFacts;
import org.quadrivia.question.rdf.joints.JointRelations;
import org.quadrivia.question.rdf.joints.PairShares;
import org.quadrivia.question.rdf.joints.QualifiedFacts;
import org.quadrivia.question.rdf.language.Frames;
import org.quadrivia.question.rdf.language.GraphLexicon;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.Lexicon;
import org.quadrivia.question.rdf.language.NameUsage;
import org.quadrivia.question.rdf.language.Sentences;
import org.quadrivia.question.rdf.language.TextClues;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.language.Units;
import org.quadrivia.question.rdf.language.VocabularyLexicon;
import org.quadrivia.question.rdf.makers.DraftWriter;
import org.quadrivia.question.rdf.makers.FaultTolerantMaker;
import org.quadrivia.question.rdf.makers.HashSalts;
import org.quadrivia.question.rdf.makers.Maker;
import org.quadrivia.question.rdf.makers.MakerServices;
import org.quadrivia.question.rdf.phrase.DataLabels;
import org.quadrivia.question.rdf.phrase.LabelLexicon;
import org.quadrivia.question.rdf.phrase.LabelSpellings;
import org.quadrivia.question.rdf.phrase.NamesakeParts;
import org.quadrivia.question.rdf.phrase.PeriodNames;
import org.quadrivia.question.rdf.phrase.ProperNames;
import org.quadrivia.question.rdf.phrase.ValueNames;
import org.quadrivia.question.rdf.phrase.WorkMakers;
import org.quadrivia.question.rdf.picture.PictureMaker;
import org.quadrivia.question.rdf.profile.AskableFacts;
import org.quadrivia.question.rdf.profile.Descriptions;
import org.quadrivia.question.rdf.profile.EvidentOrders;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.ImpliedFacts;
import org.quadrivia.question.rdf.profile.Kinship;
import org.quadrivia.question.rdf.profile.KnowableValues;
import org.quadrivia.question.rdf.profile.NearSynonyms;
import org.quadrivia.question.rdf.profile.ObservedInverses;
import org.quadrivia.question.rdf.profile.Occurrences;
import org.quadrivia.question.rdf.profile.ShortLiterals;
import org.quadrivia.question.rdf.profile.ThingRanking;
import org.quadrivia.question.rdf.proof.Disputes;
import org.quadrivia.question.rdf.proof.FactSources;
import org.quadrivia.question.rdf.proof.Prover;
import org.quadrivia.question.rdf.proof.Silence;
import org.quadrivia.question.rdf.proof.Standings;
import org.quadrivia.question.rdf.schema.Relations;
import org.quadrivia.question.rdf.schema.SameAs;
import org.quadrivia.question.rdf.schema.Schema;
import org.quadrivia.question.rdf.wording.AcceptedAnswers;
import org.quadrivia.question.rdf.wording.ExplanationWriter;
import org.quadrivia.question.rdf.wording.Stems;
import org.quadrivia.question.rdf.wording.UnambiguousNames;

/**
 * Creates the services that make the items of one snapshot. Only this class passes dependencies to their constructors. Only entry
 * points of the generator hold an instance. Each bank has its own instance. Not thread-safe.
 *
 * <p>Long because it lists all services and their dependencies.
 */
public final class GeneratorServices {
    public final Snapshot snapshot;
    final GeneratorSettings settings;
    public final StepBudget steps;
    public final StableIds ids;
    private final HashSalts salts;
    public final Graph graph;
    public final Schema schema;
    final SameAs sameAs;
    public final Relations relations;
    final Disputes disputes;
    final Silence silence;
    public final Prover prover;
    public final ThingNames names;
    public final TextClues clues;
    public final Units units;
    public final Sentences sentences;
    final Standings standings;
    final FactSources sources;
    final Occurrences occurrences;
    public final GraphStatistics profile;
    final PeriodNames periods;
    public final ObservedInverses observed;
    final Kinship kinship;
    private final NearSynonyms synonyms;
    private final QualifiedFacts qualified;
    private final PairShares shares;
    public final AskableFacts askable;
    final EvidentOrders evident;
    public final ThingRanking ranking;
    final SeededOrder order;
    private final Draw draw;
    private final Likeness likeness;
    private final DistractorPool pool;
    final ClaimComparison claims;
    final LongLists lists;
    final Descriptions descriptions;
    final KnowableValues knowable;
    final Distractors distractors;
    public final UnambiguousNames unambiguous;
    public final Stems stems;
    final AcceptedAnswers acceptedAnswers;
    public final ExplanationWriter explanations;
    private final DraftWriter drafts;
    final MakerServices makers;
    public final QueryText queries;
    private final Supplier<PlaceIndex> places = new Supplier<>() {
        private @Nullable PlaceIndex index;

        @Override
        public PlaceIndex get() {
            if (index == null) {
                index = new PlaceIndex(snapshot);
            }
            return index;
        }
    };

    /** Null unless the questions are about classes. */
    final @Nullable ClassFacts classes;
    /** Null unless the questions are about facts that lead through joints. */
    final @Nullable JointFacts joints;

    public GeneratorServices(Snapshot snapshot, GeneratorSettings settings) {
        this.snapshot = snapshot;
        this.settings = settings;
        classes = null;
        joints = null;
        steps = new StepBudget();
        ids = new StableIds(snapshot);
        salts = new HashSalts(settings.seed(), ids);
        graph = snapshot.dataset().getDefaultGraph();
        schema = new Schema(graph, steps);
        sameAs = new SameAs(graph);
        relations = new Relations(graph, schema, sameAs, steps);
        disputes = new Disputes(snapshot, new Relations(snapshot.claimed(), schema, sameAs, steps));
        silence = new Silence(snapshot, schema);
        prover = new Prover(graph, snapshot.distractors(), schema, sameAs, relations, disputes, silence, steps);
        names = new ThingNames(snapshot);
        Graph stock = snapshot.distractors();
        profile = new GraphStatistics(graph, stock, schema, names, steps);
        if (silence.ofUnprepared()) {
            new LabelSpellings(graph, profile, names).withhold();
            new ValueNames(graph, profile, names).shorten();
            names.refuse(DataLabels::isTwoNames);
            new DataLabels(graph, profile, names).withhold();
            new NamesakeParts(graph, profile, names).find().forEach(names::withhold);
        }
        profile.things().forEach(names::register);
        names.restoreTags();
        periods = new PeriodNames(graph, names, profile, snapshot.language());
        if (silence.ofUnprepared()) {
            new DataLabels(graph, profile, names).withholdTagged();
        }
        names.dropShared(sameAs, thing -> setting(thing).isPresent());
        Frames frames = new Frames(snapshot.language());
        Lexicon lexicon = lexicon(snapshot, graph, profile, names, silence);
        clues = new TextClues(names, new LanguageWords(frames.language()));
        units = new Units(graph, names);
        sentences = new Sentences(
                names,
                units,
                lexicon,
                frames,
                new ProperNames(profile, names, frames.language(), this::setting),
                this::several);
        standings = new Standings(snapshot);
        sources = new FactSources(standings, List::of);
        Graph offered = stock.isEmpty() ? graph : new Union(graph, stock);
        occurrences = new Occurrences(offered);
        observed = new ObservedInverses(graph, profile.uses());
        synonyms = new NearSynonyms(offered);
        kinship = new Kinship(sameAs, names, profile, ids, synonyms);
        ImpliedFacts implied = new ImpliedFacts(schema, profile, relations, steps);
        qualified = new QualifiedFacts(graph, schema, names, snapshot::isNaming, steps);
        shares = new PairShares(graph, qualified, names, units, steps);
        Set<Triple> joint = silence.ofUnprepared() ? workMakers().joint() : Set.of();
        askable = verdicts(implied, lexicon, false, fact -> joint.contains(fact) || qualified.contains(fact));
        evident = new EvidentOrders(graph);
        ranking = snapshot.objectives().isEmpty()
                ? ThingRanking.of(graph, profile, names, askable, new DeclaredPriorities(graph))
                : ThingRanking.NONE;
        order = new SeededOrder(profile.things(), settings.seed(), ranking::tier);
        draw = new Draw(steps, ids);
        likeness = silence.ofUnprepared()
                ? new SharedValues(offered, profile, ids, draw, steps)
                : new Sketches(offered, disputes);
        pool = new DistractorPool(steps, graph, schema, names, draw, clues, profile, askable, ids, kinship, likeness);
        claims = new ClaimComparison(graph, disputes, synonyms, names, profile);
        lists = new LongLists(graph, schema, profile, ranking, relations, steps);
        descriptions = new Descriptions(graph, profile, steps);
        knowable = new KnowableValues(profile, units, ranking);
        distractors = distractors(offered);
        unambiguous = new UnambiguousNames(graph, graph, sameAs, names, profile);
        stems = new Stems(graph, names, profile, sentences, pool, unambiguous, workMakers(), silence.ofUnprepared());
        acceptedAnswers = new AcceptedAnswers(
                snapshot, graph, schema, sameAs, names, sentences, profile, pool, silence.ofUnprepared());
        explanations = new ExplanationWriter(
                snapshot, graph, names, standings, askable, sentences, schema, profile, ids, relations, silence);
        queries = new QueryText(schema, sameAs, home());
        drafts = new DraftWriter(names, explanations, queries);
        makers = new MakerServices(
                relations, names, kinship, askable, salts, draw, pool, distractors, stems, drafts, explanations);
    }

    /** Returns where things are; this takes a pass over the data, so it is found when first needed. */
    Supplier<PlaceIndex> places() {
        return places;
    }

    /** Whether anything could be asked with items of this form. */
    boolean suits(FamilyFile.Form form) {
        Set<Node> used = profile.uses().keySet();
        return switch (form) {
            case PLACE ->
                used.stream().anyMatch(PlaceIndex::isLatitude) && used.stream().anyMatch(PlaceIndex::isLongitude);
            case TIME ->
                used.stream()
                        .anyMatch(property ->
                                askable.sort(property) && profile.use(property).count(ValueShape.DATE) > 0);
            case PICTURE, PICTURES -> PictureMaker.suits(graph);
            default -> true;
        };
    }

    /** Returns the services for questions about classes; empty if no class is described like a thing. */
    public Optional<GeneratorServices> ofClasses() {
        return ClassFacts.of(graph, schema, profile, ids, steps).map(facts -> new GeneratorServices(this, facts));
    }

    /** Returns the services for questions about facts that lead through joints; empty if there are none. */
    public Optional<GeneratorServices> ofJoints() {
        return JointFacts.of(snapshot, graph, schema, askable, names, units, ids, qualified, steps)
                .map(facts -> new GeneratorServices(this, facts));
    }

    private GeneratorServices(GeneratorServices things, JointFacts facts) {
        snapshot = things.snapshot;
        settings = things.settings;
        classes = null;
        joints = facts;
        steps = things.steps;
        ids = things.ids;
        salts = things.salts;
        graph = facts.view();
        schema = things.schema;
        sameAs = things.sameAs;
        relations = new JointRelations(facts, schema, sameAs, steps);
        disputes = things.disputes;
        silence = things.silence.along(facts.properties());
        Graph stock = snapshot.distractors();
        prover = new Prover(graph, stock, schema, sameAs, relations, disputes, silence, steps);
        names = things.names;
        periods = things.periods;
        profile = new GraphStatistics(graph, stock, schema, names, steps);
        clues = things.clues;
        units = things.units;
        facts.units().forEach(units::enter);
        NameUsage usage =
                new ProperNames(things.profile, names, things.sentences.frames().language(), this::setting);
        Lexicon words = lexicon(snapshot, things.graph, profile, names, silence);
        sentences = new Sentences(names, units, words, things.sentences.frames(), usage, this::several);
        standings = things.standings;
        sources = new FactSources(standings, relations::stated);
        occurrences = things.occurrences;
        observed = new ObservedInverses(graph, profile.uses());
        synonyms = things.synonyms;
        qualified = things.qualified;
        shares = things.shares;
        kinship = things.kinship;
        ImpliedFacts implied = new ImpliedFacts(schema, profile, relations, steps);
        askable = verdicts(implied, sentences.lexicon(), false, facts::misleading);
        evident = things.evident;
        ranking = things.ranking;
        order = things.order;
        draw = new Draw(steps, ids);
        likeness = silence.ofUnprepared() ? things.likeness : sketches(stock);
        pool = new DistractorPool(
                steps, graph, schema, names, draw, clues, things.profile, askable, ids, kinship, likeness);
        claims = things.claims;
        lists = new LongLists(graph, schema, profile, ranking, relations, steps);
        descriptions = things.descriptions;
        knowable = new KnowableValues(profile, units, ranking);
        distractors = distractors(new Union(graph, stock));
        unambiguous = new UnambiguousNames(graph, things.graph, sameAs, names, things.profile);
        stems = new Stems(
                graph,
                names,
                things.profile,
                sentences,
                pool,
                unambiguous,
                things.workMakers(),
                silence.ofUnprepared());
        acceptedAnswers = new AcceptedAnswers(
                snapshot, graph, schema, sameAs, names, sentences, things.profile, pool, silence.ofUnprepared());
        explanations = new ExplanationWriter(
                snapshot, graph, names, standings, askable, sentences, schema, profile, ids, relations, silence);
        queries = things.queries.along(facts.paths());
        drafts = new DraftWriter(names, explanations, queries);
        makers = new MakerServices(
                relations, names, kinship, askable, salts, draw, pool, distractors, stems, drafts, explanations);
    }

    /** @param stock the statements about things that serve only as wrong options */
    private Likeness sketches(Graph stock) {
        return new Sketches(stock.isEmpty() ? graph : new Union(graph, stock), disputes);
    }

    private Distractors distractors(Graph offered) {
        OptionConflicts rivals =
                new OptionConflicts(silence.ofUnprepared(), offered, schema, names, synonyms, sentences, claims);
        OpenWorldRules rules = new OpenWorldRules(
                classes == null,
                graph,
                schema,
                names,
                profile,
                kinship,
                prover,
                silence,
                ranking,
                descriptions,
                lists,
                knowable,
                shares,
                workMakers(),
                steps,
                snapshot.language());
        return new Distractors(
                sameAs, names, clues, prover, pool, settings.difficulty(), occurrences, kinship, rivals, rules);
    }

    /** Returns the lexicon: the wordings of the knowledge base, the shipped wordings and those derived from labels. */
    private static Lexicon lexicon(
            Snapshot snapshot, Graph words, GraphStatistics profile, ThingNames names, Silence silence) {
        String language = new Frames(snapshot.language()).language();
        Lexicon lexicon = new Lexicon(
                new GraphLexicon(words, language),
                new VocabularyLexicon(language, profile.present()),
                LabelLexicon.of(profile, names, snapshot.language()));
        return silence.ofUnprepared() ? lexicon.ofUnprepared(language) : lexicon;
    }

    private WorkMakers workMakers() {
        return new WorkMakers(graph, profile, names, sentences.frames().language());
    }

    /** Returns the place that must be said with the dates of a thing, if nobody prepared the graph. */
    private Optional<String> setting(Node thing) {
        return silence.ofUnprepared() ? periods.setting(thing) : Optional.empty();
    }

    /** Whether what is told of a thing holds in one place, which only questions on dates name. */
    boolean datedInOnePlace(Node thing) {
        return silence.ofUnprepared() && (periods.setting(thing).isPresent() || periods.unclear(thing));
    }

    /** Whether a thing has several different values of a property. */
    private boolean several(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                        .mapWith(fact -> sameAs.all(fact.getObject()))
                        .toSet()
                        .size()
                > 1;
    }

    private AskableFacts verdicts(
            ImpliedFacts implied, Lexicon lexicon, boolean ofClasses, Predicate<Triple> misleading) {
        return new AskableFacts(
                snapshot,
                graph,
                disputes,
                implied,
                names,
                profile,
                observed,
                units,
                kinship,
                sources,
                lexicon,
                ofClasses,
                silence.ofUnprepared(),
                misleading);
    }

    /** Returns the triples of the data that state a fact of these services; empty if the fact is not one of them. */
    List<Triple> written(Triple fact) {
        return classes != null ? classes.written(fact) : relations.stated(fact);
    }

    private GeneratorServices(GeneratorServices things, ClassFacts facts) {
        snapshot = things.snapshot;
        settings = things.settings;
        classes = facts;
        joints = null;
        steps = things.steps;
        ids = things.ids;
        salts = things.salts;
        graph = facts.view();
        schema = new Schema(graph, steps);
        sameAs = things.sameAs;
        relations =
                new ClassRelations(facts, graph, schema, things.graph, things.schema, things.relations, sameAs, steps);
        disputes = things.disputes;
        silence = things.silence;
        prover = new ClassProver(
                facts,
                graph,
                snapshot.distractors(),
                schema,
                things.schema,
                sameAs,
                relations,
                disputes,
                silence,
                steps);
        names = things.names;
        periods = things.periods;
        Graph stock = snapshot.distractors();
        profile = new GraphStatistics(graph, stock, schema, names, steps);
        clues = things.clues;
        units = things.units;
        sentences = things.sentences.ofClasses();
        standings = things.standings;
        sources = new FactSources(standings, facts::written);
        occurrences = things.occurrences;
        observed = new ObservedInverses(graph, profile.uses());
        synonyms = things.synonyms;
        qualified = things.qualified;
        shares = things.shares;
        kinship = new ClassKinship(facts, sameAs, names, profile, ids, synonyms);
        ImpliedFacts implied = new ImpliedFacts(schema, profile, relations, steps);
        askable = verdicts(implied, sentences.lexicon(), true, fact -> false);
        evident = things.evident;
        ranking = things.ranking;
        order = things.order;
        draw = new Draw(steps, ids);
        likeness = sketches(stock);
        pool = new ClassPool(facts, steps, graph, schema, names, draw, clues, profile, askable, ids, kinship, likeness);
        claims = things.claims;
        lists = new LongLists(graph, schema, profile, ranking, relations, steps);
        descriptions = things.descriptions;
        knowable = new KnowableValues(profile, units, ranking);
        distractors = distractors(new Union(graph, stock));
        unambiguous = new UnambiguousNames(graph, graph, sameAs, names, profile);
        stems = new Stems(graph, names, profile, sentences, pool, unambiguous, workMakers(), silence.ofUnprepared());
        acceptedAnswers = new AcceptedAnswers(
                snapshot, graph, schema, sameAs, names, sentences, profile, pool, silence.ofUnprepared());
        explanations = new ExplanationWriter(
                snapshot, graph, names, standings, askable, sentences, schema, profile, ids, relations, silence);
        queries = things.queries;
        drafts = new DraftWriter(names, explanations, queries);
        makers = new MakerServices(
                relations, names, kinship, askable, salts, draw, pool, distractors, stems, drafts, explanations);
    }

    /** @param views the services for facts that the data does not state as such */
    public Candidates candidates(Map<FamilyFile.About, GeneratorServices> views) {
        return new Candidates(
                ProfiledViews.of(this, views),
                views.keySet(),
                new RowReader(snapshot, ranking, settings.seed()),
                order,
                () -> new SeededOrder(ShortLiterals.with(graph, profile, askable), settings.seed(), ranking::tier));
    }

    /** Returns the services for facts that the data does not state directly: facts about classes, and facts through joints. */
    public Map<FamilyFile.About, GeneratorServices> views() {
        Map<FamilyFile.About, GeneratorServices> views = new EnumMap<>(FamilyFile.About.class);
        ofClasses().ifPresent(classes -> views.put(FamilyFile.About.CLASSES, classes));
        ofJoints().ifPresent(through -> views.put(FamilyFile.About.JOINTS, through));
        return views;
    }

    MinorItems minor() {
        return new MinorItems(silence, graph, profile, ranking, lists, knowable);
    }

    public ItemWriter writer() {
        return new ItemWriter(
                snapshot,
                graph,
                disputes,
                names,
                profile,
                standings,
                sentences,
                framing(),
                settings.difficulty(),
                ids,
                silence.ofUnprepared());
    }

    /**
     * @param maker the maker of the family; if the family is fenced, a failure of the maker only drops the candidate
     * @param unwanted whether to skip a candidate
     */
    public FamilyRun run(
            FamilyFile family, Maker maker, CandidateRows rows, ItemWriter writer, Predicate<Candidate> unwanted) {
        return new FamilyRun(
                family, FaultTolerantMaker.of(family, maker), rows, writer, new ItemLint(clues), askable, unwanted);
    }

    /**
     * Returns the words that say according to whom the statements of an item are true: those of the knowledge base if it has any,
     * otherwise the usual words.
     */
    String framing() {
        String usual = sentences.frames().text("framing");
        String kb = snapshot.kb();
        return kb.contains(":")
                ? sentences
                        .lexicon()
                        .template(NodeFactory.createURI(kb), "framing")
                        .orElse(usual)
                : usual;
    }

    /** Returns the namespace of the knowledge base's own terms. */
    private String home() {
        return snapshot.kb().contains(":") ? snapshot.kb() : profile.namespace();
    }
}
