package org.quadrivia.question.rdf.bank;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.quadrivia.question.Kind;
import org.quadrivia.question.rdf.common.AskedFact;
import org.quadrivia.question.rdf.distractors.LongLists;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.profile.GraphStatistics;
import org.quadrivia.question.rdf.profile.KnowableValues;
import org.quadrivia.question.rdf.profile.ThingRanking;
import org.quadrivia.question.rdf.proof.Silence;

/**
 * Decides which items may have only a small share of the bank of an unprepared graph: items that are not about the subject of the
 * graph, and items that knowledge hardly helps to answer.
 */
final class MinorItems {
    /** At most this many of the statements that lead to a thing are examined. */
    private static final int LINKS = 200;

    private final boolean apply;
    private final Graph graph;
    private final GraphStatistics profile;
    private final ThingRanking ranking;
    private final LongLists lists;
    private final KnowableValues knowable;

    MinorItems(
            Silence silence,
            Graph graph,
            GraphStatistics profile,
            ThingRanking ranking,
            LongLists lists,
            KnowableValues knowable) {
        this.graph = graph;
        this.apply = silence.ofUnprepared();
        this.profile = profile;
        this.ranking = ranking;
        this.lists = lists;
        this.knowable = knowable;
    }

    /** Returns the minor kinds to which the item belongs; empty for most items. */
    Set<ShareLimits.Kind> kinds(IdentifiedDraft item) {
        Set<ShareLimits.Kind> kinds = EnumSet.noneOf(ShareLimits.Kind.class);
        Optional<Triple> first = item.draft().asks().stream().findFirst();
        if (!apply || first.isEmpty()) {
            return kinds;
        }
        if (item.draft().asks().stream().map(Triple::getSubject).anyMatch(this::serves)) {
            kinds.add(ShareLimits.Kind.AUXILIARY);
        }
        if (asksList(item, first.get())) {
            kinds.add(ShareLimits.Kind.LISTED);
        }
        if (compares(item.family()) && measured(first.get())) {
            kinds.add(ShareLimits.Kind.MEASURED);
        }
        return kinds;
    }

    /**
     * Whether the item asks only about things that describe others and that no subject of the graph links to. An example is the
     * provinces in a graph in which cheeses have regions. An item on a map is aside even if subjects link to them: somebody who
     * studies cheeses does not look for their regions on a map.
     */
    boolean aside(IdentifiedDraft item) {
        return item.family().form() == FamilyFile.Form.PLACE
                ? apply && item.draft().asks().stream().allMatch(fact -> serves(fact.getSubject()))
                : asksAside(item);
    }

    private boolean asksAside(IdentifiedDraft item) {
        return item.draft().asks().stream()
                .allMatch(fact -> serves(fact.getSubject())
                        && (!fact.getObject().isURI() || serves(fact.getObject()))
                        && !isDescribing(fact.getSubject()));
    }

    /** Whether a subject of the graph links to the thing. */
    private boolean isDescribing(Node thing) {
        ExtendedIterator<Triple> links = graph.find(Node.ANY, Node.ANY, thing);
        boolean found = false;
        for (int seen = 0; !found && seen < LINKS && links.hasNext(); seen++) {
            Node other = links.next().getSubject();
            found = !profile.kinds(other).isEmpty() && !serves(other);
        }
        links.close();
        return found;
    }

    private boolean serves(Node thing) {
        return profile.kinds(thing).stream().anyMatch(ranking::isAuxiliary);
    }

    private boolean asksList(IdentifiedDraft item, Triple fact) {
        FamilyFile family = item.family();
        return family.about() == FamilyFile.About.FACTS
                && (family.keyIsObject() || family.keyIsSubject())
                && fact.getObject().isURI()
                && lists.isLong(
                        new AskedFact(fact.getSubject(), fact.getPredicate(), fact.getObject(), family.keyIsObject()));
    }

    private static boolean compares(FamilyFile family) {
        return family.form() == FamilyFile.Form.MOST
                || family.form() == FamilyFile.Form.LEAST
                || family.kind() == Kind.ORDER;
    }

    private boolean measured(Triple fact) {
        return fact.getObject().isLiteral() && !knowable.knowable(fact.getPredicate(), fact.getObject());
    }
}
