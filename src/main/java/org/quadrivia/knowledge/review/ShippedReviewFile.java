package org.quadrivia.knowledge.review;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.UnfitCharacters;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reviews that come with a knowledge base as JSON Lines: one object for each review. Its fields are {@code item},
 * {@code question} and {@code at}, and where they are needed {@code approved}, {@code hidden}, {@code pinned}, {@code reworded},
 * {@code reader} and {@code comment}. {@code knowledgeBase}, which a person's exported reviews have, is ignored.
 */
public final class ShippedReviewFile {
    /** The name of such files. */
    public static final String NAME = "reviews.jsonl";

    /** The most bytes of a file. */
    public static final int LONGEST = 8_000_000;

    /** The longest stem, as for stems that teachers write. */
    private static final int LONGEST_STEM = 500;

    private static final int LONGEST_ID = 200;
    private static final int LONGEST_READER = 100;
    private static final int LONGEST_COMMENT = 2_000;
    private static final int MOST_FAULTS = 100;

    private static final List<String> FIELDS = List.of(
            "item", "question", "approved", "hidden", "pinned", "reworded", "reader", "comment", "at", "knowledgeBase");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ShippedReviewFile() {}

    /**
     * What is wrong with a line.
     *
     * @param line 1-based
     * @param message what is wrong, in a sentence
     */
    public record Fault(int line, String message) {}

    /**
     * What a file holds.
     *
     * @param faults at most {@value #MOST_FAULTS}; the file must not be used unless this is empty
     */
    public record Content(List<ShippedReview> reviews, List<Fault> faults) {
        public Content {
            reviews = List.copyOf(reviews);
            faults = List.copyOf(faults);
        }
    }

    /** Reads the text of a file. Blank lines are ignored. */
    public static Content read(String text) {
        List<ShippedReview> reviews = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<String> lines = text.lines().toList();
        for (int n = 0; n < lines.size() && faults.size() < MOST_FAULTS; n++) {
            try {
                if (!lines.get(n).isBlank()) {
                    ShippedReview review = review(lines.get(n));
                    require(seen.add(review.item()), "twice", review.item());
                    reviews.add(review);
                }
            } catch (BadReview bad) {
                faults.add(new Fault(n + 1, bad.message));
            }
        }
        return new Content(reviews, faults);
    }

    /** Returns the text of a file, with a line for each review in the given order. */
    public static String write(Collection<ShippedReview> reviews) {
        StringBuilder text = new StringBuilder();
        for (ShippedReview review : reviews) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("item", review.item());
            fields.put("question", review.question());
            fields.put("approved", review.approved());
            fields.put("hidden", review.hidden());
            fields.put("pinned", review.pinned());
            review.reworded().ifPresent(stem -> fields.put("reworded", stem));
            if (!review.reader().isEmpty()) {
                fields.put("reader", review.reader());
            }
            if (!review.comment().isEmpty()) {
                fields.put("comment", review.comment());
            }
            fields.put("at", review.at().toString());
            text.append(JSON.writeValueAsString(fields)).append('\n');
        }
        return text.toString();
    }

    private static ShippedReview review(String line) throws BadReview {
        JsonNode fields = object(line);
        for (String name : fields.propertyNames()) {
            require(FIELDS.contains(name), "field", name, String.join(", ", FIELDS));
        }
        String reworded = text(fields, "reworded", LONGEST_STEM);
        require(reworded == null || !reworded.isEmpty(), "missing", "reworded");
        ShippedReview review = new ShippedReview(
                required(fields, "item", LONGEST_ID),
                required(fields, "question", LONGEST_COMMENT),
                flag(fields, "approved"),
                flag(fields, "hidden"),
                flag(fields, "pinned"),
                Optional.ofNullable(reworded),
                orEmpty(text(fields, "reader", LONGEST_READER)),
                orEmpty(text(fields, "comment", LONGEST_COMMENT)),
                time(required(fields, "at", LONGEST_ID)));
        require(!review.hidden() || !review.approved() && !review.pinned(), "both");
        require(
                review.hidden()
                        || review.approved()
                        || review.pinned()
                        || review.reworded().isPresent(),
                "nothing");
        return review;
    }

    private static JsonNode object(String line) throws BadReview {
        try {
            JsonNode node = JSON.readTree(line);
            require(node.isObject(), "object");
            return node;
        } catch (JacksonException broken) {
            throw new BadReview(Messages.text("load.review.json", broken.getOriginalMessage()));
        }
    }

    private static String required(JsonNode fields, String name, int longest) throws BadReview {
        String text = text(fields, name, longest);
        if (text == null || text.isEmpty()) {
            throw new BadReview(Messages.text("load.review.missing", name));
        }
        return text;
    }

    private static @Nullable String text(JsonNode fields, String name, int longest) throws BadReview {
        JsonNode value = fields.get(name);
        if (value == null) {
            return null;
        }
        require(
                value.isString() && value.stringValue().length() <= longest && !UnfitCharacters.in(value.stringValue()),
                "text",
                name,
                longest);
        return value.stringValue().strip();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static boolean flag(JsonNode fields, String name) throws BadReview {
        JsonNode value = fields.get(name);
        require(value == null || value.isBoolean(), "flag", name);
        return value != null && value.booleanValue();
    }

    private static Instant time(String text) throws BadReview {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException none) {
            throw new BadReview(Messages.text("load.review.time", text));
        }
    }

    private static void require(boolean holds, String otherwise, Object... arguments) throws BadReview {
        if (!holds) {
            throw new BadReview(Messages.text("load.review." + otherwise, arguments));
        }
    }

    /** A line is not a review. */
    private static final class BadReview extends Exception {
        private static final long serialVersionUID = 1;
        private final String message;

        BadReview(String message) {
            super(message);
            this.message = message;
        }
    }
}
