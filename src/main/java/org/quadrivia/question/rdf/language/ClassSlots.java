package org.quadrivia.question.rdf.language;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quadrivia.question.rdf.dictionary.PartOfSpeech;
import org.quadrivia.question.rdf.dictionary.WordForms;

/** Inserts the class of the options into English templates that offer several things: "Which of these towns lie on {o}?". */
final class ClassSlots {
    /** Matches the words "of these" before another word. If this is a verb, the plural of a class can be inserted before it. */
    private static final Pattern OFFERING = Pattern.compile("of these (\\p{L}{1,20}+)");

    /** Matches the beginning of a request to order things. */
    private static final Pattern ORDERING = Pattern.compile("^Put these (in) ");

    private static final Set<String> AUXILIARIES =
            Set.of("is", "are", "was", "were", "has", "have", "had", "does", "do", "did");

    private ClassSlots() {}

    /**
     * Returns a template with and without the class of the options: "Which of these towns lie on {o}?" and "Which of these lie on
     * {o}?". The first can be filled only if the options share a class. Templates that have no place for it, and those in other
     * languages, are returned as they are.
     */
    static Stream<String> filled(String template, String language) {
        if (!language.equals("en")) {
            return Stream.of(template);
        }
        Matcher offering = OFFERING.matcher(template);
        if (offering.find()) {
            return isVerb(offering.group(1)) ? with(template, offering.start(1)) : Stream.of(template);
        }
        Matcher ordering = ORDERING.matcher(template);
        return ordering.find() ? with(template, ordering.start(1)) : Stream.of(template);
    }

    private static Stream<String> with(String template, int place) {
        return Stream.of(new StringBuilder(template).insert(place, "{classes} ").toString(), template);
    }

    private static boolean isVerb(String word) {
        WordForms forms = WordForms.of("en");
        return AUXILIARIES.contains(word)
                || !forms.isPlural(word)
                        && Stream.of(
                                        PartOfSpeech.VERB_BASE,
                                        PartOfSpeech.VERB_THIRD,
                                        PartOfSpeech.PAST_TENSE,
                                        PartOfSpeech.PAST_PARTICIPLE)
                                .anyMatch(part -> forms.is(word, part));
    }
}
