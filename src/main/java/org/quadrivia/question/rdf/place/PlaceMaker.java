package org.quadrivia.question.rdf.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.knowledge.rdf.place.PlaceIndex;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.common.AnswerReason;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.family.Candidate;
import org.quadrivia.question.rdf.makers.CandidateOutcome;
import org.quadrivia.question.rdf.makers.ItemDraft;
import org.quadrivia.question.rdf.makers.Maker;
import org.quadrivia.question.rdf.makers.MakerServices;
import org.quadrivia.question.rdf.schema.SameAs;
import org.quadrivia.question.rdf.wording.UnambiguousNames;

/**
 * Makes items that ask which of three or four things of a kind lies at a place. The stem tells the place by its coordinates and by
 * how far it is from two other things of the kind, so that it can be answered without a map; a page can mark the place on one. All
 * options are so far apart that their marks could be told from one another on the map of a phone.
 */
public final class PlaceMaker implements Maker {
    private static final int MIN_OPTIONS = 3;
    private static final int MAX_OPTIONS = 4;
    /** The options are drawn from this many nearest things. */
    private static final int NEAREST = 16;
    /** At most this many best known things of a kind are looked at. */
    private static final int LARGEST_GROUP = 2_000;
    /** The stem tells where the place is from things that are among the best known of their kind. */
    private static final int KNOWN_SHARE = 16;

    private static final int LEAST_KNOWN = 12;
    /** Things nearer than so many km are as good as the place itself, and farther ones say nothing about it. */
    private static final double CLOSEST = 20;

    private static final double FARTHEST = 2_500;

    private final MakerServices with;
    private final Graph graph;
    private final SameAs sameAs;
    private final Supplier<PlaceIndex> places;
    private final UnambiguousNames unambiguous;
    private final PlaceWords words;
    /** The things of a group that have a place. A group is always the same list object. */
    private final Map<List<Node>, List<Placed>> groups = new IdentityHashMap<>();

    /** @param facts the statements of the place */
    private record Placed(Node thing, Spot spot, List<Triple> facts) {}

    /** @param places where things are, found when first needed */
    public PlaceMaker(
            MakerServices with,
            Graph graph,
            SameAs sameAs,
            Supplier<PlaceIndex> places,
            UnambiguousNames unambiguous,
            PlaceWords words) {
        this.with = with;
        this.graph = graph;
        this.sameAs = sameAs;
        this.places = places;
        this.unambiguous = unambiguous;
        this.words = words;
    }

    @Override
    public CandidateOutcome make(Candidate candidate) {
        AskedFact asked = candidate.asked();
        List<Node> properties = Stream.of(asked.property(), candidate.row().get("q"))
                .filter(property -> property != null)
                .toList();
        Optional<Placed> key = placed(asked.subject(), properties);
        if (key.isEmpty()) {
            return new CandidateOutcome.Dropped(DropReason.NO_FACT);
        }
        List<Placed> options =
                options(asked, key.get(), properties, with.salts().of(candidate.family(), asked.fact()));
        if (options.size() < MIN_OPTIONS) {
            return new CandidateOutcome.Dropped(DropReason.TOO_FEW_APART);
        }
        List<Placed> around = around(asked, key.get(), options, properties);
        if (around.size() < 2) {
            return new CandidateOutcome.Dropped(DropReason.NOTHING_AROUND);
        }
        return CandidateOutcome.of(
                with.stems()
                        .marked(candidate, asked, told(key.get(), around.getFirst(), around.getLast()))
                        .map(stem -> draft(candidate, stem, key.get(), options)),
                DropReason.NO_WORDING);
    }

    private ItemDraft draft(Candidate candidate, String stem, Placed key, List<Placed> options) {
        Supplier<String> right =
                () -> with.explanations().frame("state.map", Map.of("s", key.thing(), "at", words.at(key.spot())));
        List<ItemDraft.Answer> answers = new ArrayList<>();
        for (Placed option : options) {
            List<Triple> both = Stream.of(option, key)
                    .flatMap(one -> one.facts().stream())
                    .distinct()
                    .toList();
            answers.add(
                    option.equals(key)
                            ? with.drafts().right(key.thing(), right, key.facts())
                            : with.drafts()
                                    .wrong(
                                            option.thing(),
                                            () -> wrong(option, key),
                                            AnswerReason.of(Reason.COMPARED, both)));
        }
        return with.drafts().of(candidate, stem).explained(right).asking(key.facts(), key.facts(), answers);
    }

    private String wrong(Placed option, Placed key) {
        Map<String, Object> parts = new HashMap<>(words.beside(option.spot(), key.spot()));
        parts.put("d", option.thing());
        parts.put("key", key.thing());
        return with.explanations().frame("wrong.map", parts);
    }

