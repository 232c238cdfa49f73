package org.quadrivia.linkeddata;

import java.util.List;
import java.util.stream.Stream;

/** What a client says it has already, by {@code If-None-Match}. */
public final class EntityTags {
    private EntityTags() {}

    /**
     * Whether one of them is meant by the headers, compared as weakly as for {@code GET} (RFC 9110, 13.1.2).
     *
     * @param headers each a list of tags, or {@code *}
     * @param tag with its quotation marks
     */
    public static boolean hold(List<String> headers, String tag) {
        return headers.stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(one -> one.strip().replaceFirst("^W/", ""))
                .anyMatch(one -> one.equals("*") || one.equals(tag));
    }
}
