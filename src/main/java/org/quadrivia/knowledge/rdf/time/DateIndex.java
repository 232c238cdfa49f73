package org.quadrivia.knowledge.rdf.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.rdf.label.LocalNames;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.vocabulary.Bookkeeping;
import org.quadrivia.knowledge.rdf.vocabulary.Vocabularies;
import org.quadrivia.knowledge.time.Moment;
import org.quadrivia.knowledge.time.TimeSpan;

/**
 * Collects the dates of the things of a snapshot, by the property that gives them. A date belongs to the thing itself or to a node
 * without a name to which the thing links; if a thing links to several such nodes, they date something else, such as a count. Two
 * properties for beginnings and ends form one series of periods.
 */
public final class DateIndex {
    private static final Set<Bookkeeping> OF_RECORDS = Set.of(Bookkeeping.LANGUAGE, Bookkeeping.ADMINISTRATION);
    /** Lexicons use "history" also for changes in the world. Only dates of records have names like these. */
    private static final Pattern EDITED = Pattern.compile(
            "(?i).*(?:modif|revis|updat|edit|extract|retriev|access|delet|expire|review|version|timestamp|referencetime).*");

    /** At most this many dates are read. */
    private static final int MOST = 200_000;

    private static final int DEPTH = 3;
    /** If a thing has more dates than this for one property, they are not dates of the thing and are ignored. */
    private static final int MOST_OF_ONE = 5;

    private static final int LEAST = 2;

    private final Graph graph;
    private final Set<Node> entities;
    private final List<Series> all;

    /**
     * A thing and its date or period.
     *
     * @param from null if only its end is known
     * @param to null if it has no separate end
     */
    public record Entry(
            Node thing, @Nullable Moment from, @Nullable Moment to) {
        /** @throws IllegalArgumentException if both moments are missing */
        public Entry {
            if (from == null && to == null) {
                throw new IllegalArgumentException("no moment");
            }
        }

        /** Returns the part of a scale of years that the entry covers. */
        public TimeSpan span() {
            double start = Stream.of(from(), to())
                    .filter(Objects::nonNull)
                    .mapToDouble(Moment::start)
                    .min()
                    .orElseThrow();
            double end = Stream.of(from(), to())
                    .filter(Objects::nonNull)
                    .mapToDouble(Moment::end)
                    .max()
                    .orElseThrow();
            return new TimeSpan(start, end);
        }
    }

    /**
     * The dates of one property, or the periods of two properties for beginnings and ends.
     *
     * @param end null if the dates are not periods
     * @param entries the earliest first
     */
    public record Series(Node start, @Nullable Node end, List<Entry> entries) {
        public Series {
            entries = List.copyOf(entries);
        }
    }

    /** The dates of one thing and property that have been read so far. */
    private static final class Found {
        private final Set<Moment> own = new HashSet<>();
        private final Map<Node, List<Moment>> through = new LinkedHashMap<>();
    }

    public DateIndex(Snapshot snapshot) {
        this.graph = snapshot.asserted();
        this.entities = snapshot.profile().entities();
        Map<Node, Map<Node, Found>> found = new LinkedHashMap<>();
        ExtendedIterator<Triple> triples = graph.find();
        int read = 0;
        try {
            while (triples.hasNext() && read < MOST) {
                Triple triple = triples.next();
                Optional<Moment> moment = DateLiterals.read(triple.getPredicate(), triple.getObject());
                if (moment.isPresent()) {
                    read++;
                    add(triple, moment.get(), found);
                }
            }
        } finally {
            triples.close();
        }
        found.keySet().removeIf(property -> !isAboutTheWorld(snapshot, property));
        this.all = series(found);
    }

    /** Returns the series, the one that dates the most things first. */
    public List<Series> all() {
        return all;
    }

    private static boolean isAboutTheWorld(Snapshot snapshot, Node property) {
        Optional<Bookkeeping> use = Vocabularies.bookkeeping(property);
        boolean edited = use.filter(Bookkeeping.HISTORY::equals).isPresent()
                && EDITED.matcher(LocalNames.of(property.getURI())).matches();
        return snapshot.profile().filter().isProperty(property)
                && !edited
                && use.filter(OF_RECORDS::contains).isEmpty();
    }

    private void add(Triple triple, Moment moment, Map<Node, Map<Node, Found>> found) {
        Node subject = triple.getSubject();
        if (entities.contains(subject)) {
            at(found, triple).own.add(moment);
            return;
        }
        Node through = subject;
        for (int i = 0; i < DEPTH; i++) {
            Optional<Triple> up = owner(through);
            if (up.isEmpty()) {
                return;
            }
            if (entities.contains(up.get().getSubject())) {
                at(found, up.get())
                        .through
                        .computeIfAbsent(through, none -> new ArrayList<>())
                        .add(moment);
                return;
            }
            through = up.get().getSubject();
        }
    }

