package org.quadrivia.knowledge.view;

import org.quadrivia.knowledge.KbCard;

/**
 * What a knowledge base says about itself.
 *
 * @param title for people; not blank
 * @param description a sentence or two; empty if there is none
 * @param license an IRI or a name; empty if there is none
 * @param source where it comes from, an IRI or words; empty if unknown
 */
public record KbDetails(String title, String description, String license, String source) {
    public static final int LONGEST_TITLE = 200;

    /**
     * Strips the texts.
     *
     * @throws IllegalArgumentException if the title is blank or longer than {@link #LONGEST_TITLE}
     */
    public KbDetails {
        title = title.strip();
        description = description.strip();
        license = license.strip();
        source = source.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a title has 1 to " + LONGEST_TITLE + " characters");
        }
    }

    public static KbDetails titled(String title) {
        return new KbDetails(title, "", "", "");
    }

    public static KbDetails of(KbCard card) {
        String title = card.title().strip();
        return new KbDetails(
                title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                text(card.description()),
                text(card.license()),
                text(card.source()));
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }
}
