package org.quadrivia.question.rdf.phrase;

import java.util.Locale;
import java.util.Optional;

/**
 * Finds classes of people that are named after what these people do. Such a name does not fit every question: a producer can
 * write a song.
 */
public final class RoleNames {
    private final Optional<PhraseWords> words;

    /** @param language BCP 47 tag */
    public RoleNames(String language) {
        words = PhraseWords.of(language.split("[-_]", 2)[0]);
    }

    /** If the class is named after what people do, returns the general word for people; otherwise empty. */
    public Optional<String> people(String label) {
        String small = label.toLowerCase(Locale.ROOT);
        return words.filter(known -> known.has("roles", small.replace(' ', '_'))
                        || known.agent(small.substring(small.lastIndexOf(' ') + 1))
                                .isPresent())
                .flatMap(known -> known.text("people"));
    }
}
