package org.quadrivia.quality.bank;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.Sha256;

/**
 * The ids of questions by the published contract: items of a knowledge base that ask the same facts are forms of one question, but
 * who makes a claim, who disputes it and what it says are three.
 */
public final class QuestionIds {
    private static final Pattern SIDE =
            Pattern.compile("\\S+ <https://quadrivia\\.org/ns#(claimedBy|disputedBy)> .* \\.");

    private QuestionIds() {}

    /**
     * Returns the first 64 bits, in hex, of SHA-256 over the knowledge base, a line break, and the sorted ids of the facts: those
     * asked or, if the support says only who makes or disputes claims, those of the support.
     */
    public static String of(String kb, Collection<String> asks, Collection<String> support) {
        boolean sides = !support.isEmpty()
                && support.stream().allMatch(line -> SIDE.matcher(line).matches());
        Stream<String> facts = sides ? support.stream().map(QuestionIds::fact) : asks.stream();
        return Sha256.hex(kb + "\n" + facts.distinct().sorted().collect(Collectors.joining(" ")), 8);
    }

    private static String fact(String line) {
        return Sha256.hex(line.substring(0, line.length() - " .".length()), 16);
    }
}
