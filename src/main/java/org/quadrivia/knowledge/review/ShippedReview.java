package org.quadrivia.knowledge.review;

import java.time.Instant;
import java.util.Optional;

/**
 * A review of a question that comes with a knowledge base.
 *
 * @param item id of the item
 * @param question the stem of the item when it was reviewed
 * @param approved whether the question is good
 * @param hidden whether the question is kept from being asked
 * @param pinned whether the question is asked before others
 * @param reworded the stem to ask it with; empty: the generated one
 * @param reader who reviewed it, as they want to be called; empty if unknown
 * @param comment what they say about it; may be empty
 * @param at when they did
 */
public record ShippedReview(
        String item,
        String question,
        boolean approved,
        boolean hidden,
        boolean pinned,
        Optional<String> reworded,
        String reader,
        String comment,
        Instant at) {}
