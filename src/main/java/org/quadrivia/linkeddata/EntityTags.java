package org.quadrivia.linkeddata;

import java.util.List;
import java.util.stream.Stream;

/** Compares entity tags with the header {@code If-None-Match}, by which a client names the versions it already has. */
public final class EntityTags {
    private EntityTags() {}

    /**
     * Returns whether the headers match the tag. The comparison is weak, as for {@code GET} (RFC 9110, 13.1.2).
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
