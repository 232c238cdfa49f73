package org.quadrivia.question.rdf.common;

import org.quadrivia.Sha256;

/** Pseudorandom choices: the same words give the same number on every machine and in every run. */
public final class SeededHash {
    private SeededHash() {}

    /** Returns 64 bits that depend on all words and their order (FNV-1a, then the finaliser of SplitMix64). */
    public static long of(String... words) {
        long hash = 0xcbf29ce484222325L;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ 0x1f) * 0x100000001b3L;
        }
        return mix(hash);
    }

    /** Applies the finaliser of SplitMix64: each bit of the result depends on each bit of the input. */
    public static long mix(long bits) {
        long hash = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }

    /** Returns a number from 0 to {@code bound} − 1. */
    public static int below(int bound, String... words) {
        return (int) Long.remainderUnsigned(of(words), bound);
    }

    /** Returns the first 64 bits of SHA-256 over the words, in hexadecimal. */
    public static String digest(String... words) {
        return Sha256.hex(String.join("\n", words), 8);
    }
}
