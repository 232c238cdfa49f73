package org.quadrivia.exchange.read;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.question.own.OwnContent;

/**
 * A question of a file, as far as it is understood.
 *
 * @param number its place among the questions of the file, from 1
 * @param line the line of the file in which it begins
 * @param name a few words by which its teacher finds it
 * @param key what the file calls it; the same key in a later file means the same question
 * @param content null if it is not taken; otherwise without fault
 * @param remarks why it is not taken, or what is left out
 */
public record ReadQuestion(
        int number,
        int line,
        String name,
        String key,
        @Nullable OwnContent content,
        List<ReadRemark> remarks) {
    private static final int LONGEST_NAME = 100;

    /** Cuts a long name. */
    public ReadQuestion {
        name = name.strip();
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        remarks = List.copyOf(remarks);
    }

    public Optional<OwnContent> taken() {
        return Optional.ofNullable(content);
    }
}
