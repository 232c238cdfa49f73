package org.quadrivia.study;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.assembly.QuizAssembler;

/** Selects a few questions that help to tell two confused things apart. */
final class Drill {
    private static final int MAX_LENGTH = 6;
    private static final int MAX_CANDIDATES = 60;

    private static final int FACT = 3;
    private static final int CHOICE = 2;
    private static final int ABOUT_ONE = 1;

    private final Questions questions;

    Drill(Questions questions) {
        this.questions = questions;
    }

    /**
     * Returns questions that ask the confused fact or make the learner choose between both things. If none of these is
     * left, returns questions about one of the things. Empty if there are none.
     *
     * @param asked the ids of the items that asked the fact last: they come only if nothing else does
     */
    List<Item> of(Confusion confusion, Bank bank, Set<String> asked) {
        return Stream.of(CHOICE, ABOUT_ONE)
                .map(least -> candidates(confusion, bank, least))
                .map(items -> QuizAssembler.apart(
                        items.stream()
                                .filter(item -> !asked.contains(item.id()))
                                .toList(),
                        bank))
                .filter(items -> !items.isEmpty())
                .findFirst()
                .orElseGet(() -> candidates(confusion, bank, CHOICE))
                .stream()
                .limit(MAX_LENGTH)
                .toList();
    }

    private List<Item> candidates(Confusion confusion, Bank bank, int least) {
        return bank.items().stream()
                .filter(item -> weight(item, confusion) >= least)
                .sorted(Comparator.comparingInt((Item item) -> -weight(item, confusion))
                        .thenComparingDouble(Item::difficulty)
                        .thenComparing(Item::id))
                .limit(MAX_CANDIDATES)
                .toList();
    }

    private int weight(Item item, Confusion confusion) {
        if (item.asks().contains(confusion.fact())) {
            return FACT;
        }
        Set<String> things = Stream.of(confusion.right(), confusion.wrong())
                .map(Confusion.Thing::value)
                .collect(Collectors.toSet());
        Set<String> subjects = subjects(item);
        if (Stream.concat(options(item), subjects.stream())
                .collect(Collectors.toSet())
                .containsAll(things)) {
            return CHOICE;
        }
        // An order of events that includes one of them is hardly about it
        return item.kind() != Kind.ORDER && things.stream().anyMatch(subjects::contains) ? ABOUT_ONE : 0;
    }

    private Set<String> subjects(Item item) {
        return questions.subjects(item).stream()
                .map(EntityId::iri)
                .map(iri -> "<" + iri + ">")
                .collect(Collectors.toSet());
    }

    private static Stream<String> options(Item item) {
        return item.options().stream()
                .flatMap(option -> Stream.concat(Stream.of(option.value()), Stream.ofNullable(option.rightValue())));
    }
}
