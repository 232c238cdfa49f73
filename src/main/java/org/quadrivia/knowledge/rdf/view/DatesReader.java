package org.quadrivia.knowledge.rdf.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.Sha256;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.rdf.time.DateIndex;
import org.quadrivia.knowledge.rdf.time.DateIndex.Entry;
import org.quadrivia.knowledge.rdf.time.DateIndex.Series;
import org.quadrivia.knowledge.time.DateSeries;
import org.quadrivia.knowledge.time.DatedThings;

/** Reads the dates of things, with their names in one language. */
final class DatesReader {
    private static final int KEY_BYTES = 5;
    private static final int MOST_KINDS = 40;
    private static final int FEW = 3;

    private final LocalizedSnapshot lens;
    private final Map<String, Series> series = new LinkedHashMap<>();
    private final Map<String, Map<Node, List<Entry>>> kinds = new ConcurrentHashMap<>();

    DatesReader(LocalizedSnapshot lens, DateIndex index) {
        this.lens = lens;
        index.all().forEach(one -> series.put(key(one), one));
    }

    /** Returns all series, the one that dates the most things first. */
    List<DateSeries> series() {
        return series.entrySet().stream()
                .flatMap(entry -> lens.named(entry.getValue().start()).stream()
                        .map(start -> new DateSeries(
                                entry.getKey(),
                                start,
                                Optional.ofNullable(entry.getValue().end()).flatMap(lens::named),
                                entry.getValue().entries().size(),
                                kindsOf(entry.getKey(), entry.getValue()))))
                .toList();
    }

    /** Returns the things that a series dates; empty if there is no such series, or it has nothing of the kind. */
    Optional<DatedThings> dated(String key, Optional<EntityId> kind) {
        Series found = series.get(key);
        if (found == null) {
            return Optional.empty();
        }
        List<Entry> entries = kind.isEmpty()
                ? found.entries()
                : byKind(key, found).entrySet().stream()
                        .filter(entry -> LocalizedSnapshot.id(entry.getKey()).equals(kind))
                        .findFirst()
                        .map(Map.Entry::getValue)
                        .orElse(List.of());
        return entries.isEmpty() ? Optional.empty() : Optional.of(new DatedEntries(lens, entries, found.end() != null));
    }

    /**
     * Returns the dated things among a thing and its neighbours, from the series that dates the most of them; empty if no series
     * dates at least three.
     */
    Optional<DatedThings> around(Node thing) {
        Set<Node> near = new HashSet<>(Set.of(thing));
        Graph graph = lens.snapshot().asserted();
        graph.stream(Node.ANY, Node.ANY, thing).map(Triple::getSubject).forEach(near::add);
        graph.stream(thing, Node.ANY, Node.ANY).map(Triple::getObject).forEach(near::add);
        if (near.size() < FEW) {
            return Optional.empty();
        }
        return series.values().stream()
                .map(one -> new DatedEntries(
                        lens,
                        one.entries().stream()
                                .filter(entry -> near.contains(entry.thing()))
                                .toList(),
                        one.end() != null))
                .filter(found -> found.things() >= FEW)
                .max(Comparator.comparingInt(DatedEntries::things))
                .map(found -> found);
    }

    private List<DateSeries.Kind> kindsOf(String key, Series one) {
        return byKind(key, one).entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Node, List<Entry>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(entry -> entry.getKey().toString()))
                .limit(MOST_KINDS)
                .flatMap(entry -> lens.named(entry.getKey()).stream()
                        .map(type -> new DateSeries.Kind(type, entry.getValue().size())))
                .toList();
    }

    private Map<Node, List<Entry>> byKind(String key, Series one) {
        return kinds.computeIfAbsent(key, none -> {
            Map<Node, List<Entry>> grouped = new LinkedHashMap<>();
            for (Entry entry : one.entries()) {
                for (Node kind : lens.snapshot().classes().kinds(entry.thing())) {
                    grouped.computeIfAbsent(kind, first -> new ArrayList<>()).add(entry);
                }
            }
            return grouped;
        });
    }

    private static String key(Series one) {
        return Sha256.hex(one.start().getURI() + " " + one.end(), KEY_BYTES);
    }
}
