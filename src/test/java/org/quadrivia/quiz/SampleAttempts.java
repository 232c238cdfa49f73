package org.quadrivia.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.help.Aid;

/** Attempts made by hand. */
public final class SampleAttempts {
    public static final Taker.Guest GUEST = new Taker.Guest("GGGGGGGGGGGGGGGGGGGGGG");
    public static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    public static final AnswerContext GIVEN = new AnswerContext(START.plusSeconds(30), Duration.ofSeconds(5), Aid.NONE);
    public static final KbId KB = new KbId("kb");

    private SampleAttempts() {}

    public static AttemptSession practice(Taker taker) {
        return new AttemptSession(Mode.PRACTICE, taker, START, null, null);
    }

    /** An exam of a quarter of an hour. */
    public static AttemptSession exam(Taker taker) {
        return new AttemptSession(Mode.EXAM, taker, START, START.plusSeconds(900), null);
    }

    /** A quiz of these items that has just begun. */
    public static Quiz quiz(String id, AttemptSession sitting, Item... items) {
        return Quiz.begin(
                new QuizId(id.repeat(22).substring(0, 22)),
                QuizRequest.of(KB, 7),
                "A knowledge base",
                sitting,
                questions(items));
    }

    private static List<Question> questions(Item... items) {
        Named topic = new Named(new EntityId(Items.KB + "calls"), "Calls");
        return List.of(items).stream()
                .map(item -> new Question(item, List.of(topic)))
                .toList();
    }

    /** The quiz with questions on these items added. */
    public static Quiz followedBy(Quiz quiz, Item... items) {
        return quiz.followedBy(questions(items));
    }

    /** The quiz with that question put off to the end. */
    public static Quiz putOff(Quiz quiz, int number) {
        return quiz.putOff(number);
    }

    /** The exam handed in at that time. */
    public static Quiz submitted(Quiz quiz, Instant at) {
        return quiz.submit(at);
    }

    /** What the answer is, where it was taken. */
    public static Quiz kept(AnswerOutcome taken) {
        return ((AnswerOutcome.Kept) taken).quiz();
    }
}
