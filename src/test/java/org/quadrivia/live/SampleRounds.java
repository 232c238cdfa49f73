package org.quadrivia.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.QuizCode;

/** Live rounds for tests. */
public final class SampleRounds {
    public static final Instant START = Instant.parse("2026-05-05T08:00:00Z");
    public static final PersonId HOST = new PersonId(new UUID(7, 7));

    private SampleRounds() {}

    /** In its lobby, made at {@link #START}. */
    public static Round of(LiveMode mode, PointsRule points, @Nullable Integer seconds, int size) {
        Duration limit = seconds == null ? null : Duration.ofSeconds(seconds);
        return Round.begin(
                RoundCode.random(),
                new QuizCode("AAAABBBB"),
                new KbId("rivers"),
                HOST,
                "Rivers",
                new RoundPlan(mode, points, true, limit),
                size,
                START);
    }

    /** The tile "a" or "b" is right. */
    public static TileQuestion question(int number, String right) {
        return new TileQuestion(
                "item" + number,
                "en",
                "",
                "Which river is it? " + number,
                List.of(
                        new TileQuestion.Tile("a", "Indus", right.equals("a")),
                        new TileQuestion.Tile("b", "Jhelum", right.equals("b"))),
                "It flows there.",
                List.of(new TileQuestion.Quote("The Indus flows there.", "1.2")),
                "Rivers");
    }
}
