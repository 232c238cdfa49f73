package org.quadrivia.question.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.rdf.Snapshot;
import org.quadrivia.question.Difficulty;
import org.quadrivia.question.Reason;

/** Everything that making items needs to know of one snapshot. Made once for a bank; for one thread. */
final class Ground {
    final Snapshot snapshot;
    final Steps steps;
    final Graph graph;
    final Schema schema;
    final SameAs sameAs;
    final Relations relations;
    final Disputes disputes;
    final Implied implied;
    final Names names;
    final Words words;
    final Draw draw;
    final Clues clues;
    final Profile profile;
    final Seen seen;
    final Standings standings;
    final Units units;
    final Usable usable;
    final Sentences sentences;
    final Prover prover;
    final QueryText queries;
    final Lots lots;
    final Pool pool;
    final Distractors distractors;
    final Stems stems;
    final Typing typing;
    final Telling telling;
    final Answers answers;
    final String framing;
    final long seed;
    /** Null where items of any difficulty are wanted. */
    final @Nullable Difficulty difficulty;
    /** Where classes are the things; else null. */
    final @Nullable ClassFacts classes;

    private final Occurrences occurrences;
    private final Map<Node, String> stableNames = new HashMap<>();
    private final Map<Triple, FactId> facts = new HashMap<>();
    /** By the first of the names that stand for one thing. */
    private final Map<Node, Node> chiefs = new HashMap<>();

    Ground(Snapshot snapshot, long seed) {
        this(snapshot, new GeneratorSettings(seed, GeneratorSettings.DEFAULT_LIMIT, Set.of()));
    }

    Ground(Snapshot snapshot, GeneratorSettings settings) {
        this.snapshot = snapshot;
        steps = new Steps();
        seed = settings.seed();
        difficulty = settings.difficulty();
        graph = snapshot.dataset().getDefaultGraph();
        schema = new Schema(graph, steps);
        sameAs = new SameAs(graph);
        relations = new Relations(graph, schema, sameAs, steps);
        disputes = new Disputes(snapshot);
        names = new Names(snapshot);
        Frames frames = new Frames(snapshot.language());
        words = new Words(frames.language());
        draw = new Draw(this);
        clues = new Clues(names, words);
        profile = new Profile(graph, schema, names, steps);
        implied = new Implied(schema, profile, relations, steps);
        profile.things().forEach(names::register);
        names.dropShared(sameAs);
        seen = new Seen(graph, profile.uses());
        Lexicon lexicon = new Lexicon(graph, frames.language());
        standings = new Standings(snapshot);
        units = new Units(graph, names);
        sentences = new Sentences(names, units, lexicon, frames);
        prover = new Prover(graph, schema, sameAs, relations, disputes, steps);
        usable = new Usable(this, lexicon);
        queries = new QueryText(schema, sameAs, home());
        lots = new Lots(profile.things(), seed);
        pool = new Pool(this);
        distractors = new Distractors(this);
        stems = new Stems(this);
        typing = new Typing(this);
        telling = new Telling(this);
        answers = new Answers(names, telling);
        framing = framing(lexicon);
        classes = null;
        occurrences = new Occurrences(graph);
    }

    /** The same knowledge with classes for things; empty where no class is spoken of like one. */
    Optional<Ground> ofClasses() {
        return ClassFacts.of(this).map(facts -> new Ground(this, facts));
    }

    private Ground(Ground things, ClassFacts facts) {
        snapshot = things.snapshot;
        steps = things.steps;
        seed = things.seed;
        difficulty = things.difficulty;
        classes = facts;
        occurrences = things.occurrences;
        graph = facts.view();
        schema = new Schema(graph, steps);
        sameAs = things.sameAs;
        relations = new ClassRelations(facts, graph, schema, things);
        disputes = things.disputes;
        names = things.names;
        words = things.words;
        clues = things.clues;
        standings = things.standings;
        units = things.units;
        sentences = things.sentences.ofClasses();
        queries = things.queries;
        lots = things.lots;
        framing = things.framing;
        draw = new Draw(this);
        profile = new Profile(graph, schema, names, steps);
        implied = new Implied(schema, profile, relations, steps);
        seen = new Seen(graph, profile.uses());
        prover = new ClassProver(facts, graph, schema, relations, things);
        usable = new Usable(this, sentences.lexicon());
        pool = new ClassPool(this, facts);
        distractors = new Distractors(this);
        stems = new Stems(this);
        typing = new Typing(this);
        telling = new Telling(this);
        answers = new Answers(names, telling);
    }

