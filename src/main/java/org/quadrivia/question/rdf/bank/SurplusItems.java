package org.quadrivia.question.rdf.bank;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.question.DropReason;
import org.quadrivia.question.Objectives;
import org.quadrivia.question.rdf.family.FamilyFile;

/** Drops those items that are too many of their kind, or by which others could be guessed, once all are made. */
final class SurplusItems {
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
        int start = items.size();
        if (items.size() >= FrequentKeys.LARGE) {
            drop.accept(FrequentKeys.surplus(items, new ItemMinimums(items, objectives)), DropReason.SAME_KEY_OFTEN);
        }
        boolean limits = things.ranking.ranks() && items.size() > ShareLimits.LARGE;
        if (limits) {
            drop.accept(
                    ShareLimits.surplus(items, start, things.profile, things.ranking, false), DropReason.OVER_SHARE);
        } else {
            drop.accept(PropertyShares.surplus(items, objectives, this::asksSide), DropReason.SAME_PROPERTY_OFTEN);
        }
        ItemMinimums minimums = new ItemMinimums(items, objectives);
        drop.accept(AnswerBalance.surplus(items, minimums), DropReason.REVEALING_OPTIONS);
        drop.accept(AnswerBalance.misplaced(items, minimums), DropReason.REVEALING_OPTIONS);
        drop.accept(CueBalancer.surplus(items, this::cues, minimums), DropReason.REVEALING_OPTIONS);
        if (limits) {
            drop.accept(ShareLimits.surplus(items, start, things.profile, things.ranking, true), DropReason.OVER_SHARE);
        }
    }

    private KeyCues cues(IdentifiedDraft item) {
        return KeyCues.of(item.draft().answers(), things.occurrences, things.profile);
    }

    /** Whether the item asks who makes or disputes a claim that conflicts with another, or what that claim says. */
    private boolean asksSide(IdentifiedDraft item) {
        return item.family().about() != FamilyFile.About.FACTS
                && item.draft().support().stream()
                        .anyMatch(t -> things.graph.contains(t.getSubject(), Qv.conflictsWith, Node.ANY)
                                || things.graph.contains(Node.ANY, Qv.conflictsWith, t.getSubject()));
    }
}
