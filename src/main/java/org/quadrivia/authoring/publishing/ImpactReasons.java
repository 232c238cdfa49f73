package org.quadrivia.authoring.publishing;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.authoring.draft.ChangeDescriber;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.rdf.change.FamilyTexts;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;

/** Finds why a draft gains and loses questions, by comparing the states before and after it. */
final class ImpactReasons {
    /** The time limit for the queries of all lost items. After it, the reason is given as unknown. */
    private static final Duration TIME_LIMIT = Duration.ofSeconds(5);

    /** How many statements or answers a reason names. */
    private static final int MOST_NAMED = 5;

    private final OpenDraft draft;
    private final Set<String> added;
    /** By the notation of an item's support. */
    private final Map<String, Quad> removed;

    private final Set<String> changedFamilies;
    private final Set<FactId> askedAfter = new HashSet<>();
    private final Map<String, Item> heirs;
    private final Set<String> inherited;
    private final long deadline = System.nanoTime() + TIME_LIMIT.toNanos();

    ImpactReasons(OpenDraft draft, Bank after, Map<String, Item> heirs) {
        this.draft = draft;
        this.added = lines(draft.effect().added(), draft.published()).keySet();
        this.removed = lines(draft.effect().removed(), draft.preview());
        this.changedFamilies = changedFamilies(draft);
        this.heirs = heirs;
        this.inherited = heirs.values().stream().map(Item::id).collect(Collectors.toSet());
        after.items().forEach(item -> askedAfter.addAll(item.asks()));
    }

    Impact.WhyGained gained(Item item) {
        if (inherited.contains(item.id())) {
            return Impact.WhyGained.GOES_ON;
        }
        return item.support().stream().anyMatch(added::contains)
                ? Impact.WhyGained.NEW_FACT
                : Impact.WhyGained.NOW_POSSIBLE;
    }

    Impact.Lost lost(Item item) {
        if (heirs.containsKey(item.id())) {
            return new Impact.Lost(
                    item, Impact.WhyLost.GOES_ON, List.of(), Optional.of(Objects.requireNonNull(heirs.get(item.id()))));
        }
        List<String> gone = item.support().stream()
                .filter(removed::containsKey)
                .map(removed::get)
                .map(Quad::asTriple)
                .distinct()
                .map(triple -> ChangeDescriber.statement(triple, draft.published()))
                .toList();
        Optional<Map<String, List<Node>>> then = found(item, draft.preview());
        Optional<Map<String, List<Node>>> now = found(item, draft.published());
        if (then.isEmpty() || now.isEmpty()) {
            return lost(item, gone.isEmpty() ? Impact.WhyLost.UNKNOWN : Impact.WhyLost.FACT_GONE, gone);
        }
        Set<String> were = now.get().keySet();
        Set<String> are = then.get().keySet();
        Set<String> key = DecidedItems.key(item, were);
        if (!gone.isEmpty() && (!are.containsAll(key) || were.containsAll(are))) {
            return lost(item, Impact.WhyLost.FACT_GONE, gone);
        }
        if (were.containsAll(key) && !are.containsAll(key)) {
            return lost(item, Impact.WhyLost.OTHER_ANSWER, names(then.get().values()));
        }
        if (!were.containsAll(are)) {
            return item.kind() == Kind.ORDER
                    ? lost(item, Impact.WhyLost.OTHER_ANSWER, List.of())
                    : lost(item, Impact.WhyLost.AMBIGUOUS, names(besides(then.get(), were)));
        }
        return lost(item, whyNotMade(item), List.of());
    }

    private static Impact.Lost lost(Item item, Impact.WhyLost why, List<String> because) {
        return new Impact.Lost(item, why, because.stream().limit(MOST_NAMED).toList(), Optional.empty());
    }

    private static Collection<List<Node>> besides(Map<String, List<Node>> found, Set<String> known) {
        Map<String, List<Node>> others = new LinkedHashMap<>(found);
        others.keySet().removeAll(known);
        return others.values();
    }

    /** Returns the names of what a query finds; for pairs, both names. */
    private List<String> names(Collection<List<Node>> found) {
        return found.stream()
                .map(nodes -> nodes.stream()
                        .map(node -> ChangeDescriber.name(node, draft.preview()))
                        .collect(Collectors.joining(" – ")))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Returns why an item that is still right is not made. */
    private Impact.WhyLost whyNotMade(Item item) {
        if (changedFamilies.contains(item.family())) {
            return Impact.WhyLost.FAMILY_CHANGED;
        }
        return askedAfter.containsAll(item.asks()) ? Impact.WhyLost.ASKED_OTHERWISE : Impact.WhyLost.NOT_MADE;
    }

    private Optional<Map<String, List<Node>>> found(Item item, Snapshot in) {
        return System.nanoTime() > deadline ? Optional.empty() : DecidedItems.found(item, in);
    }

    /** Returns the names of the knowledge base's own families that the draft adds, changes or removes, as items name them. */
    private static Set<String> changedFamilies(OpenDraft draft) {
        Map<String, String> now = FamilyTexts.of(draft.published());
        Map<String, String> then = FamilyTexts.of(draft.preview());
        Set<String> changed = new HashSet<>(now.keySet());
        changed.addAll(then.keySet());
        changed.removeIf(file -> Objects.equals(now.get(file), then.get(file)));
        return changed.stream().map(file -> file.replaceAll("\\.rq$", "")).collect(Collectors.toSet());
    }

    /**
     * Returns quads by the notation of an item's support. A triple without its graph is included only if the other state
     * does not assert it, too.
     */
    private static Map<String, Quad> lines(Set<Quad> quads, Snapshot other) {
        Map<String, Quad> lines = new HashMap<>();
        for (Quad quad : quads) {
            lines.put(TrigFragment.line(quad), quad);
            if (!other.dataset().getDefaultGraph().contains(quad.asTriple())) {
                lines.put(TrigFragment.triple(quad), quad);
            }
        }
        return lines;
    }
}