    private static Found at(Map<Node, Map<Node, Found>> found, Triple triple) {
        return found.computeIfAbsent(triple.getPredicate(), none -> new LinkedHashMap<>())
                .computeIfAbsent(triple.getSubject(), none -> new Found());
    }

    /** Returns the one statement that links to a node; empty if there are several. */
    private Optional<Triple> owner(Node node) {
        ExtendedIterator<Triple> up = graph.find(Node.ANY, Node.ANY, node);
        try {
            Optional<Triple> first = up.hasNext() ? Optional.of(up.next()) : Optional.empty();
            return up.hasNext() ? Optional.empty() : first;
        } finally {
            up.close();
        }
    }

    private static List<Series> series(Map<Node, Map<Node, Found>> found) {
        Map<Node, List<Entry>> single = new HashMap<>();
        found.forEach((property, things) -> single.put(property, entries(things)));
        single.values().removeIf(List::isEmpty);
        Map<Node, Node> ends = new HashMap<>();
        single.keySet().stream()
                .sorted(Comparator.comparing(Node::getURI))
                .forEach(start -> PeriodEnds.of(start, single.keySet())
                        .filter(end -> !ends.containsValue(end) && !ends.containsKey(end))
                        .ifPresent(end -> ends.put(start, end)));
        List<Series> series = new ArrayList<>();
        single.forEach((property, entries) -> {
            Node end = ends.get(property);
            if (end != null) {
                series.add(new Series(property, end, sorted(joined(entries, single.getOrDefault(end, List.of())))));
            } else if (!ends.containsValue(property)) {
                series.add(new Series(property, null, sorted(entries)));
            }
        });
        return series.stream()
                .filter(one -> one.entries().size() >= LEAST)
                .sorted(Comparator.comparingInt((Series one) -> -one.entries().size())
                        .thenComparing(one -> one.start().getURI()))
                .toList();
    }

    private static List<Entry> entries(Map<Node, Found> things) {
        List<Entry> entries = new ArrayList<>();
        things.forEach((thing, found) -> {
            if (!found.own.isEmpty()) {
                if (found.own.size() <= MOST_OF_ONE) {
                    found.own.forEach(moment -> entries.add(new Entry(thing, moment, null)));
                }
            } else if (found.through.size() == 1) {
                entries.add(range(thing, found.through.values().iterator().next()));
            }
        });
        return entries;
    }

    private static Entry range(Node thing, List<Moment> moments) {
        Comparator<Moment> order = Comparator.comparingDouble(Moment::start).thenComparingDouble(Moment::end);
        Moment first = moments.stream().min(order).orElseThrow();
        Moment last = moments.stream().max(order).orElseThrow();
        return new Entry(thing, first, last.equals(first) ? null : last);
    }

    /** Returns periods from the earliest beginning to the latest end. An end before the beginning is a mistake and is left out. */
    private static List<Entry> joined(List<Entry> starts, List<Entry> ends) {
        Map<Node, List<Moment>> first = byThing(starts);
        Map<Node, List<Moment>> last = byThing(ends);
        Set<Node> things = new HashSet<>(first.keySet());
        things.addAll(last.keySet());
        List<Entry> joined = new ArrayList<>();
        for (Node thing : things) {
            Moment from = first.getOrDefault(thing, List.of()).stream()
                    .min(Comparator.comparingDouble(Moment::start))
                    .orElse(null);
            Moment to = last.getOrDefault(thing, List.of()).stream()
                    .max(Comparator.comparingDouble(Moment::end))
                    .orElse(null);
            boolean backwards = from != null && to != null && to.end() <= from.start();
            joined.add(new Entry(thing, from, backwards ? null : to));
        }
        return joined;
    }

    private static Map<Node, List<Moment>> byThing(List<Entry> entries) {
        Map<Node, List<Moment>> moments = new HashMap<>();
        for (Entry entry : entries) {
            List<Moment> of = moments.computeIfAbsent(entry.thing(), none -> new ArrayList<>());
            for (Moment moment : new Moment[] {entry.from(), entry.to()}) {
                if (moment != null) {
                    of.add(moment);
                }
            }
        }
        return moments;
    }

    private static List<Entry> sorted(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparingDouble((Entry entry) -> entry.span().from())
                        .thenComparingDouble(entry -> entry.span().to())
                        .thenComparing(entry -> entry.thing().toString()))
                .toList();
    }
}
