package org.quadrivia.quiz.ui.offline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quadrivia.quiz.AnswerOutcome;
import org.quadrivia.quiz.AskedFacts;
import org.quadrivia.quiz.LateAnswer;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.ReadFirst;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.grading.AnswerJson;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Accepts the answers that a device sends after it was offline. */
@Component
class OfflineAnswers {
    private static final int MAX_ANSWERS = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Quizzes quizzes;
    private final Optional<AskedFacts> askedFacts;

    /** @param askedFacts empty if there are no accounts */
    OfflineAnswers(Quizzes quizzes, Optional<AskedFacts> askedFacts) {
        this.quizzes = quizzes;
        this.askedFacts = askedFacts;
    }

    /**
     * The result for the answers.
     *
     * @param settled the numbers of the questions whose answers the device need not send again: they are stored, were stored
     *     before, or are invalid
     * @param complete false if an answer could not be stored at the moment; the device must send it and the later ones again
     */
    record Taken(List<Integer> settled, boolean complete) {}

    private record Late(int number, String item, String answer, Duration ago, Duration took) {}

    /**
     * Stores the answers in the order of their questions.
     *
     * @param body JSON: an array {@code answers}, each with {@code number}, {@code item}, {@code answer}, and {@code ago} and {@code took} in
     *     milliseconds
     * @throws IllegalArgumentException if the body is something else
     */
    Taken take(Quiz quiz, byte[] body) {
        List<Integer> settled = new ArrayList<>();
        Quiz now = quiz;
        for (Late late : read(body)) {
            Optional<Quiz> after = settled(now, late);
            if (after.isEmpty()) {
                return new Taken(settled, false);
            }
            now = after.get();
            settled.add(late.number());
        }
        return new Taken(settled, true);
    }

    /** Returns the quiz after the answer, which may have made it longer; empty if the device must send the answer again. */
    private Optional<Quiz> settled(Quiz quiz, Late late) {
        try {
            int number = number(quiz, late);
            if (number == 0) {
                return Optional.of(quiz);
            }
            Answer answer = AnswerJson.read(AnswerJson.FORMAT, late.answer());
            boolean read = ReadFirst.isTaught(quiz, number, AskedFacts.before(quiz, number, askedFacts));
            return quizzes.answerLate(quiz.id(), number, new LateAnswer(answer, late.ago(), late.took(), read))
                            instanceof AnswerOutcome.Kept(var after)
                    ? Optional.of(after)
                    : Optional.empty();
        } catch (IllegalArgumentException | JacksonException noAnswer) {
            return Optional.of(quiz);
        }
    }

    /** Returns the current number of the answered question; 0 if there is none. */
    private static int number(Quiz quiz, Late late) {
        if (asks(quiz, late.number(), late.item())) {
            return late.number();
        }
        return IntStream.rangeClosed(1, quiz.size())
                .filter(number -> quiz.answered(number).isEmpty() && asks(quiz, number, late.item()))
                .findFirst()
                .orElse(0);
    }

    private static boolean asks(Quiz quiz, int number, String item) {
        return number >= 1
                && number <= quiz.size()
                && quiz.question(number).item().id().equals(item);
    }

    private static List<Late> read(byte[] body) {
        try {
            JsonNode answers = JSON.readTree(body).path("answers");
            if (!answers.isArray() || answers.size() > MAX_ANSWERS) {
                throw new IllegalArgumentException("no answers");
            }
            return answers.values().stream()
                    .map(one -> new Late(
                            one.path("number").asInt(0),
                            one.path("item").asString(""),
                            one.path("answer").toString(),
                            Duration.ofMillis(one.path("ago").asLong(0)),
                            Duration.ofMillis(one.path("took").asLong(0))))
                    .sorted(Comparator.comparingInt(Late::number))
                    .toList();
        } catch (JacksonException noJson) {
            throw new IllegalArgumentException("no JSON", noJson);
        }
    }
}
