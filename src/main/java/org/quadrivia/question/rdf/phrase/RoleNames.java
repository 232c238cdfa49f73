package org.quadrivia.question.rdf.phrase;

import java.util.Locale;
import java.util.Optional;

/** Classes of people that are called by what they do. Such a name does not suit every question: a producer can write a song. */
public final class RoleNames {
    private final Optional<PhraseWords> words;

    /** @param language BCP 47 tag */
    public RoleNames(String language) {
        words = PhraseWords.of(language.split("[-_]", 2)[0]);
    }

    /** Returns the word for people for a class of people who do something; empty for any other class. */
    public Optional<String> people(String label) {
        String small = label.toLowerCase(Locale.ROOT);
        return words.filter(known -> known.has("roles", small.replace(' ', '_'))
                        || known.agent(small.substring(small.lastIndexOf(' ') + 1))
                                .isPresent())
                .flatMap(known -> known.text("people"));
    }
}
