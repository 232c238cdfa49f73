package org.quadrivia.question.rdf.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeUtils;
import org.quadrivia.question.Kind;
import org.quadrivia.question.rdf.common.SeededHash;
import org.quadrivia.question.rdf.makers.ItemDraft;

/** Ensures that true and false are about equally frequent in a bank, and so are the positions of the key among sorted numbers. */
final class AnswerBalance {
    /** The larger side may have at most this many times as many items as the smaller one: 57 to 43 per hundred. */
    private static final double LOPSIDED = 1.33;

    /** Greatest sum of (observed − expected)² / expected that counts as chance (χ², 3 degrees of freedom, p = 0.1). */
    private static final double CHANCE = 6.25;

    /** If there are fewer items than this, no position counts as preferred. */
    private static final int ENOUGH = 16;

    private AnswerBalance() {}

    /**
     * Returns the items with sorted numbers to drop because their key has the same position too often. If possible, these are
     * items that the bank can spare. Among those, the items with the largest hashes are dropped. The position cannot simply be
     * drawn, because there are few values below a small number.
     */
    static List<IdentifiedDraft> misplaced(Collection<IdentifiedDraft> items, ItemMinimums minimums) {
        Map<Integer, List<List<IdentifiedDraft>>> byLength = new TreeMap<>();
        items.stream()
                .filter(AnswerBalance::sorted)
                .sorted(Comparator.comparing(item -> SeededHash.of("place", item.id()), Long::compareUnsigned))
                .forEach(item -> byLength.computeIfAbsent(
                                item.shown().size(),
                                size -> Stream.generate(() -> (List<IdentifiedDraft>) new ArrayList<IdentifiedDraft>())
                                        .limit(size)
                                        .toList())
                        .get(place(item))
                        .add(item));
        List<IdentifiedDraft> out = new ArrayList<>();
        byLength.values().forEach(places -> {
            while (unevenness(places) > CHANCE) {
                List<IdentifiedDraft> most =
                        places.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
                out.add(drop(most, minimums));
            }
        });
        return out;
    }

    private static IdentifiedDraft drop(List<IdentifiedDraft> from, ItemMinimums minimums) {
        int place = from.size() - 1;
        while (place >= 0 && !minimums.canSpare(from.get(place))) {
            place--;
        }
        IdentifiedDraft gone = from.remove(place < 0 ? from.size() - 1 : place);
        minimums.drop(gone);
        return gone;
    }

    private static boolean sorted(IdentifiedDraft item) {
        return item.kind() == Kind.SINGLE
                && item.shown().stream().map(ItemDraft.Answer::value).allMatch(AnswerBalance::typed);
    }

    private static boolean typed(Node value) {
        return value.isLiteral() && value.getLiteralLanguage().isEmpty() && !NodeUtils.isSimpleString(value);
    }

    private static int place(IdentifiedDraft item) {
        int place = 0;
        while (!item.shown().get(place).right()) {
            place++;
        }
        return place;
    }

    private static double unevenness(List<List<IdentifiedDraft>> places) {
        double expected = places.stream().mapToInt(List::size).sum() / (double) places.size();
        return expected * places.size() < ENOUGH
                ? 0
                : places.stream()
                        .mapToDouble(place -> (place.size() - expected) * (place.size() - expected) / expected)
                        .sum();
    }

    /**
     * Returns the true/false items to drop because their answer is too frequent. If possible, these are items that the bank can
     * spare. Among those, the items with the largest hashes are dropped.
     */
    static List<IdentifiedDraft> surplus(Collection<IdentifiedDraft> items, ItemMinimums minimums) {
        List<IdentifiedDraft> right = new ArrayList<>();
        List<IdentifiedDraft> wrong = new ArrayList<>();
        items.stream()
                .filter(item -> item.kind() == Kind.BOOLEAN)
                .sorted(Comparator.comparing(item -> SeededHash.of("balance", item.id()), Long::compareUnsigned))
                .forEach(item -> (item.shown().get(0).right() ? right : wrong).add(item));
        List<IdentifiedDraft> more = right.size() > wrong.size() ? right : wrong;
        int most = (int) Math.ceil(LOPSIDED * Math.min(right.size(), wrong.size()));
        List<IdentifiedDraft> out = new ArrayList<>();
        if (right.size() + wrong.size() >= 20) {
            while (more.size() > most) {
                out.add(drop(more, minimums));
            }
        }
        return out;
    }
}
