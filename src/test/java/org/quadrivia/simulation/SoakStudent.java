package org.quadrivia.simulation;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who studies every day, and who checks at each midnight that the answers of yesterday do not count for today, and that
 * today follows yesterday. What happens around a midnight is checked only if it surely happened on one day.
 */
final class SoakStudent {
    /** What is done by who studies on two days running. */
    static final String NEXT_DAY = "study on the next day";

    private static final int QUESTIONS = 5;

    /** What the pages told at the end of a turn that surely was on that day. */
    private record Studied(long day, int done, int streak) {}

    private final SoakLog log;
    private final SoakLearner learner;
    private final SoakMidnights midnights;
    private @Nullable Studied last;
    /** Seconds that the longest turn took. */
    private double longest;

    SoakStudent(SoakLog log, SoakLearner learner, SoakMidnights midnights) {
        this.log = log;
        this.learner = learner;
        this.midnights = midnights;
    }

    void turn() throws IOException, InterruptedException {
        double begin = log.now();
        if (!fitsIntoDay(begin)) {
            return;
        }
        turn(begin);
        longest = Math.max(longest, log.now() - begin);
    }

    /** Whether a turn from now on will be over before midnight, even if it takes a while longer than any before. */
    private boolean fitsIntoDay(double now) {
        double needed = Math.min(longest * 1.5, midnights.day() / 2);
        return midnights.isOneDay(now, now + needed);
    }

    private void turn(double begin) throws IOException, InterruptedException {
        Studied before = last;
        last = null;
        int counted = learner.doneToday();
        long today = midnights.dayAt(begin);
        if (before != null && midnights.isOneDay(begin, log.now())) {
            checkCount(counted, today, before);
        }
        int done = learner.study(QUESTIONS);
        int streak = learner.streak();
        if (done == 0 || !midnights.isOneDay(begin, log.now())) {
            return;
        }
        last = new Studied(today, done, streak);
        if (before != null) {
            checkStreak(last, before);
        }
    }

    private static void checkCount(int counted, long today, Studied before) throws IOException {
        if (today > before.day && counted != 0) {
            throw new IOException(counted + " answers of yesterday count for today");
        }
        if (today == before.day && counted != before.done) {
            throw new IOException(counted + " answers count for today, of " + before.done);
        }
    }

    private void checkStreak(Studied now, Studied before) throws IOException {
        long days = now.day - before.day;
        if (days <= 1 && now.streak != before.streak + days) {
            throw new IOException(
                    "studied %d days running, and %d days later it is %d".formatted(before.streak, days, now.streak));
        }
        if (days == 1) {
            log.did(NEXT_DAY);
        }
    }
}
