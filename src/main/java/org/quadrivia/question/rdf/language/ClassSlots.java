package org.quadrivia.question.rdf.language;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quadrivia.question.rdf.dictionary.PartOfSpeech;
import org.quadrivia.question.rdf.dictionary.WordForms;

/** Adds a slot for the options' class to English templates: "Which of these {classes} lie on {o}?". */
final class ClassSlots {
    /** Matches the words "of these" before another word. If that word is a verb, the plural of a class fits before it. */
    private static final Pattern OF_THESE = Pattern.compile("of these (\\p{L}{1,20}+)");

    /** Matches the beginning of a request to order things. */
    private static final Pattern PUT_THESE_IN = Pattern.compile("^Put these (in) ");

    private static final Set<String> AUXILIARIES =
            Set.of("is", "are", "was", "were", "has", "have", "had", "does", "do", "did");

    private ClassSlots() {}

    /**
     * Returns two templates, one with a slot for the options' class and one without: "Which of these {classes} lie on {o}?" and
     * "Which of these lie on {o}?". The slot can be filled only if the options share a class. A template that has no place for the
     * slot, or is in another language, is returned alone and unchanged.
     */
    static Stream<String> withClassSlot(String template, String language) {
        if (!language.equals("en")) {
            return Stream.of(template);
        }
        Matcher offering = OF_THESE.matcher(template);
        if (offering.find()) {
            return isOnlyVerb(offering.group(1)) ? insertSlot(template, offering.start(1)) : Stream.of(template);
        }
        Matcher ordering = PUT_THESE_IN.matcher(template);
        return ordering.find() ? insertSlot(template, ordering.start(1)) : Stream.of(template);
    }

    private static Stream<String> insertSlot(String template, int place) {
        return Stream.of(new StringBuilder(template).insert(place, "{classes} ").toString(), template);
    }

    private static boolean isOnlyVerb(String word) {
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
