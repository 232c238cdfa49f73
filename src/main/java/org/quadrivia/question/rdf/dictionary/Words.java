package org.quadrivia.question.rdf.dictionary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks up single words in the exceptions of a language and in its dictionary. German compounds are looked up by their last part.
 */
final class Words {
    /** The letters that German puts between the parts of a compound. */
    private static final List<String> LINKS = List.of("", "s", "es", "n", "en", "er", "e", "ns");

    /** The endings after which German uses an s to link the parts of a compound. */
    private static final Pattern LINKING = Pattern.compile("(?:t|ung|heit|keit|schaft|ion|tät|ling|tum)s");

    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_COMPOUND = 40;
    /** How many times the first part of a compound may itself be a compound. */
    private static final int DEEPEST = 2;

    private final MorphologicalDictionary dictionary;
    private final Tagset tags;
    private final WordExceptions exceptions;

    Words(MorphologicalDictionary dictionary, Tagset tags, WordExceptions exceptions) {
        this.dictionary = dictionary;
        this.tags = tags;
        this.exceptions = exceptions;
    }

    Set<PartOfSpeech> parts(String word) {
        Optional<Set<PartOfSpeech>> own = exceptions.parts(word);
        if (own.isPresent()) {
            return own.get();
        }
        Set<PartOfSpeech> parts = EnumSet.noneOf(PartOfSpeech.class);
        readings(word).forEach(reading -> tags.part(reading.tag()).ifPresent(parts::add));
        return Collections.unmodifiableSet(parts);
    }

    boolean is(String word, PartOfSpeech part) {
        return parts(word).contains(part);
    }

    /**
     * Returns the readings of a word. A word with a capital may be at the beginning of a label, so it also has the readings of
     * the word in lower case.
     */
    List<Reading> readings(String word) {
        if (word.isEmpty()) {
            return List.of();
        }
        List<Reading> found = dictionary.readings(word);
        String small = word.toLowerCase(Locale.ROOT);
        if (beginsLarge(word)) {
            found = Stream.concat(dictionary.readings(small).stream(), found.stream())
                    .distinct()
                    .toList();
        }
        return found.isEmpty() && tags.compounds() ? compound(word) : found;
    }

    /** Returns the forms of a word. If it is a compound, its last part is inflected. */
    List<String> forms(Reading wanted) {
        List<String> found = dictionary.forms(wanted);
        if (!found.isEmpty() || !tags.compounds()) {
            return found;
        }
        int head = head(wanted.lemma(), DEEPEST);
        return head == 0
                ? List.of()
                : dictionary.forms(new Reading(capital(wanted.lemma().substring(head)), wanted.tag())).stream()
                        .map(form -> wanted.lemma().substring(0, head) + form.toLowerCase(Locale.ROOT))
                        .toList();
    }

    /** Returns the noun itself; for a compound, returns its last part with a capital. */
    String headOfCompound(String word) {
        return tags.compounds() && dictionary.readings(word).isEmpty()
                ? capital(word.substring(head(word, DEEPEST)))
                : word;
    }

    private List<Reading> compound(String word) {
        int head = head(word, DEEPEST);
        if (head == 0) {
            return List.of();
        }
        List<Reading> readings = new ArrayList<>();
        for (Reading reading : dictionary.readings(capital(word.substring(head)))) {
            if (tags.part(reading.tag()).equals(Optional.of(PartOfSpeech.NOUN))) {
                readings.add(
                        new Reading(word.substring(0, head) + reading.lemma().toLowerCase(Locale.ROOT), reading.tag()));
            }
        }
        return readings;
    }

    /**
     * Returns where the last part of a compound of known words begins. If there are several possibilities, the longest last part
     * counts. 0 if the word is not such a compound.
     */
    private int head(String word, int depth) {
        if (depth == 0 || word.length() > LONGEST_COMPOUND || !beginsLarge(word)) {
            return 0;
        }
        int linked = afterLink(word);
        if (linked > 0) {
            return linked;
        }
        for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
            if (noun(word.substring(at)) && begins(word.substring(0, at), depth)) {
                return at;
            }
        }
        return 0;
    }

    /** Returns where the part after a linking s begins: "Geburts-orte", not "Geburt-sorte". 0 if there is no linking s. */
    private int afterLink(String word) {
        Matcher link = LINKING.matcher(word);
        while (link.find()) {
            if (word.length() - link.end() >= SHORTEST_PART
                    && noun(word.substring(link.end()))
                    && noun(word.substring(0, link.end() - 1))) {
                return link.end();
            }
        }
        return 0;
    }

    private boolean noun(String part) {
        return dictionary.readings(capital(part)).stream()
                .anyMatch(reading -> tags.part(reading.tag()).equals(Optional.of(PartOfSpeech.NOUN)));
    }

    /** Whether a compound may begin with this text: a word, with or without linking letters at its end. */
    private boolean begins(String part, int depth) {
        return LINKS.stream()
                .filter(link -> part.endsWith(link) && part.length() - link.length() >= SHORTEST_PART)
                .map(link -> part.substring(0, part.length() - link.length()))
                .anyMatch(stem -> known(stem, depth) || known(stem + "e", 1) || known(stem + "en", 1));
    }

    private boolean known(String stem, int depth) {
        return !dictionary.readings(stem).isEmpty()
                || !dictionary.readings(stem.toLowerCase(Locale.ROOT)).isEmpty()
                || head(stem, depth - 1) > 0;
    }

    private static boolean beginsLarge(String word) {
        return Character.isUpperCase(word.charAt(0))
                && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
    }

    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