    /** The facts that may be asked of classes; empty where classes are not the things. */
    Optional<Graph> askedOfClasses() {
        return Optional.ofNullable(classes).map(facts -> facts.asked(usable));
    }

    /** A maker whose items ask what the data says, where classes are the things. */
    Maker asWritten(Maker maker) {
        return classes == null ? maker : new ClassMaker(maker, classes);
    }

    /** The triples of the data that state a fact; empty where it is not stated as it stands. */
    List<Triple> stating(Triple fact) {
        return classes == null ? List.of(fact) : classes.written(fact);
    }

    /** A word for the node that is the same in every load of the same data. */
    String word(Node node) {
        return stableNames.computeIfAbsent(node, snapshot::stableName);
    }

    /** The identity of a fact. */
    FactId factId(Triple fact) {
        return facts.computeIfAbsent(fact, snapshot::factId);
    }

    /** All names that stand for the same thing are one: the one with most facts, then the first by name. */
    Node chief(Node node) {
        Set<Node> twins = sameAs.all(node);
        if (twins.size() == 1) {
            return node;
        }
        Node chief = chiefs.computeIfAbsent(twins.iterator().next(), first -> chief(first, twins));
        return names.named(chief) ? chief : node;
    }

    private Node chief(Node first, Set<Node> twins) {
        Node best = first;
        for (Node twin : twins) {
            int more = profile.degree(twin) - profile.degree(best);
            if (names.named(twin)
                    && (!names.named(best)
                            || more > 0
                            || more == 0 && word(twin).compareTo(word(best)) < 0)) {
                best = twin;
            }
        }
        return best;
    }

    /** How many statements of the data have the node as subject or object; counted no further than some thousand. */
    int occurrences(Node node) {
        return occurrences.of(node);
    }

    /** What the choices for a fact in a family depend on, besides its neighbourhood. */
    String salt(FamilyFile family, Triple fact) {
        return seed + family.family() + family.variant() + factId(fact).hex();
    }

    /** Whether the two can stand side by side: two things that share no name. */
    boolean namedApart(Node one, Node other) {
        return !sameAs.same(one, other) && names.allNormal(one).stream().noneMatch(names.allNormal(other)::contains);
    }

    /** Whether some class of the one that no class of it lies beneath is a class of the other too. */
    boolean alike(Node one, Node other) {
        if (classes != null && classes.isClass(one)) {
            return classes.parents(one).stream().anyMatch(classes.parents(other)::contains);
        }
        return one.isLiteral()
                ? other.isLiteral() && one.getLiteralDatatypeURI().equals(other.getLiteralDatatypeURI())
                : profile.kinds(one).isEmpty()
                        ? profile.kinds(other).isEmpty()
                        : profile.kinds(one).stream().anyMatch(profile.classes(other)::contains);
    }

    /** What makes it alike to others: its most specific classes; of a class those right above. */
    Set<Node> kin(Node node) {
        return classes != null && classes.isClass(node) ? classes.parents(node) : Set.copyOf(profile.kinds(node));
    }

    /** Whether both have kinds and share none: a country and one of its provinces. */
    boolean ofOtherKind(Node one, Node other) {
        boolean things = classes == null || !classes.isClass(one) && !classes.isClass(other);
        return things && !profile.kinds(one).isEmpty() && !profile.kinds(other).isEmpty() && !alike(one, other);
    }

    /** Which proofs will do: of general knowledge nothing is wrong merely because it is not written down. */
    Set<Reason> reasons(FamilyFile family, Triple fact) {
        Set<Reason> reasons = new HashSet<>(family.reasons());
        if (background(fact)) {
            reasons.remove(Reason.NOT_STATED);
        }
        return reasons;
    }

    /** Whether no source vouches for the fact, but general knowledge or somebody's word. */
    boolean background(Triple fact) {
        return stating(fact).stream().anyMatch(standings::unvouched);
    }

    private String framing(Lexicon lexicon) {
        String kb = snapshot.kb();
        return kb.contains(":")
                ? lexicon.template(org.apache.jena.graph.NodeFactory.createURI(kb), "framing")
                        .orElse(sentences.frames().text("framing"))
                : sentences.frames().text("framing");
    }

    private String home() {
        if (snapshot.kb().contains(":")) {
            return snapshot.kb();
        }
        return profile.namespace();
    }
}
