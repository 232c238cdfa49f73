package org.quadrivia.quiz;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.quadrivia.knowledge.Named;

/**
 * A quiz under way or done: an immutable value that holds its items as they were when it began. Questions are numbered from 1.
 *
 * @param wish what it was made from
 * @param kbTitle title of the knowledge base
 * @param answers by the number of the question
 */
public record Quiz(
        QuizId id, QuizRequest wish, String kbTitle, List<Question> questions, Map<Integer, Answered> answers) {
    /** @throws IllegalArgumentException if there is no question, or an answer to none of them */
    public Quiz {
        questions = List.copyOf(questions);
        answers = Map.copyOf(answers);
        int size = questions.size();
        if (size == 0 || answers.keySet().stream().anyMatch(number -> number < 1 || number > size)) {
            throw new IllegalArgumentException(size + " questions, answers to " + answers.keySet());
        }
    }

    static Quiz begin(QuizId id, QuizRequest wish, String kbTitle, List<Question> questions) {
        return new Quiz(id, wish, kbTitle, questions, Map.of());
    }

    /** How many questions it has. */
    public int size() {
        return questions.size();
    }

    /** @throws IndexOutOfBoundsException if there is no question of that number */
    public Question question(int number) {
        return questions.get(number - 1);
    }

    /** Empty where that question has no answer yet. */
    public Optional<Answered> answered(int number) {
        return Optional.ofNullable(answers.get(number));
    }

    /** The number of the first question without an answer; empty where all are answered. */
    public OptionalInt current() {
        return numbers().filter(number -> !answers.containsKey(number)).findFirst();
    }

    /** Whether all questions are answered. */
    public boolean finished() {
        return current().isEmpty();
    }

    /** How many answers are right. */
    public int score() {
        return (int) answers.values().stream()
                .filter(answered -> answered.grade().right())
                .count();
    }

    /** The numbers of the questions answered wrong, in order. */
    public List<Integer> missed() {
        return numbers()
                .filter(number -> answered(number)
                        .map(answered -> !answered.grade().right())
                        .orElse(false))
                .boxed()
                .toList();
    }

    /** Topics with the number of questions missed in each, most first. */
    public Map<Named, Integer> topicsMissed() {
        Map<Named, Integer> counts = new LinkedHashMap<>();
        missed().stream()
                .flatMap(number -> question(number).topics().stream())
                .forEach(topic -> counts.merge(topic, 1, Integer::sum));
        Map<Named, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Named, Integer>comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /**
     * The quiz with that answer. An answer given twice keeps the first.
     *
     * @throws IndexOutOfBoundsException if there is no question of that number
     * @throws IllegalArgumentException if the answer does not fit the question
     */
    public Quiz answer(int number, Answer answer) {
        Answered answered = Answered.of(question(number).item(), answer);
        if (answers.containsKey(number)) {
            return this;
        }
        Map<Integer, Answered> more = new HashMap<>(answers);
        more.put(number, answered);
        return new Quiz(id, wish, kbTitle, questions, more);
    }

    /** A quiz of the questions missed in this one; empty where none was. */
    Optional<Quiz> retry(QuizId another) {
        List<Question> again = missed().stream().map(this::question).toList();
        return again.isEmpty() ? Optional.empty() : Optional.of(begin(another, wish, kbTitle, again));
    }

    private IntStream numbers() {
        return IntStream.rangeClosed(1, size());
    }
}
