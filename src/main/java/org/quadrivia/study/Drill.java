package org.quadrivia.study;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.assembly.QuizAssembler;

/** Selects a few questions that help to tell two confused things apart. */
final class Drill {
    private static final int MAX_LENGTH = 6;
    private static final int MAX_CANDIDATES = 60;

    private final Questions questions;

    Drill(Questions questions) {
        this.questions = questions;
    }

    /**
     * Returns the questions about the confused fact first, then those about both things, then those about one of them; empty if
     * there are none.
     */
    List<Item> of(Confusion confusion, Bank bank) {
        List<Item> about = bank.items().stream()
                .filter(item -> weight(item, confusion) > 0)
                .sorted(Comparator.comparingInt((Item item) -> -weight(item, confusion))
                        .thenComparingDouble(Item::difficulty)
                        .thenComparing(Item::id))
                .limit(MAX_CANDIDATES)
                .toList();
        return QuizAssembler.apart(about, bank).stream().limit(MAX_LENGTH).toList();
    }

    private int weight(Item item, Confusion confusion) {
        Set<String> things = things(item);
        int named = (things.contains(confusion.right().value()) ? 1 : 0)
                + (things.contains(confusion.wrong().value()) ? 1 : 0);
        return item.asks().contains(confusion.fact()) ? named + 2 : named;
    }

    private Set<String> things(Item item) {
        Stream<String> options =
                item.options().stream().flatMap(option -> Stream.concat(Stream.of(option.value()), right(option)));
        Stream<String> subjects =
                questions.subjects(item).stream().map(EntityId::iri).map(iri -> "<" + iri + ">");
        return Stream.concat(options, subjects).collect(Collectors.toSet());
    }

    private static Stream<String> right(Option option) {
        return Stream.ofNullable(option.rightValue());
    }
}