    /** Says where the place is, by placeholder. */
    private Map<String, Object> told(Placed key, Placed near, Placed far) {
        return Map.of(
                "at", words.at(key.spot()),
                "near", unambiguous.of(near.thing()).orElseThrow(),
                "nearKm", PlaceWords.km(key.spot(), near.spot()),
                "nearWay", words.way(key.spot(), near.spot()),
                "far", unambiguous.of(far.thing()).orElseThrow(),
                "farKm", PlaceWords.km(key.spot(), far.spot()),
                "farWay", words.way(key.spot(), far.spot()));
    }

    /**
     * Returns the key with up to three other things of its kind, all apart on one map. They are drawn from the nearest, since
     * nobody takes a place in one continent for one in another.
     */
    private List<Placed> options(AskedFact asked, Placed key, List<Node> properties, String salt) {
        Map<Node, Placed> nearest = new LinkedHashMap<>();
        ofGroup(asked, properties).stream()
                .filter(place -> with.pool().peers(key.thing(), place.thing()))
                .sorted(byDistance(key))
                .limit(NEAREST)
                .forEach(place -> nearest.put(place.thing(), place));
        List<Placed> chosen = new ArrayList<>(List.of(key));
        for (Node other : with.draw().each(nearest.keySet(), salt)) {
            Placed place = nearest.get(other);
            if (chosen.size() < MAX_OPTIONS && place != null && fits(chosen, place)) {
                chosen.add(place);
            }
        }
        return chosen;
    }

    private static Comparator<Placed> byDistance(Placed from) {
        return Comparator.comparingDouble((Placed place) -> from.spot().distanceTo(place.spot()))
                .thenComparing(place -> place.thing().toString());
    }

    private boolean fits(List<Placed> chosen, Placed place) {
        Node key = chosen.getFirst().thing();
        Node other = place.thing();
        return with.pool().peers(key, other)
                && with.stems().comparable(key, other)
                && !with.kinship().ofOtherKind(key, other)
                && chosen.stream()
                        .allMatch(one -> !sameAs.same(one.thing(), other)
                                && with.kinship().areDistinguishable(one.thing(), other))
                && MapFrame.tellsApart(Stream.concat(chosen.stream(), Stream.of(place))
                        .map(Placed::spot)
                        .toList());
    }

    /** Returns the two nearest well-known things of the kind in different directions, without the options. */
    private List<Placed> around(AskedFact asked, Placed key, List<Placed> options, List<Node> properties) {
        List<Placed> found = new ArrayList<>();
        List<Placed> known = ofGroup(asked, properties);
        int most = Math.max(LEAST_KNOWN, known.size() / KNOWN_SHARE);
        known.stream()
                .limit(most)
                .filter(place -> options.stream().noneMatch(option -> sameAs.same(option.thing(), place.thing())))
                .filter(place -> {
                    double away = key.spot().distanceTo(place.spot());
                    return away >= CLOSEST && away <= FARTHEST;
                })
                .sorted(byDistance(key))
                .filter(place -> unambiguous
                        .of(place.thing())
                        .filter(place.thing()::equals)
                        .isPresent())
                .forEach(place -> {
                    boolean elsewhere = found.stream()
                            .noneMatch(one -> key.spot()
                                    .wayTo(one.spot())
                                    .equals(key.spot().wayTo(place.spot())));
                    if (found.size() < 2 && elsewhere) {
                        found.add(place);
                    }
                });
        return found;
    }

    /** Returns the things of the key's kind whose place may be told, the best known first. */
    private List<Placed> ofGroup(AskedFact asked, List<Node> properties) {
        return groups.computeIfAbsent(
                with.pool().group(asked),
                group -> places.get().all().stream()
                        .map(PlaceIndex.Located::node)
                        .filter(node -> with.pool().groups(node, asked))
                        .flatMap(node -> placed(node, properties).stream())
                        .limit(LARGEST_GROUP)
                        .toList());
    }

    /** Returns where the thing is; empty if it may not be told, or if the data does not state one place for this very node. */
    private Optional<Placed> placed(Node thing, List<Node> properties) {
        if (with.askable().code(thing) || !with.names().named(thing)) {
            return Optional.empty();
        }
        List<Triple> facts = new ArrayList<>();
        for (Node property : properties) {
            List<Node> values = graph.find(thing, property, Node.ANY)
                    .mapWith(Triple::getObject)
                    .toList();
            Set<Node> all = with.relations().objects(thing, property);
            if (values.size() != 1 || all.size() != 1 || !with.askable().told(thing, property, values.getFirst())) {
                return Optional.empty();
            }
            facts.add(Triple.create(thing, property, values.getFirst()));
        }
        return places.get().at(thing).map(at -> new Placed(thing, new Spot(at.latitude(), at.longitude()), facts));
    }
}
