package org.quadrivia.authoring.publishing;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.rdf.change.FamilyTexts;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.graph.CanonicalTerms;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.sparql.QueryLimits;
import org.quadrivia.knowledge.rdf.sparql.QueryOutcome;
import org.quadrivia.knowledge.rdf.sparql.QueryRunner;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;

/** Finds why a draft gains and loses questions, by comparing the states before and after it. */
final class ImpactReasons {
    /** The time limit for the queries of all lost items. After it, the reason is given as unknown. */
    private static final Duration TIME_LIMIT = Duration.ofSeconds(5);

    private static final Var ANSWER = Var.alloc("answer");

    private final OpenDraft draft;
    private final Set<String> added;
    private final Set<String> removed;
    private final Set<String> changedFamilies;
    private final Set<FactId> askedAfter = new HashSet<>();
    private final Map<String, Item> heirs;
    private final Set<String> inherited;
    private final long deadline = System.nanoTime() + TIME_LIMIT.toNanos();

    ImpactReasons(OpenDraft draft, Bank after, Map<String, Item> heirs) {
        this.draft = draft;
        this.added = lines(draft.effect().added(), draft.published());
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

    Impact.WhyLost lost(Item item) {
        if (heirs.containsKey(item.id())) {
            return Impact.WhyLost.GOES_ON;
        }
        boolean gone = item.support().stream().anyMatch(removed::contains);
        return switch (item.kind()) {
            case SINGLE, MULTIPLE, TEXT -> whyLost(item, gone);
            case BOOLEAN, ORDER, MATCH -> gone ? Impact.WhyLost.FACT_GONE : whyNotMade(item);
        };
    }

    private Impact.WhyLost whyLost(Item item, boolean gone) {
        Optional<Set<String>> then = answers(item, draft.preview());
        Optional<Set<String>> now = answers(item, draft.published());
        if (then.isEmpty() || now.isEmpty()) {
            return gone ? Impact.WhyLost.FACT_GONE : Impact.WhyLost.UNKNOWN;
        }
        if (now.get().containsAll(keys(item)) && !then.get().containsAll(keys(item))) {
            return gone ? Impact.WhyLost.FACT_GONE : Impact.WhyLost.OTHER_ANSWER;
        }
        if (!now.get().containsAll(then.get())) {
            return Impact.WhyLost.AMBIGUOUS;
        }
        return gone ? Impact.WhyLost.FACT_GONE : whyNotMade(item);
    }

    /** Returns why an item that is still right is not made. */
    private Impact.WhyLost whyNotMade(Item item) {
        if (changedFamilies.contains(item.family())) {
            return Impact.WhyLost.FAMILY_CHANGED;
        }
        return askedAfter.containsAll(item.asks()) ? Impact.WhyLost.ASKED_OTHERWISE : Impact.WhyLost.NOT_MADE;
    }

    private static Set<String> keys(Item item) {
        return item.options().stream()
                .filter(Option::correct)
                .map(Option::value)
                .collect(Collectors.toSet());
    }

    /** Returns what the item's own query finds, in the notation of options; empty if it takes too long or fails. */
    private Optional<Set<String>> answers(Item item, Snapshot in) {
        if (System.nanoTime() > deadline) {
            return Optional.empty();
        }
        Set<String> found = new HashSet<>();
        var outcome = new QueryRunner(QueryLimits.REMOVED_ITEM)
                .run(SparqlParser.parse(item.query(), null), in.dataset(), row -> {
                    if (row.contains(ANSWER)) {
                        found.add(CanonicalTerms.text(row.get(ANSWER), Node::toString));
                    }
                });
        return outcome instanceof QueryOutcome.Answered ? Optional.of(found) : Optional.empty();
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
     * Returns quads in the notation of an item's support. A triple without its graph is included only if the other state
     * does not assert it, too.
     */
    private static Set<String> lines(Set<Quad> quads, Snapshot other) {
        Set<String> lines = new HashSet<>();
        for (Quad quad : quads) {
            String line = TrigFragment.line(quad);
            lines.add(line);
            if (!other.dataset().getDefaultGraph().contains(quad.asTriple())) {
                lines.add(TrigFragment.triple(quad));
            }
        }
        return lines;
    }
}
