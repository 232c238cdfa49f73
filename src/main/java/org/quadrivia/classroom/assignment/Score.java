package org.quadrivia.classroom.assignment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.AnsweredItem;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.grading.Grade;
import org.quadrivia.quiz.grading.Grading;

/**
 * What counts of an attempt.
 *
 * @param questions how many questions count, at least 1
 */
public record Score(double points, int questions) {
    /**
     * Returns what counts of an attempt with these corrections, by item. If they leave out all its questions, there is nothing by which
     * to grade it, and what was given stays.
     *
     * @param until answers that were given later do not count
     */
    public static Score of(Quiz quiz, Map<String, Correction> corrections, Instant until) {
        double points = 0;
        int questions = 0;
        for (int number = 1; number <= quiz.size(); number++) {
            Item item = quiz.question(number).item();
            Optional<Correction> correction =
                    Optional.ofNullable(corrections.get(item.id())).filter(one -> one.way() != Correction.Way.AS_SHOWN);
            Optional<AnsweredItem> answered =
                    quiz.answered(number).filter(one -> !one.given().at().isAfter(until));
            boolean partial = quiz.sitting().mode().givesPartialCredit();
            OptionalDouble earned = correction.isEmpty()
                    ? OptionalDouble.of(
                            answered.map(one -> one.grade().points()).orElse(0.0))
                    : corrected(item, correction.get(), answered.map(AnsweredItem::answer), partial);
            if (earned.isPresent()) {
                points += earned.getAsDouble();
                questions++;
            }
        }
        return questions == 0 ? new Score(quiz.pointsBy(until), quiz.size()) : new Score(points, questions);
    }

    /** Returns the points of an answer; empty if the question does not count. */
    private static OptionalDouble corrected(
            Item item, Correction correction, Optional<Answer> answer, boolean partial) {
        if (correction.way() == Correction.Way.LEFT_OUT || !correction.found().canGrade(item)) {
            return OptionalDouble.empty();
        }
        Set<String> right = correction.found().rightIn(item);
        return OptionalDouble.of(answer.map(given -> switch (given) {
                    case Answer.NotKnown nothing -> 0.0;
                    case Answer.Chosen(var chosen)
                    when item.kind() != Kind.MULTIPLE -> right.containsAll(chosen) ? 1.0 : 0.0;
                    case Answer other -> points(Grading.grade(keyed(item, correction.found(), right), other), partial);
                })
                .orElse(0.0));
    }

    private static double points(Grade grade, boolean partial) {
        return partial ? grade.points() : grade.whole().points();
    }

    /** Returns the item as it was shown, with another key. */
    private static Item keyed(Item item, CurrentKey key, Set<String> right) {
        List<Option> options = new ArrayList<>();
        for (Option option : item.options()) {
            options.add(
                    item.kind() == Kind.TEXT
                            ? Option.typed(
                                    option.id(),
                                    option.label(),
                                    option.value(),
                                    List.copyOf(key.right()),
                                    option.slips(),
                                    option.feedback(),
                                    option.proof())
                            : Option.of(
                                    option.id(),
                                    option.label(),
                                    option.value(),
                                    right.contains(option.id()),
                                    option.feedback(),
                                    option.proof()));
        }
        return item.withOptions(options);
    }
}
