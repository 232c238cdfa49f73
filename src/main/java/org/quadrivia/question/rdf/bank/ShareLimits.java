package org.quadrivia.question.rdf.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.rdf.common.SeededHash;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.PropertyWorth;
import org.quadrivia.question.rdf.profile.ThingRanking;

/**
 * Ensures that a bank does not have too many items about one property, class, family or thing: each may have only a certain share
 * of the items. If there are only a few properties, classes and so on, each may have more. Items about the least known things,
 * and further forms of a question, are dropped first.
 */
final class ShareLimits {
    /** A bank with no more items than this cannot do without any of them. */
    static final int LARGE = 60;

    private static final double LEFT = 0.6;
    /**
     * The share that the limits must leave of a bank about few properties. It is larger because there is little else to ask
     * about.
     */
    private static final double LEFT_OF_FEW = 0.8;
    /** Limits are a little stricter while other checks may still drop items. */
    private static final double MARGIN = 0.95;

    /** The groups of items that may have only a certain share of the bank. */
    enum Kind {
        PROPERTY(0.2, 2, 8),
        CLASS(0.4, 1.25, Integer.MAX_VALUE),
        FAMILY(0.25, 1.5, 6),
        THING(0.04, 3, Integer.MAX_VALUE),
        /** Items that ask for the numbers of one property. Few people learn, for example, the length of each song. */
        NUMBERS(0.03, 0, 1),
        /** Items about properties that say little. */
        VAGUE(0.25, 0, 1),
        /** Items about things that only serve to describe others. */
        AUXILIARY(0.1, 0, 1),
        /** Items about questions with many right answers. */
        LISTED(0.1, 0, 1),
        /** Items that compare numbers that nobody knows. */
        MEASURED(0.25, 0, 1);

        private static final Set<Kind> NOT_BY_FAMILY = EnumSet.of(VAGUE, AUXILIARY, LISTED, MEASURED);

        private static final int FEW = 12;

        private final double share;
        private final double fairShares;
        private final int many;

        /**
         * @param share the largest share
         * @param fairShares a group may always have this many times an even share
         * @param many if there are at least this many groups, the largest share is strict
         */
        Kind(double share, double fairShares, int many) {
            this.share = share;
            this.fairShares = fairShares;
            this.many = many;
        }

        /**
         * Returns how many items one group of this kind may have in a full bank.
         *
         * @param groups the number of groups of this kind
         */
        int quota(int limit, int groups) {
            return Math.max(FEW, (int) (share(groups) * limit));
        }

        /** Whether items are counted for their family; {@link #NUMBERS} counts those of one. */
        boolean holds(FamilyFile family) {
            return !NOT_BY_FAMILY.contains(this)
                    && (this != NUMBERS || family.family().equals("number"));
        }

        /** Returns how many items a group of this kind may have in any bank. */
        private int least() {
            return this == NUMBERS ? FEW : ItemMinimums.OF_A_FAMILY;
        }

        /** Returns the share that one group may have if there are this many groups. */
        private double share(int groups) {
            return groups >= many ? share : Math.max(share, fairShares / Math.max(1, groups));
        }
    }

    private record Name(Kind kind, Object what) {}

    private static final class Group {
        private final Kind kind;
        private final Set<Entry> entries = new HashSet<>();

        Group(Kind kind) {
            this.kind = kind;
        }

        /** Whether it is a family of so few items that the other families cannot share the bank with it. */
        boolean isMinor() {
            return kind == Kind.FAMILY && entries.size() <= ItemMinimums.OF_A_FAMILY;
        }
    }

    private static final class Entry {
        private final IdentifiedDraft item;
        private final List<Group> groups = new ArrayList<>();
        private final Set<Triple> question;
        private final int obscurity;
        private final long hash;

        Entry(IdentifiedDraft item, int obscurity) {
            this.item = item;
            this.question = item.question();
            this.obscurity = obscurity;
            hash = SeededHash.of("share", item.id());
        }
    }

    private final GraphStatistics profile;
    private final ThingRanking ranking;
    private final MinorItems minor;
    private final Map<Name, Group> groups = new LinkedHashMap<>();
    private final Map<Set<Triple>, Integer> forms = new HashMap<>();
    private final Map<Kind, Integer> numbers = new EnumMap<>(Kind.class);
    private final Map<Kind, Double> shares = new EnumMap<>(Kind.class);
    private final Set<Entry> left = new HashSet<>();
    private final double margin;
    private final int start;

