package org.quadrivia.quality.bank;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.Sha256;

/**
 * Computes the ids of questions as the published contract defines them. Items of a knowledge base that ask about the same facts
 * are forms of one question. For a claim, there are three different questions: who makes it, who disputes it, and what it says.
 */
public final class QuestionIds {
    private static final Pattern SIDE =
            Pattern.compile("\\S+ <https://quadrivia\\.org/ns#(claimedBy|disputedBy)> .* \\.");

    private QuestionIds() {}

    /**
     * Returns the first 64 bits, in hex, of SHA-256 over the knowledge base, a line break, and the sorted ids of the facts. These
     * are the facts that the item asks about or, if the support says only who makes or disputes claims, the facts of the support.
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
