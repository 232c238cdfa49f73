package org.quadrivia.knowledge.rdf.view;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.quadrivia.knowledge.rdf.snapshot.FactCounts;
import org.quadrivia.knowledge.rdf.time.DateIndex.Entry;
import org.quadrivia.knowledge.time.Dated;
import org.quadrivia.knowledge.time.DatedThings;
import org.quadrivia.knowledge.time.TimeSpan;

/** Entries of the index, with their names in one language. */
final class DatedEntries implements DatedThings {
    /** If there are at least this many things, those far from all others may lie outside. */
    private static final int MANY = 20;

    private static final double[] OUTSIDE = {0.02, 0.05, 0.1};
    /** A few things are left out only if the span of the rest is shorter by this factor. */
    private static final int WORTH_IT = 3;

    private final LocalizedSnapshot lens;
    private final List<Entry> entries;
    private final boolean periods;

    /** @param entries the earliest first */
    DatedEntries(LocalizedSnapshot lens, List<Entry> entries, boolean periods) {
        this.lens = lens;
        this.entries = entries;
        this.periods = periods;
    }

    @Override
    public int size() {
        return entries.size();
    }

    /** Returns the number of different things; one thing may have several dates. */
    int things() {
        return (int) entries.stream().map(Entry::thing).distinct().count();
    }

    @Override
    public DatedThings beginning(TimeSpan span) {
        return part(entry -> entry.span().from() >= span.from() && entry.span().from() < span.to());
    }

    @Override
    public TimeSpan all() {
        return bounds(entries);
    }

    @Override
    public TimeSpan most() {
        TimeSpan span = all();
        for (double share : entries.size() < MANY ? new double[0] : OUTSIDE) {
            TimeSpan inner = inner((int) Math.ceil(entries.size() * share));
            if (inner.years() > 0 && inner.years() * WORTH_IT < span.years()) {
                span = inner;
            }
        }
        return span;
    }

    /** Returns the span without the things that begin first and those that end last. */
    private TimeSpan inner(int out) {
        double from = entries.get(out).span().from();
        double[] ends = entries.stream()
                .mapToDouble(entry -> entry.span().to())
                .sorted()
                .toArray();
        return new TimeSpan(from, Math.max(from, ends[ends.length - 1 - out]));
    }

    private static TimeSpan bounds(List<Entry> entries) {
        return new TimeSpan(
                entries.stream()
                        .mapToDouble(entry -> entry.span().from())
                        .min()
                        .orElseThrow(IllegalStateException::new),
                entries.stream().mapToDouble(entry -> entry.span().to()).max().orElseThrow(IllegalStateException::new));
    }

    @Override
    public DatedThings in(TimeSpan span) {
        return part(entry -> entry.span().overlaps(span));
    }

    private DatedThings part(Predicate<Entry> which) {
        return new DatedEntries(lens, entries.stream().filter(which).toList(), periods);
    }

    @Override
    public List<Dated> bestKnown(int limit) {
        FactCounts profile = lens.snapshot().profile();
        Set<Node> seen = new HashSet<>();
        return entries.stream()
                .filter(entry -> seen.add(entry.thing()))
                .sorted(Comparator.comparingInt((Entry entry) -> -profile.degree(entry.thing())))
                .limit(limit)
                .flatMap(this::named)
                .toList();
    }

    @Override
    public List<Dated> inOrder(int offset, int limit) {
        return entries.stream().skip(offset).limit(limit).flatMap(this::named).toList();
    }

    private Stream<Dated> named(Entry entry) {
        return lens.named(entry.thing()).stream()
                .map(thing ->
                        new Dated(thing, Optional.ofNullable(entry.from()), Optional.ofNullable(entry.to()), periods));
    }
}
