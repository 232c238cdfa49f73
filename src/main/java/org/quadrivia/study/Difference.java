package org.quadrivia.study;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.PlainWords;

/** What is to be read about two confused things before they are asked about again. */
public record Difference(Confusion confusion, Side right, Side wrong) {
    /** A question whose options say much is rare; more than so many sentences nobody compares. */
    private static final int MOST = 3;

    /**
     * One of the two.
     *
     * @param told what questions on the confused fact say of it, in plain sentences; empty if they say nothing
     */
    public record Side(Confusion.Thing thing, List<String> told) {
        public Side {
            told = List.copyOf(told);
        }
    }

    static Difference of(Confusion confusion, Bank bank) {
        List<Item> asking = bank.items().stream()
                .filter(item -> item.asks().contains(confusion.fact()))
                .toList();
        Side right = side(confusion.right(), asking);
        Set<String> said = Set.copyOf(right.told());
        Side wrong = side(confusion.wrong(), asking);
        return new Difference(
                confusion,
                right,
                new Side(
                        wrong.thing(),
                        wrong.told().stream().filter(one -> !said.contains(one)).toList()));
    }

    /** The feedback on a right option says what is asked; that on a wrong one says what it is instead. */
    private static Side side(Confusion.Thing thing, List<Item> asking) {
        List<String> told = asking.stream()
                .flatMap(item -> item.options().stream()
                        .filter(option -> option.value().equals(thing.value()))
                        .map(option -> told(item, option)))
                .distinct()
                .limit(MOST)
                .collect(Collectors.toList());
        return new Side(thing, told);
    }

    private static String told(Item item, Option option) {
        return PlainWords.of(option.correct() ? item.explanation() : option.feedback());
    }
}
