package org.quadrivia.quiz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.grading.MissedFacts;

/**
 * A quiz, under way or finished. It is an immutable value that holds its items as they were when it began. Questions are
 * numbered from 1.
 *
 * @param request the request from which the quiz was made; its length does not count questions that bring back what was missed
 * @param kbTitle the title of the knowledge base, or of the named quiz if this is an attempt at one
 * @param sitting who takes the quiz, and how
 * @param answers the answers by question number
 */
public record Quiz(
        QuizId id,
        QuizRequest request,
        String kbTitle,
        AttemptSession sitting,
        List<Question> questions,
        Map<Integer, AnsweredItem> answers) {
    /** @throws IllegalArgumentException if there are no questions, or an answer belongs to none of them */
    public Quiz {
        questions = List.copyOf(questions);
        answers = Map.copyOf(answers);
        int size = questions.size();
        if (size == 0 || answers.keySet().stream().anyMatch(number -> number < 1 || number > size)) {
            throw new IllegalArgumentException(size + " questions, answers to " + answers.keySet());
        }
    }

    static Quiz begin(
            QuizId id, QuizRequest request, String kbTitle, AttemptSession sitting, List<Question> questions) {
        return new Quiz(id, request, kbTitle, sitting, questions, Map.of());
    }

    /** Returns the number of questions. */
    public int size() {
        return questions.size();
    }

    /**
     * Returns the number of questions that the quiz began with. Those with a higher number bring back what was missed, if the mode
     * asks missed facts again.
     */
    public int planned() {
        return sitting.mode().asksMissedAgain() ? Math.min(request.length(), size()) : size();
    }

    /** Returns whether this is a lesson, in which facts are read before they are asked for the first time. */
    public boolean isLesson() {
        return request.lesson() && sitting.mode() == Mode.REVIEW;
    }

    /** @throws IndexOutOfBoundsException if there is no question with that number */
    public Question question(int number) {
        return questions.get(number - 1);
    }

    /** Returns the answer to that question; empty if it has none yet. */
    public Optional<AnsweredItem> answered(int number) {
        return Optional.ofNullable(answers.get(number));
    }

    /** Returns the number of the first question without an answer; empty if all are answered. */
    public OptionalInt current() {
        return numbers().filter(number -> !answers.containsKey(number)).findFirst();
    }

    /** Returns whether no more questions can be answered: all are answered, or the exam is handed in. */
    public boolean finished() {
        return sitting.mode().givesFeedbackAtOnce() ? current().isEmpty() : sitting.submitted() != null;
    }

    /** Returns whether the right answer to that question may be shown. */
    public boolean mayShowResult(int number) {
        return number >= 1
                && number <= size()
                && sitting.mayShowResults()
                && (finished() || answers.containsKey(number));
    }

    /**
     * Returns whether the questions still to come may be given to the taker's device together with their right answers, to be answered
     * without a connection: in practice and study, but never in an exam, nor in a quiz that a teacher set.
     */
    public boolean mayBeKeptOnDevice() {
        return sitting.mode().givesFeedbackAtOnce()
                && sitting.named() == null
                && sitting.assigned() == null
                && !finished();
    }

    /** Returns the number of right answers; 0 while it must not be shown which answers are right. */
    public int score() {
        return (int) numbers().filter(this::isRight).count();
    }

    /**
     * Returns the points: one for each right answer, and a part of one for each that is partly right, unless this is an exam; 0
     * while it must not be shown which answers are right.
     */
    public double points() {
        return sitting.mayShowResults()
                ? answers.values().stream()
                        .mapToDouble(answered -> answered.grade().points())
                        .sum()
                : 0;
    }

    /**
     * Returns the points of the answers that were given by that time, for those who give grades: also while they must not be shown to
     * the taker.
     */
    public double pointsBy(Instant time) {
        return answers.values().stream()
                .filter(answered -> !answered.given().at().isAfter(time))
                .mapToDouble(answered -> answered.grade().points())
                .sum();
    }

    /**
     * Returns the numbers of the questions answered wrongly, in order. In an exam that is handed in, these include the
     * unanswered questions.
     */
    public List<Integer> missed() {
        boolean openCount = sitting.mode() == Mode.EXAM;
        return numbers()
                .filter(number -> sitting.mayShowResults() && !isRight(number))
                .filter(number -> openCount || answers.containsKey(number))
                .boxed()
                .toList();
    }

    /** Returns whether a question still to come asks a fact that the answer to that question missed, because the mode wants it. */
    public boolean comesBack(int number) {
        if (!sitting.mode().asksMissedAgain()) {
            return false;
        }
        Set<FactId> missed = answered(number)
                .map(answered -> MissedFacts.facts(answered.item(), answered.grade()))
                .orElse(Set.of());
        return numbers()
                .filter(other -> !answers.containsKey(other))
                .anyMatch(other -> question(other).item().asks().stream().anyMatch(missed::contains));
    }

    private boolean isRight(int number) {
        return sitting.mayShowResults()
                && answered(number).map(answered -> answered.grade().right()).orElse(false);
    }

    /** Returns the topics of the missed questions with the number missed in each, highest number first. */
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
     * Returns the quiz with that answer. If a question is answered twice, the first answer stays; in an exam the last one
     * counts until the exam is handed in.
     *
     * @throws IndexOutOfBoundsException if there is no question with that number
     * @throws IllegalArgumentException if the answer does not fit the question
     */
    public Quiz answer(int number, Answer answer, AnswerContext given) {
        AnsweredItem graded = AnsweredItem.of(question(number).item(), answer, given);
        AnsweredItem answered = sitting.mode().givesPartialCredit() ? graded : graded.whole();
        if (finished() || sitting.mayShowResults() && answers.containsKey(number)) {
            return this;
        }
        Map<Integer, AnsweredItem> more = new HashMap<>(answers);
        more.put(number, answered);
        return new Quiz(id, request, kbTitle, sitting, questions, more);
    }

    /** Returns whether that question can be asked later instead: it is the next one, and others of its kind are still to come. */
    public boolean mayPutOff(int number) {
        return sitting.mode().givesFeedbackAtOnce()
                && !isLesson()
                && current().orElse(0) == number
                && answers.keySet().stream().allMatch(answered -> answered < number)
                && number < lastTurn(number);
    }

    /**
     * Returns the quiz with that question asked at the end: after the questions that the quiz began with or, if it brings back what
     * was missed, after all. If that is not possible, returns this quiz unchanged.
     */
    Quiz putOff(int number) {
        if (!mayPutOff(number)) {
            return this;
        }
        List<Question> order = new ArrayList<>(questions);
        order.add(lastTurn(number) - 1, order.remove(number - 1));
        return new Quiz(id, request, kbTitle, sitting, order, answers);
    }

    private int lastTurn(int number) {
        return number <= planned() ? planned() : size();
    }

    /** Returns the quiz with more questions after its own. */
    Quiz followedBy(List<Question> more) {
        List<Question> all = new ArrayList<>(questions);
        all.addAll(more);
        return new Quiz(id, request, kbTitle, sitting, all, answers);
    }

    /**
     * Returns the exam without its answer to that question. If this is not an exam, or it is handed in, returns this quiz
     * unchanged.
     */
    Quiz withdraw(int number) {
        if (finished() || sitting.mayShowResults() || !answers.containsKey(number)) {
            return this;
        }
        Map<Integer, AnsweredItem> fewer = new HashMap<>(answers);
        fewer.remove(number);
        return new Quiz(id, request, kbTitle, sitting, questions, fewer);
    }

    /**
     * Returns the exam, handed in, and with its results shown if it is time for them. If this is not an exam, or there is nothing to
     * change, returns this quiz unchanged.
     */
    Quiz submit(Instant now) {
        AttemptSession after = sitting.submit(now);
        return after.equals(sitting) ? this : with(after);
    }

    /** Returns this quiz with results that are shown from that time on; unchanged if they are shown already. */
    Quiz resultsFrom(@Nullable Instant time) {
        return sitting.mayShowResults() ? this : with(sitting.resultsFrom(time));
    }

    /** Returns this quiz with another taker. */
    Quiz of(Taker another) {
        return with(sitting.of(another));
    }

    private Quiz with(AttemptSession another) {
        return new Quiz(id, request, kbTitle, another, questions, answers);
    }

    /** Returns a new quiz of the questions missed in this one; empty if none was missed. */
    Optional<Quiz> retry(QuizId another, Taker taker, Instant now) {
        List<Question> again = missed().stream().map(this::question).toList();
        AttemptSession retry = new AttemptSession(Mode.RETRY, taker, now, null, null);
        return again.isEmpty() ? Optional.empty() : Optional.of(begin(another, request, kbTitle, retry, again));
    }

    private IntStream numbers() {
        return IntStream.rangeClosed(1, size());
    }
}
