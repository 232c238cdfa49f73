package org.quadrivia.quiz.grading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes answers as JSON with one member, whose name tells the kind of answer: in the database, and as devices send them
 * that were without a connection. Every form ever written stays readable.
 */
public final class AnswerJson {
    /** The form in which {@link #write} writes. */
    public static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AnswerJson() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Stored(
            @Nullable SortedSet<String> chosen,
            @Nullable List<String> ordered,
            @Nullable String typed,
            @Nullable SortedMap<String, String> matched,
            @Nullable Boolean notKnown) {}

    public static String write(Answer answer) {
        return JSON.writeValueAsString(
                switch (answer) {
                    case Answer.Chosen(var options) -> new Stored(new TreeSet<>(options), null, null, null, null);
                    case Answer.Ordered(var options) -> new Stored(null, options, null, null, null);
                    case Answer.Typed(var text) -> new Stored(null, null, text, null, null);
                    case Answer.Matched(var pairs) -> new Stored(null, null, null, new TreeMap<>(pairs), null);
                    case Answer.NotKnown nothing -> new Stored(null, null, null, null, true);
                });
    }

    /** @throws IllegalArgumentException if the form is unknown, because a newer version wrote it */
    public static Answer read(int form, String body) {
        Stored stored = JSON.readValue(body, Stored.class);
        if (form == FORMAT && stored.chosen != null) {
            return new Answer.Chosen(stored.chosen);
        }
        if (form == FORMAT && stored.ordered != null) {
            return new Answer.Ordered(stored.ordered);
        }
        if (form == FORMAT && stored.typed != null) {
            return new Answer.Typed(stored.typed);
        }
        if (form == FORMAT && stored.matched != null) {
            return new Answer.Matched(stored.matched);
        }
        if (form == FORMAT && stored.notKnown != null) {
            return new Answer.NotKnown();
        }
        throw new IllegalArgumentException("an answer of the unknown form " + form);
    }
}
