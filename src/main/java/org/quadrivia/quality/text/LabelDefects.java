package org.quadrivia.quality.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds defects because of which a text should not be shown, regardless of what it names. */
public final class LabelDefects {
    private static final Pattern IRI = Pattern.compile("(?<!\\w)(?:(?:https?|ftp|file)://|urn:[\\w-]++:|mailto:)");
    private static final Pattern MARKUP = Pattern.compile(
            "</?[A-Za-z][^<>]*>|&(?:#\\d+|[A-Za-z]+);|\\[\\[|\\]\\]|\\*\\*|\\{\\w*\\}|\"@[a-z]{2}|\\^\\^|\\\\[nrtu\"]|``");
    private static final Set<String> MISSING_VALUES =
            Set.of("none", "null", "nan", "undefined", "n/a", "nil", "-", "?");
    /** Names with a capital inside that are not joined words: McCartney, DeLorean. */
    private static final Pattern SURNAME = Pattern.compile("(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O)\\p{Lu}\\p{Ll}+");

    private static final Pattern MISSING_VALUE_IN_TEXT =
            Pattern.compile("(?<!\\w)(?:(?<![.?!] |^)None|NaN|null|undefined)(?!\\w)");
    private static final Pattern CAMEL = Pattern.compile(
            "(?<![\\p{L}\\p{N}_])(?:(?!\\p{Ll}\\p{Lu})\\p{L})*+\\p{Ll}\\p{Lu}[\\p{L}\\p{N}]*+(?![\\p{L}\\p{N}_])");
    private static final Pattern UNDERSCORE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]++(?:(?:_[\\p{L}\\p{N}]++)++_?+|_(?!_))|(?<!\\w)_[\\p{L}\\p{N}]++");

    private LabelDefects() {}

    /** Returns the message key of the text's defect; empty if it has none. */
    public static Optional<String> inText(String text) {
        if (text.codePoints()
                .noneMatch(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.MATH_SYMBOL)) {
            return Optional.of("check.label.empty");
        }
        if (IRI.matcher(text).find()) {
            return Optional.of("check.label.iri");
        }
        if (MARKUP.matcher(text).find()) {
            return Optional.of("check.label.markup");
        }
        return Optional.empty();
    }

    /**
     * Returns the message key of the defect of an option; empty if it has none. An option must also not be a word for a missing
     * value, such as “none” or “n/a”.
     */
    public static Optional<String> inOption(String label) {
        return MISSING_VALUES.contains(label.strip().toLowerCase(java.util.Locale.ROOT))
                ? Optional.of("check.label.none")
                : inText(label);
    }

    /** Returns the words in the text with which programs show a missing value, such as “null” or “NaN”. */
    public static List<String> wordsForMissingValue(String text) {
        return MISSING_VALUE_IN_TEXT.matcher(text).results().map(m -> m.group()).toList();
    }

    /** Returns words that look like the local name of an IRI, joined by capitals or underscores. */
    public static List<String> joined(String text) {
        String gapless = text.replaceAll("_{3,}", " ");
        Matcher camel = CAMEL.matcher(gapless);
        Set<String> words = camel.results().map(m -> m.group()).collect(Collectors.toSet());
        UNDERSCORE.matcher(gapless).results().map(m -> m.group()).forEach(words::add);
        return words.stream()
                .filter(word -> !SURNAME.matcher(word).matches())
                .sorted()
                .toList();
    }
}