    private ShareLimits(
            Collection<IdentifiedDraft> items,
            int start,
            GraphStatistics profile,
            ThingRanking ranking,
            MinorItems minor,
            boolean last) {
        this.minor = minor;
        this.profile = profile;
        this.ranking = ranking;
        this.margin = last ? 1 : MARGIN;
        this.start = start;
        items.forEach(this::add);
        for (Kind kind : Kind.values()) {
            int number = (int) groups.values().stream()
                    .filter(group -> group.kind == kind && !group.isMinor())
                    .count();
            numbers.put(kind, number);
            shares.put(kind, kind.share(number));
        }
    }

    /**
     * @param start how many items the bank had before any limit was applied
     * @param last whether no other check drops items afterwards
     */
    static List<IdentifiedDraft> surplus(
            Collection<IdentifiedDraft> items,
            int start,
            GraphStatistics profile,
            ThingRanking ranking,
            MinorItems minor,
            boolean last) {
        return new ShareLimits(items, start, profile, ranking, minor, last).surplus();
    }

    private void add(IdentifiedDraft item) {
        Entry entry = new Entry(item, obscurity(item));
        left.add(entry);
        forms.merge(entry.question, 1, Integer::sum);
        item.properties().forEach(property -> enter(entry, Kind.PROPERTY, property));
        if (Kind.NUMBERS.holds(item.family())) {
            item.properties().forEach(property -> enter(entry, Kind.NUMBERS, property));
        }
        item.properties().stream()
                .filter(property -> ranking.worth(property) == PropertyWorth.VAGUE)
                .forEach(property -> enter(entry, Kind.VAGUE, property));
        minor.kinds(item).forEach(kind -> enter(entry, kind, kind));
        enter(entry, Kind.FAMILY, item.family().family());
        item.about().ifPresent(thing -> {
            enter(entry, Kind.THING, thing);
            profile.kinds(thing).stream().findFirst().ifPresent(type -> enter(entry, Kind.CLASS, type));
        });
    }

    private void enter(Entry entry, Kind kind, Object what) {
        Group group = groups.computeIfAbsent(new Name(kind, what), name -> new Group(kind));
        group.entries.add(entry);
        entry.groups.add(group);
    }

    /**
     * Returns how little known the item's facts are: the tier of the least known thing plus the delay of the property's worth.
     */
    private int obscurity(IdentifiedDraft item) {
        int most = 0;
        for (Triple fact : item.draft().asks()) {
            int tier = Math.max(ranking.tier(fact.getSubject()), ranking.tier(fact.getObject()));
            most = Math.max(most, tier + ranking.worth(fact.getPredicate()).delay());
        }
        return most;
    }

    private List<IdentifiedDraft> surplus() {
        List<IdentifiedDraft> out = new ArrayList<>();
        for (Optional<Group> most = fullest(); most.isPresent(); most = fullest()) {
            Entry gone = leastNeeded(most.get());
            left.remove(gone);
            gone.groups.forEach(group -> group.entries.remove(gone));
            forms.merge(gone.question, -1, Integer::sum);
            out.add(gone.item);
        }
        return out;
    }

    /** Returns the group that exceeds its share most and may still lose items; empty if there is none. */
    private Optional<Group> fullest() {
        return groups.entrySet().stream()
                .filter(entry -> excess(entry.getValue()) > 1 && left.size() > floor(entry.getValue().kind))
                .max(Comparator.comparingDouble((Map.Entry<Name, Group> entry) -> excess(entry.getValue()))
                        .thenComparing(entry -> entry.getKey().what().toString()))
                .map(Map.Entry::getValue);
    }

    private double excess(Group group) {
        double most = shares.getOrDefault(group.kind, 1.0) * margin * left.size();
        return group.entries.size() / Math.max(group.kind.least(), most);
    }

    /** Returns how many items must be left: most of the bank, or a fixed number if there are many groups of this kind. */
    private int floor(Kind kind) {
        double most = number(Kind.PROPERTY) >= Kind.PROPERTY.many ? LEFT : LEFT_OF_FEW;
        return number(kind) >= kind.many ? LARGE : Math.max(LARGE, (int) (most * start));
    }

    private int number(Kind kind) {
        return numbers.getOrDefault(kind, 0);
    }

    private Entry leastNeeded(Group group) {
        return group.entries.stream()
                .min(Comparator.comparing(this::scarce)
                        .thenComparingLong(entry -> -entry.groups.stream()
                                .filter(other -> excess(other) > 1)
                                .count())
                        .thenComparing(entry -> forms.getOrDefault(entry.question, 0) <= 1)
                        .thenComparingInt(entry -> -entry.obscurity)
                        .thenComparingLong(entry -> entry.hash))
                .orElseThrow();
    }

    /** Whether the item's family has few other items. */
    private boolean scarce(Entry entry) {
        return entry.groups.stream()
                .anyMatch(group -> group.kind == Kind.FAMILY && group.entries.size() <= ItemMinimums.OF_A_FAMILY);
    }
}
