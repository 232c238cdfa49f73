package org.quadrivia.question.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quadrivia.UnfitCharacters;
import org.quadrivia.question.Framing;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.PlainWords;

/** Rules for stems that a reviewer writes. The generator's lint checks generated stems. */
public final class StemRules {
    public static final int LONGEST = 500;
    private static final String GAP = "____";
    /** End of a sentence: a punctuation mark with any closing quotes and brackets after it. */
    private static final Pattern END = Pattern.compile("[.!?:…][\\p{P}&&[^.!?:…]]*+$");

    private StemRules() {}

    /** Returns what is wrong with this text as the stem of the item, or empty if nothing is. */
    public static Optional<StemFault> fault(Item item, String words) {
        if (words.isBlank()) {
            return Optional.of(StemFault.EMPTY);
        }
        if (words.length() > LONGEST) {
            return Optional.of(StemFault.TOO_LONG);
        }
        if (isUnfit(words)) {
            return Optional.of(StemFault.UNFIT);
        }
        if (item.stem().contains(GAP) && !words.contains(GAP)) {
            return Optional.of(StemFault.NO_GAP);
        }
        return tellsKey(item, words) ? Optional.of(StemFault.TELLS_KEY) : Optional.empty();
    }

    /**
     * Whether the text names a right answer that the generated stem does not. A family may ask with a stem that names the answer.
     */
    private static boolean tellsKey(Item item, String words) {
        boolean named = item.kind() == Kind.SINGLE || item.kind() == Kind.MULTIPLE || item.kind() == Kind.TEXT;
        return named
                && item.options().stream()
                        .filter(Option::correct)
                        .map(option -> bounded(option.label()))
                        .anyMatch(key -> !key.isBlank()
                                && bounded(words).contains(key)
                                && !bounded(item.stem()).contains(key));
    }

    /**
     * Returns what a stem names or counts but the item does not: words with a capital letter, except the first of a sentence, and
     * words with a digit.
     */
    public static List<String> unproved(Item item, String words) {
        Framing framing = item.framing();
        String known = bounded(String.join(
                " ",
                item.stem(),
                PlainWords.of(item.explanation()),
                framing == null ? "" : framing.text(),
                item.options().stream().map(Option::label).collect(Collectors.joining(" "))));
        List<String> found = new ArrayList<>();
        boolean first = true;
        for (String word : words.strip().split("\\s+")) {
            String bare = word.replaceAll("^[^\\p{L}\\p{N}]++|(?<![^\\p{L}\\p{N}])[^\\p{L}\\p{N}]++$", "");
            boolean says = bare.chars().anyMatch(Character::isDigit)
                    || !first && !bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0));
            if (says && !known.contains(bounded(bare)) && !found.contains(bare)) {
                found.add(bare);
            }
            first = END.matcher(word).find();
        }
        return List.copyOf(found);
    }

    /** Returns the text in lower case, with each word between spaces. */
    private static String bounded(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                        .strip() + " ";
    }

    /** Whether the text contains characters that break lines or change the text direction. */
    public static boolean isUnfit(String words) {
        return UnfitCharacters.in(words);
    }
}
