package org.quadrivia.quiz;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.quadrivia.knowledge.Named;
import org.quadrivia.quiz.grading.Answer;

/**
 * A quiz under way or done: an immutable value that holds its items as they were when it began. Questions are numbered from 1.
 *
 * @param wish what it was made from
 * @param kbTitle title of the knowledge base, of a named quiz its own
 * @param sitting who takes it, and how
 * @param answers by the number of the question
 */
public record Quiz(
        QuizId id,
        QuizRequest wish,
        String kbTitle,
        AttemptSession sitting,
        List<Question> questions,
        Map<Integer, Answered> answers) {
    /** @throws IllegalArgumentException if there is no question, or an answer to none of them */
    public Quiz {
        questions = List.copyOf(questions);
        answers = Map.copyOf(answers);
        int size = questions.size();
        if (size == 0 || answers.keySet().stream().anyMatch(number -> number < 1 || number > size)) {
            throw new IllegalArgumentException(size + " questions, answers to " + answers.keySet());
        }
    }

    static Quiz begin(QuizId id, QuizRequest wish, String kbTitle, AttemptSession sitting, List<Question> questions) {
        return new Quiz(id, wish, kbTitle, sitting, questions, Map.of());
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

    /** Whether nothing more can be answered: all questions are, or the exam is handed in. */
    public boolean finished() {
        return sitting.mode().tellsAtOnce() ? current().isEmpty() : sitting.tells();
    }

    /** Whether of that question it may be told what was right. */
    public boolean isTold(int number) {
        return number >= 1 && number <= size() && sitting.tells() && (finished() || answers.containsKey(number));
    }

    /** How many answers are right; 0 as long as nothing shows which are. */
    public int score() {
        return (int) numbers().filter(this::isRight).count();
    }

    /** The numbers of the questions answered wrong, in order; of an exam handed in also those left without an answer. */
    public List<Integer> missed() {
        boolean openCount = sitting.mode() == Mode.EXAM;
        return numbers()
                .filter(number -> sitting.tells() && !isRight(number))
                .filter(number -> openCount || answers.containsKey(number))
                .boxed()
                .toList();
    }

    private boolean isRight(int number) {
        return sitting.tells()
                && answered(number).map(answered -> answered.grade().right()).orElse(false);
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
     * The quiz with that answer. One given twice keeps the first; in an exam the last, until it is handed in.
     *
     * @throws IndexOutOfBoundsException if there is no question of that number
     * @throws IllegalArgumentException if the answer does not fit the question
     */
    public Quiz answer(int number, Answer answer, AnswerContext given) {
        Answered answered = Answered.of(question(number).item(), answer, given);
        if (sitting.tells() && (finished() || answers.containsKey(number))) {
            return this;
        }
        Map<Integer, Answered> more = new HashMap<>(answers);
        more.put(number, answered);
        return new Quiz(id, wish, kbTitle, sitting, questions, more);
    }

    /** The exam without its answer to that question; what is in, or no exam, stays as it is. */
    Quiz withdraw(int number) {
        if (sitting.tells() || !answers.containsKey(number)) {
            return this;
        }
        Map<Integer, Answered> fewer = new HashMap<>(answers);
        fewer.remove(number);
        return new Quiz(id, wish, kbTitle, sitting, questions, fewer);
    }

    /** The exam handed in; what is none, or is in already, stays as it is. */
    Quiz submit(Instant now) {
        return sitting.tells() ? this : with(sitting.submit(now));
    }

    /** The same, of somebody else. */
    Quiz of(Taker another) {
        return with(sitting.of(another));
    }

    private Quiz with(AttemptSession another) {
        return new Quiz(id, wish, kbTitle, another, questions, answers);
    }

    /** A quiz of the questions missed in this one; empty where none was. */
    Optional<Quiz> retry(QuizId another, Taker taker, Instant now) {
        List<Question> again = missed().stream().map(this::question).toList();
        AttemptSession retry = new AttemptSession(Mode.RETRY, taker, now, null, null);
        return again.isEmpty() ? Optional.empty() : Optional.of(begin(another, wish, kbTitle, retry, again));
    }

    private IntStream numbers() {
        return IntStream.rangeClosed(1, size());
    }
}
