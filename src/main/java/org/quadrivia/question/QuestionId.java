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
 * (all that fit, pairs, an order, two steps) is a question of its own, which overlaps with those about each of its facts.
 *
 * @param hex 16 lower-case hexadecimal digits: the first 64 bits of SHA-256 over the identifier of the knowledge base, a line
 *     break, and the ids of the facts, sorted and separated by single spaces
 */
public record QuestionId(@JsonValue String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");

    /** @throws IllegalArgumentException if {@code hex} has another form */
    public QuestionId {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a question id: " + hex);
        }
    }

    /** Returns the id of the question that asks these facts, in whatever order and however often each is given. */
    public static QuestionId of(String kb, Collection<FactId> asks) {
        String facts = asks.stream().map(FactId::hex).distinct().sorted().collect(Collectors.joining(" "));
        return new QuestionId(Sha256.hex(kb + "\n" + facts, 8));
    }

    @Override
    public String toString() {
        return hex;
    }
}
