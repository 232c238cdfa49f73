package org.quadrivia.question.rdf.language;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Compares names in different spellings. For example, Južno-Sachalinsk and Sakhalin, Cypriot and Cyprus, and Slovakia and
 * Czechoslovakia have words with the same root.
 */
public final class NameRoots {
    private static final int SHORTEST = 4;
    /** If a word of at least this length is part of another word, both have the same root. */
    private static final int INNER = 6;

    private static final Pattern H = Pattern.compile("[ckg]h");
    private static final Pattern S = Pattern.compile("sz|s[ch]+|cz|ts|tz");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");

    private NameRoots() {}

    /**
     * Returns the words of a name with at least four letters, in a spelling that is the same for all common spellings of a word.
     */
    public static Set<String> of(String name) {
        Set<String> roots = new TreeSet<>();
        for (String word : LanguageWords.normal(name).split(" ")) {
            String plain = word.chars().anyMatch(Character::isDigit) ? "" : spelt(word);
            if (plain.length() >= SHORTEST) {
                roots.add(plain);
            }
        }
        return roots;
    }

    private static String spelt(String word) {
        String plain = S.matcher(word).replaceAll("s");
        plain = H.matcher(plain).replaceAll("h");
        plain = plain.replace("ph", "f").replace('y', 'i').replace('j', 'i').replace('w', 'v');
        return DOUBLED.matcher(plain).replaceAll("$1");
    }

    /** Whether a word of one name has the same root as a word of the other. */
    public static boolean meet(Collection<String> one, Collection<String> other) {
        return one.stream().anyMatch(word -> in(word, other));
    }

    /**
     * Whether two words begin so much alike that one may be the other in another language: Lietuviškas and Lithuania. This requires
     * less than the same root.
     */
    public static boolean near(String one, String other) {
        String first = sounded(one);
        String second = sounded(other);
        int shorter = Math.min(first.length(), second.length());
        int common = 0;
        while (common < shorter && first.charAt(common) == second.charAt(common)) {
            common++;
        }
        return common >= SHORTEST && 2 * common >= shorter;
    }

    private static String sounded(String word) {
        return spelt(LanguageWords.normal(word)).replace("th", "t").replace("ie", "i");
    }

    /** Whether one of the words has this root. */
    public static boolean in(String root, Collection<String> others) {
        return others.contains(root) || others.stream().anyMatch(other -> akin(root, other));
    }

    private static boolean akin(String one, String other) {
        String brief = one.length() <= other.length() ? one : other;
        String full = brief.equals(one) ? other : one;
        return LanguageWords.beginAlike(one, other, SHORTEST) || brief.length() >= INNER && full.contains(brief);
    }
}
