package org.quadrivia.study.scheduling;

/**
 * The formulas of FSRS-6, the Free Spaced Repetition Scheduler of open-spaced-repetition ("The Algorithm", wiki of its repository
 * {@code fsrs4anki}; the implementations {@code py-fsrs} and {@code ts-fsrs} compute the same). S is the stability in days, D the
 * difficulty, R the retrievability, t the days since the last review, G the number of the rating, and w the weights.
 */
final class Formulas {
    /** The retrievability by which stability is defined: at t = S, R is 0.9. */
    private static final double AT_STABILITY = 0.9;

    private static final int DIFFICULTY_SPAN = 9;

    private final Parameters w;
    private final double decay;
    private final double factor;

    Formulas(Parameters parameters) {
        this.w = parameters;
        this.decay = -parameters.w(20);
        this.factor = Math.pow(AT_STABILITY, 1 / decay) - 1;
    }

    /** Returns the probability of remembering: R = (1 + F·t/S)^d with d = −w20, F = 0.9^(1/d) − 1. */
    double retrievability(double days, double stability) {
        return Math.pow(1 + factor * Math.max(0, days) / stability, decay);
    }

    /** Returns the days until R has fallen to the wanted retention r: S/F · (r^(1/d) − 1), not rounded, 0 or more. */
    double interval(double stability, Retention wanted) {
        return stability / factor * (Math.pow(wanted.value(), 1 / decay) - 1);
    }

    /** Returns S0 = w[G−1]. */
    double firstStability(Rating rating) {
        return stability(w.w(rating.number() - 1));
    }

    /** Returns D0(G) = w4 − e^(w5·(G−1)) + 1, clamped to the bounds of D. */
    double firstDifficulty(Rating rating) {
        return difficulty(unboundedDifficulty(rating));
    }

    /** Returns D′ = w7·D0(Easy, unbounded) + (1−w7)·(D − w6·(G−3)·(10−D)/9), clamped to the bounds of D. */
    double nextDifficulty(double difficulty, Rating rating) {
        double damped = (Memory.MAX_DIFFICULTY - difficulty) / DIFFICULTY_SPAN;
        double moved = difficulty - w.w(6) * (rating.number() - Rating.GOOD.number()) * damped;
        return difficulty(w.w(7) * unboundedDifficulty(Rating.EASY) + (1 - w.w(7)) * moved);
    }

    /** Returns the stability after a review a day or more after the previous one. */
    double nextStability(double difficulty, double stability, double retrievability, Rating rating) {
        return stability(
                rating.recalled()
                        ? recalled(difficulty, stability, retrievability, rating)
                        : forgotten(difficulty, stability, retrievability));
    }

    /** Returns S′ = S·e^(w17·(G−3+w18))·S^(−w19) after a review on the same day; for Good and Easy not less than S. */
    double sameDayStability(double stability, Rating rating) {
        double growth =
                Math.exp(w.w(17) * (rating.number() - Rating.GOOD.number() + w.w(18))) * Math.pow(stability, -w.w(19));
        boolean neverLess = rating == Rating.GOOD || rating == Rating.EASY;
        return stability(stability * (neverLess ? Math.max(1, growth) : growth));
    }

    /** Returns S′ = S·(1 + e^w8·(11−D)·S^(−w9)·(e^(w10·(1−R)) − 1)·[w15 if Hard]·[w16 if Easy]). */
    private double recalled(double difficulty, double stability, double retrievability, Rating rating) {
        double growth = Math.exp(w.w(8))
                * (Memory.MAX_DIFFICULTY + 1 - difficulty)
                * Math.pow(stability, -w.w(9))
                * Math.expm1(w.w(10) * (1 - retrievability));
        double hard = rating == Rating.HARD ? w.w(15) : 1;
        double easy = rating == Rating.EASY ? w.w(16) : 1;
        return stability * (1 + growth * hard * easy);
    }

    /** Returns S′ = min(w11·D^(−w12)·((S+1)^w13 − 1)·e^(w14·(1−R)), S/e^(w17·w18)). */
    private double forgotten(double difficulty, double stability, double retrievability) {
        double lapsed = w.w(11)
                * Math.pow(difficulty, -w.w(12))
                * (Math.pow(stability + 1, w.w(13)) - 1)
                * Math.exp(w.w(14) * (1 - retrievability));
        return Math.min(lapsed, stability / Math.exp(w.w(17) * w.w(18)));
    }

    private double unboundedDifficulty(Rating rating) {
        return w.w(4) - Math.exp(w.w(5) * (rating.number() - 1)) + 1;
    }

    private static double difficulty(double value) {
        return Math.clamp(value, Memory.MIN_DIFFICULTY, Memory.MAX_DIFFICULTY);
    }

    private static double stability(double value) {
        return Math.max(Memory.MIN_STABILITY, value);
    }
}
