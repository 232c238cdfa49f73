package org.quadrivia.bench;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Seeded random draws for one thing of a synthetic graph. They depend only on seed, kind and number, not on what was drawn for
 * other things.
 */
final class SeededDraws {
    private static final List<String> ONSETS = List.of(
            "b", "br", "d", "dr", "f", "g", "gr", "h", "j", "k", "kl", "l", "m", "n", "p", "r", "s", "st", "t", "v");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ai", "ei", "ou");
    private static final List<String> CODAS = List.of("", "", "l", "n", "r", "s", "th", "nd", "rk", "m");
    /** The exponent of skewed draws: with 3, the first of a million things gets a hundredth of all links. */
    private static final int SKEW = 3;

    private final SplittableRandom random;

    SeededDraws(long seed, String kind, int number) {
        random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + kind.hashCode() * 0xD1B54A32D192ED03L + number);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** Draws from {@code least} (inclusive) to {@code end} (exclusive), uniformly. */
    int number(int least, int end) {
        return random.nextInt(least, end);
    }

    /** Draws from 0 to {@code end} (exclusive); small numbers are far more frequent. */
    int skewed(int end) {
        return Math.min(end - 1, (int) (end * Math.pow(random.nextDouble(), SKEW)));
    }

    <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Returns a pronounceable word with a capital first letter. */
    String name(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(of(ONSETS)).append(of(VOWELS)).append(i == syllables - 1 ? of(CODAS) : "");
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Returns the lexical form of an {@code xsd:date} between two years, both included. */
    String date(int first, int last) {
        return "%04d-%02d-%02d".formatted(number(first, last + 1), number(1, 13), number(1, 29));
    }
}
