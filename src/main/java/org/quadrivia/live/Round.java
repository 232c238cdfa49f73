package org.quadrivia.live;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.QuizCode;

/**
 * A live round of a named quiz, without its questions and players. Immutable: each change makes a round of the next version.
 *
 * @param host the teacher who started it, and who alone controls it
 * @param title the title of the quiz when the round was started
 * @param size the number of questions
 * @param place the number of the question, from 1; 0 before the first
 * @param vote the number of the vote on the question, from 1; see {@link LiveMode#votes}
 * @param opened when the question was opened, moved forward by the length of each pause; null before the first question
 * @param deadline when the question closes; null if there is no limit or the time stands still
 * @param left the time left while the round is paused; null if there is no limit or the round is not paused
 * @param paused when the pause began; null if the round is not paused
 * @param locked whether nobody else can join
 * @param skipped the numbers of the questions that count for nobody
 * @param version grows by one with each change
 */
public record Round(
        RoundId id,
        RoundCode code,
        QuizCode quiz,
        KbId kb,
        PersonId host,
        String title,
        RoundPlan plan,
        int size,
        Phase phase,
        int place,
        int vote,
        @Nullable Instant opened,
        @Nullable Instant deadline,
        @Nullable Duration left,
        @Nullable Instant paused,
        boolean locked,
        Set<Integer> skipped,
        long version,
        Instant made) {
    /** What {@link Act#LONGER} adds. */
    public static final Duration MORE = Duration.ofSeconds(30);

    public Round {
        skipped = Set.copyOf(skipped);
    }

    static Round begin(
            RoundCode code,
            QuizCode quiz,
            KbId kb,
            PersonId host,
            String title,
            RoundPlan plan,
            int size,
            Instant now) {
        return new Round(
                RoundId.random(),
                code,
                quiz,
                kb,
                host,
                title,
                plan,
                size,
                Phase.LOBBY,
                0,
                1,
                null,
                null,
                null,
                null,
                false,
                Set.of(),
                1,
                now);
    }

    /** Returns the round after an act of the teacher; the round itself if the act means nothing in this phase. */
    public Round after(Act act, Instant now) {
        if (phase == Phase.ENDED) {
            return this;
        }
        return switch (act) {
            case NEXT -> next(now);
            case PAUSE -> phase == Phase.OPEN ? pause(now) : this;
            case RESUME -> phase == Phase.PAUSED ? resume(now) : this;
            case SKIP -> place > 0 ? skip(now) : this;
            case LONGER -> longer(now);
            case UNLIMITED -> unlimited();
            case LOCK -> locked ? this : with(true);
            case UNLOCK -> locked ? with(false) : this;
            case END -> at(Phase.ENDED);
        };
    }

    /** Returns the round with the question closed, if it is open: as {@link Act#NEXT} would. */
    public Round closed(Instant now) {
        return phase == Phase.OPEN ? next(now) : this;
    }

    /** Returns whether an answer to that question, in that vote, that comes now is in time. */
    public boolean accepts(int question, int inVote, Instant now) {
        return phase == Phase.OPEN && question == place && inVote == vote && !isOver(now);
    }

    /** Returns whether the question is open and its time is up. */
    public boolean isOver(Instant now) {
        return phase == Phase.OPEN && deadline != null && now.isAfter(deadline);
    }

    /** Returns how long the question has been open, without pauses; zero before it is opened. */
    public Duration open(Instant now) {
        if (opened == null || now.isBefore(opened)) {
            return Duration.ZERO;
        }
        return Duration.between(opened, now);
    }

    /** Returns for how long the question is open altogether, without pauses; null if there is no limit. */
    public @Nullable Duration limit() {
        return opened == null || deadline == null ? null : Duration.between(opened, deadline);
    }

    /** Returns the number of the last question whose right answer has been shown; 0 if there is none. */
    public int lastShown() {
        return switch (phase) {
            case SHOWN, ENDED -> place;
            case LOBBY, OPEN, PAUSED, DISCUSSED -> Math.max(0, place - 1);
        };
    }

    /** Returns whether this is the vote that counts. */
    public boolean countsNow() {
        return vote == plan.mode().votes();
    }

    private Round next(Instant now) {
        return switch (phase) {
            case LOBBY -> openAt(1, 1, now);
            case OPEN, PAUSED -> at(countsNow() ? Phase.SHOWN : Phase.DISCUSSED);
            case DISCUSSED -> openAt(place, vote + 1, now);
            case SHOWN -> onward(now);
            case ENDED -> this;
        };
    }

    private Round onward(Instant now) {
        return place < size ? openAt(place + 1, 1, now) : at(Phase.ENDED);
    }

    private Round skip(Instant now) {
        Set<Integer> more = Stream.concat(skipped.stream(), Stream.of(place)).collect(Collectors.toSet());
        return copy(plan, phase, place, vote, opened, deadline, left, paused, locked, more, version)
                .onward(now);
    }

    private Round openAt(int question, int inVote, Instant now) {
        Instant end = plan.limit() == null ? null : now.plus(plan.limit());
        return copy(plan, Phase.OPEN, question, inVote, now, end, null, null, locked, skipped, version + 1);
    }

    private Round at(Phase other) {
        return copy(plan, other, place, vote, opened, null, null, null, locked, skipped, version + 1);
    }

    private Round pause(Instant now) {
        if (isOver(now)) {
            return this;
        }
        Duration rest = deadline == null ? null : Duration.between(now, deadline);
        return copy(plan, Phase.PAUSED, place, vote, opened, null, rest, now, locked, skipped, version + 1);
    }

    private Round resume(Instant now) {
        Instant from = requireNonNull(opened).plus(Duration.between(requireNonNull(paused), now));
        Instant end = left == null ? null : now.plus(left);
        return copy(plan, Phase.OPEN, place, vote, from, end, null, null, locked, skipped, version + 1);
    }

    /** A question whose time is up, but which nobody has closed, opens again. */
    private Round longer(Instant now) {
        if (phase == Phase.PAUSED && left != null) {
            return copy(plan, phase, place, vote, opened, null, left.plus(MORE), paused, locked, skipped, version + 1);
        }
        if (phase != Phase.OPEN || deadline == null) {
            return this;
        }
        Instant end = (isOver(now) ? now : deadline).plus(MORE);
        return copy(plan, phase, place, vote, opened, end, null, null, locked, skipped, version + 1);
    }

    private Round unlimited() {
        return plan.limit() == null
                ? this
                : copy(
                        plan.withoutLimit(),
                        phase,
                        place,
                        vote,
                        opened,
                        null,
                        null,
                        paused,
                        locked,
                        skipped,
                        version + 1);
    }

    private Round with(boolean lock) {
        return copy(plan, phase, place, vote, opened, deadline, left, paused, lock, skipped, version + 1);
    }

    private Round copy(
            RoundPlan otherPlan,
            Phase otherPhase,
            int otherPlace,
            int otherVote,
            @Nullable Instant otherOpened,
            @Nullable Instant otherDeadline,
            @Nullable Duration otherLeft,
            @Nullable Instant otherPaused,
            boolean lock,
            Set<Integer> otherSkipped,
            long otherVersion) {
        return new Round(
                id,
                code,
                quiz,
                kb,
                host,
                title,
                otherPlan,
                size,
                otherPhase,
                otherPlace,
                otherVote,
                otherOpened,
                otherDeadline,
                otherLeft,
                otherPaused,
                lock,
                otherSkipped,
                otherVersion,
                made);
    }
}
