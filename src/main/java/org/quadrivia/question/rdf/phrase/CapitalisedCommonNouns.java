package org.quadrivia.question.rdf.phrase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.dictionary.PartOfSpeech;
import org.quadrivia.question.rdf.dictionary.WordForms;
import org.quadrivia.question.rdf.language.NameWords;
import org.quadrivia.question.rdf.language.ThingNames;
import org.quadrivia.question.rdf.profile.GraphStatistics;

/**
 * Decides which names are common nouns although the data writes them with a capital, such as "Beryllium" and "Hard Cheese". A class
 * has such names in two cases. Either all names are single words and nearly all are nouns in the dictionary, or all names end in
 * the same word and most contain only dictionary words. For German, no name counts, because German writes all nouns with a capital.
 */
final class CapitalisedCommonNouns {
    private static final int MIN_NAMES = 3;
    private static final int MAX_NAMES = 3_000;
    private static final double NEARLY_ALL = 0.9;
    private static final double ENOUGH = 0.75;

    private final GraphStatistics profile;
    private final ThingNames names;
    private final WordForms forms;
    private final boolean canLowerCase;
    private final Map<Node, Boolean> verdicts = new HashMap<>();

    CapitalisedCommonNouns(GraphStatistics profile, ThingNames names, String language) {
        this.profile = profile;
        this.names = names;
        forms = WordForms.of(language);
        canLowerCase = forms.known() && !language.startsWith("de");
    }

    boolean isCommonNoun(Node thing) {
        return canLowerCase
                && thing.isURI()
                && names.label(thing)
                        .filter(CapitalisedCommonNouns::isCapitalised)
                        .isPresent()
                && profile.kinds(thing).stream()
                        .anyMatch(kind -> verdicts.computeIfAbsent(kind, this::namesByCommonNouns));
    }

    /** Whether each word begins with a capital and has no further capitals or digits, so it is not an acronym. */
    private static boolean isCapitalised(String label) {
        return List.of(label.split(" ")).stream()
                .allMatch(word -> word.length() > 1
                        && Character.isUpperCase(word.charAt(0))
                        && word.substring(1)
                                .chars()
                                .allMatch(letter -> Character.isLowerCase(letter) || letter == '-'));
    }

    private boolean namesByCommonNouns(Node kind) {
        List<String> labels = profile.members(kind).stream()
                .limit(MAX_NAMES + 1L)
                .flatMap(member -> names.label(member).stream())
                .toList();
        if (labels.size() < MIN_NAMES || labels.size() > MAX_NAMES) {
            return false;
        }
        boolean single = labels.stream().allMatch(label -> label.indexOf(' ') < 0);
        Set<String> heads = new HashSet<>();
        labels.forEach(label -> heads.add(NameWords.lastWord(label)));
        long common = labels.stream().filter(label -> isCommon(label, single)).count();
        return single && common >= NEARLY_ALL * labels.size()
                || heads.size() == 1
                        && labels.stream().allMatch(label -> label.indexOf(' ') > 0)
                        && common >= ENOUGH * labels.size();
    }

    private boolean isCommon(String label, boolean noun) {
        return List.of(label.toLowerCase(Locale.ROOT).split("[ -]")).stream()
                .allMatch(word -> noun
                        ? forms.is(word, PartOfSpeech.NOUN)
                        : !forms.parts(word).isEmpty());
    }
}
