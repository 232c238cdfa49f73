package org.quadrivia.question;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quadrivia.Sha256;
import org.quadrivia.knowledge.FactId;

/**
 * Identifies a question independently of the form in which an item asks it: chosen, typed, as a gap, as true or false, forwards or
 * backwards. Items of a knowledge base that ask the same facts are forms of one question. An item that asks several facts at once
 * (all that fit, pairs, an order, two steps) is a question of its own, which overlaps with those about each of its facts. Who makes
 * a claim, who disputes it, and what it says are different questions, although all of them ask the facts that the claim states.
 * What a teacher wrote is a question of its own, whatever facts it asks.
 *
 * @param hex 16 lower-case hexadecimal digits: the first 64 bits of SHA-256 over the identifier of the knowledge base, a line
 *     break, and the ids of the facts, sorted and separated by single spaces
 */
public record QuestionId(@JsonValue String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");
    /** A statement that somebody makes or disputes a claim. */
    private static final Pattern SIDE =
            Pattern.compile("<[^>]+> <https://quadrivia\\.org/ns#(?:claimedBy|disputedBy)> .*");

    /** @throws IllegalArgumentException if {@code hex} has another form */
    public QuestionId {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a question id: " + hex);
        }
    }

    /**
     * Returns the id of the question that an item asks: that of its facts; but if all its support says who makes or disputes claims,
     * that of its support.
     *
     * @param support N-Quads lines
     */
    static QuestionId of(String kb, Collection<FactId> asks, Collection<String> support) {
        boolean sides = !support.isEmpty()
                && support.stream().allMatch(line -> SIDE.matcher(line).matches());
        return of(kb, sides ? support.stream().map(FactId::ofTriple).toList() : asks);
    }

    /** Returns the id of a question that a teacher wrote, which differs from that of any other. */
    static QuestionId ofOwn(String kb, String id) {
        return new QuestionId(Sha256.hex(kb + "\nown question " + id, 8));
    }

    /** Returns the id of the question that asks these facts, in whatever order and however often each is given. */
    static QuestionId of(String kb, Collection<FactId> asks) {
        String facts = asks.stream().map(FactId::hex).distinct().sorted().collect(Collectors.joining(" "));
        return new QuestionId(Sha256.hex(kb + "\n" + facts, 8));
    }

    @Override
    public String toString() {
        return hex;
    }
}
