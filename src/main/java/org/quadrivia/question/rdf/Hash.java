package org.quadrivia.question.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Choices without chance: the same words give the same number on every machine and in every run. */
final class Hash {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    /** 64 bits that depend on all words and their order (FNV-1a, then the finaliser of SplitMix64). */
    static long of(String... words) {
        long hash = OFFSET;
        for (String word : words) {
            hash = begin(hash, word);
        }
        return mix(hash);
    }

    /** What many hashes begin with, gone through once: {@code ofBegun(begin(a), b)} is {@code of(a, b)}. */
    static long begin(String word) {
        return begin(OFFSET, word);
    }

    /** The hash of what was begun and a last word. */
    static long ofBegun(long begun, String last) {
        return mix(begin(begun, last));
    }

    private static long begin(long begun, String word) {
        long hash = begun;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return (hash ^ 0x1f) * PRIME;
    }

    /** The finaliser of SplitMix64: each bit of the result depends on each bit given. */
    static long mix(long bits) {
        long hash = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }

    /** A number from 0 to {@code bound} − 1. */
    static int below(int bound, String... words) {
        return (int) Long.remainderUnsigned(of(words), bound);
    }

    /** The first 64 bits of SHA-256 over the words, in hex. */
    static String digest(String... words) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] bytes = sha.digest(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
