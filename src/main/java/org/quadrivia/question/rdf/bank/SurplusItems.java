package org.quadrivia.question.rdf.bank;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.Objectives;
import org.quadrivia.question.rdf.common.SeededHash;
import org.quadrivia.question.rdf.family.FamilyFile;

/**
 * Drops items once all items have been made: those of which there are too many of one kind, and those that make others easy to
 * guess.
 */
final class SurplusItems {
    /** If a bank has at least this many other items, the items that ask for the class of a thing are dropped. */
    private static final int ENOUGH = 40;
    /** The family that asks what kind of thing something is. */
    private static final String CLASS = "type";

    private static final int ROUNDS = 4;

    /** The largest share of a bank that may ask what lies at a place on the map, and the largest that may ask for a date on a timeline. */
    static final double DRAWN = 0.05;
    /** A bank of any size may have this many items of each of the two kinds. */
    private static final int DRAWN_ANYWAY = 6;

    private final GeneratorServices things;
    private final Objectives objectives;
    private final Collection<IdentifiedDraft> items;
    private final BiConsumer<List<IdentifiedDraft>, DropReason> drop;

    /**
     * @param items all items of the bank; items that are dropped must leave it
     * @param drop receives the items to drop, with the reason
     */
    SurplusItems(
            GeneratorServices things,
            Objectives objectives,
            Collection<IdentifiedDraft> items,
            BiConsumer<List<IdentifiedDraft>, DropReason> drop) {
        this.things = things;
        this.objectives = objectives;
        this.items = items;
        this.drop = drop;
    }

    void drop() {
        dropDrawn();
        if (things.silence.ofUnprepared()) {
            dropAskingClass();
            dropAside();
            drop.accept(RepeatedFacts.surplus(items), DropReason.SAME_FACT_OFTEN);
        }
        int start = undrawn().size();
        if (items.size() >= FrequentKeys.LARGE) {
            drop.accept(FrequentKeys.surplus(items, new ItemMinimums(items, objectives)), DropReason.SAME_KEY_OFTEN);
        }
        boolean limits = things.ranking.ranks() && undrawn().size() > ShareLimits.LARGE;
        if (limits) {
            drop.accept(
                    ShareLimits.surplus(undrawn(), start, things.profile, things.ranking, things.minor(), false),
                    DropReason.OVER_SHARE);
        } else {
            drop.accept(PropertyShares.surplus(undrawn(), objectives, this::asksSide), DropReason.SAME_PROPERTY_OFTEN);
        }
        dropDrawn();
        balance();
        if (limits) {
            keepSharesBalanced(start);
        }
        if (things.silence.ofUnprepared()) {
            dropStrayKinds();
        }
        dropDrawn();
    }

    /** Returns the items that are not on a map or timeline; those have limits of their own and count for no other. */
    private List<IdentifiedDraft> undrawn() {
        return items.stream().filter(item -> !item.family().form().drawn()).toList();
    }

    private void dropDrawn() {
        dropDrawn(FamilyFile.Form.PLACE, "map");
        dropDrawn(FamilyFile.Form.TIME, "timeline");
        dropDrawn(FamilyFile.Form.PICTURE, "picture");
        dropDrawn(FamilyFile.Form.PICTURES, "pictures");
    }

    /** Drops questions on the map or on the timeline if they are more than their share: first those about the least known things. */
    private void dropDrawn(FamilyFile.Form form, String salt) {
        List<IdentifiedDraft> drawn = items.stream()
                .filter(item -> item.family().form() == form)
                .sorted(Comparator.comparingInt((IdentifiedDraft item) -> things.ranking.tier(
                                item.draft().asks().getFirst().getSubject()))
                        .thenComparingLong(item -> SeededHash.of(salt, item.id())))
                .toList();
        int most = Math.max(DRAWN_ANYWAY, (int) (DRAWN * undrawn().size()));
        drop.accept(List.copyOf(drawn.subList(Math.min(most, drawn.size()), drawn.size())), DropReason.OVER_SHARE);
    }

    /** Drops the questions about the kind of a thing if so few are left that learners would only be surprised by them. */
    private void dropStrayKinds() {
        List<IdentifiedDraft> kinds = items.stream()
                .filter(item -> item.family().family().equals(CLASS))
                .toList();
        if (kinds.size() < ItemMinimums.OF_A_FAMILY && items.size() - kinds.size() >= ENOUGH) {
            drop.accept(kinds, DropReason.ASKS_CLASS);
        }
    }

    /** Drops items so that the answers of the remaining items cannot be guessed. Returns how many were dropped. */
    private int balance() {
        int before = items.size();
        ItemMinimums minimums = things.silence.ofUnprepared()
                ? ItemMinimums.ofFamilies(items, objectives)
                : new ItemMinimums(items, objectives);
        drop.accept(AnswerBalance.surplus(items, minimums), DropReason.REVEALING_OPTIONS);
        drop.accept(AnswerBalance.misplaced(items, minimums), DropReason.REVEALING_OPTIONS);
        drop.accept(CueBalancer.surplus(items, this::cues, minimums), DropReason.REVEALING_OPTIONS);
        return before - items.size();
    }

    /**
     * Drops items that exceed the limits on shares. This may make answers easy to guess, so limiting and balancing alternate
     * until nothing more is dropped.
     */
    private void keepSharesBalanced(int start) {
        int dropped;
        int round = 0;
        do {
            drop.accept(
                    ShareLimits.surplus(undrawn(), start, things.profile, things.ranking, things.minor(), true),
                    DropReason.OVER_SHARE);
            dropped = ++round < ROUNDS ? balance() : 0;
        } while (dropped > 0);
    }

    /**
     * Drops the items that ask for the class of a thing if there are enough others, because classes belong to the data and not to
     * its subject.
     */
    private void dropAskingClass() {
        List<IdentifiedDraft> asking =
                items.stream().filter(SurplusItems::asksClass).toList();
        if (items.size() - asking.size() >= ENOUGH) {
            drop.accept(asking, DropReason.ASKS_CLASS);
        }
    }

    /** Drops the items about things that only describe others, if there are enough others: the provinces of a graph about cheeses. */
    private void dropAside() {
        MinorItems minor = things.minor();
        List<IdentifiedDraft> aside = items.stream().filter(minor::aside).toList();
        if (items.size() - aside.size() >= ENOUGH) {
            drop.accept(aside, DropReason.BESIDE_SUBJECT);
        }
    }

    private static boolean asksClass(IdentifiedDraft item) {
        return item.family().about() != FamilyFile.About.CLASSES
                && item.draft().asks().stream()
                        .anyMatch(fact -> fact.getPredicate().equals(RDF.type.asNode()));
    }

    private KeyCues cues(IdentifiedDraft item) {
        return KeyCues.of(item.draft().answers(), things.occurrences, things.profile);
    }

    /**
     * Whether the item is about a claim that conflicts with another claim: it asks who makes it, who disputes it or what it says.
     */
    private boolean asksSide(IdentifiedDraft item) {
        return item.family().about() != FamilyFile.About.FACTS
                && item.draft().support().stream()
                        .anyMatch(t -> things.graph.contains(t.getSubject(), Qv.conflictsWith, Node.ANY)
                                || things.graph.contains(Node.ANY, Qv.conflictsWith, t.getSubject()));
    }
}
