package org.quadrivia.question.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes other names of a thing from its names: initials, and the same with other names of whatever the name mentions. */
public final class NameVariants {
    private static final int MOST = 24;
    private static final int SHORTEST_INITIALS = 3;
    private static final int SHORTEST_MENTION = 3;
    private static final Pattern GAPS = Pattern.compile("[\\s\\-–]+");
    private static final Pattern SMALL = Pattern.compile("(?i)" + any("small-words"));
    private static final Pattern OF = Pattern.compile("(?i)(?<!\\p{L})" + any("name-of") + "(?!\\p{L})");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^" + any("name-articles") + " ");

    private static final Set<String> BY_PLACE = FunctionWords.inAll("called-by-place");

    private NameVariants() {}

    private static String any(String list) {
        return "(?:" + String.join("|", FunctionWords.inAll(list)) + ")";
    }

    /**
     * Returns the names in which another name stands for something that they mention: "Marco Rubio's call to Munir" for
     * "Rubio's call to Munir"; {@value #MOST} at most.
     *
     * @param mentioned the names of things that the names may mention, by thing
     */
    public static List<String> substituted(Collection<String> names, Collection<Set<String>> mentioned) {
        Set<String> found = new LinkedHashSet<>(names);
        for (Set<String> thing : mentioned) {
            List.copyOf(found).stream()
                    .flatMap(name -> substituted(name, thing))
                    .limit(MOST)
                    .forEach(found::add);
        }
        found.removeAll(names);
        return new ArrayList<>(found).subList(0, Math.min(MOST, found.size()));
    }

    private static Stream<String> substituted(String name, Set<String> names) {
        return names.stream()
                .map(NameVariants::bare)
                .filter(one -> one.length() >= SHORTEST_MENTION && contains(name, one))
                .max((one, other) -> one.length() - other.length())
                .stream()
                .flatMap(one -> names.stream()
                        .map(NameVariants::bare)
                        .filter(other -> !other.equals(one) && fits(other, one, name))
                        .map(other -> name.replace(one, other)))
                .filter(variant -> saysNothingTwice(variant, name));
    }

    /** Whether the other name can stand for the one: only at the end if it has an "of", unlike in "the sharing of water treaty". */
    private static boolean fits(String other, String one, String name) {
        return name.endsWith(one) || OF.matcher(other).results().findAny().isEmpty();
    }

    /** Whether the variant repeats no more words than the name: "the sharing of water-sharing treaty" repeats one. */
    private static boolean saysNothingTwice(String variant, String name) {
        return repeated(variant) <= repeated(name);
    }

    private static int repeated(String name) {
        List<String> words = Stream.of(GAPS.split(name.toLowerCase(Locale.ROOT)))
                .filter(word -> !SMALL.matcher(word).matches())
                .toList();
        return words.size() - Set.copyOf(words).size();
    }

    private static boolean contains(String name, String one) {
        int at = name.indexOf(one);
        int end = at + one.length();
        return at >= 0
                && (at == 0 || !isInWord(name.charAt(at - 1)))
                && (end == name.length() || !isInWord(name.charAt(end)));
    }

    /** Whether the character continues a word. A hyphen does: "water" is no name of anything in "the water-sharing treaty". */
    private static boolean isInWord(char character) {
        return Character.isLetterOrDigit(character)
                || character == '-'
                || character == '\u2010'
                || character == '\u2011';
    }

    /** Returns the initials of a name of three capitalised words or more; empty for any other, and for one with "of". */
    public static Optional<String> initials(String name) {
        List<String> parts = Stream.of(GAPS.split(bare(name)))
                .filter(word -> !word.isEmpty() && !SMALL.matcher(word).matches())
                .toList();
        boolean capitals = parts.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
        boolean several = parts.size() >= SHORTEST_INITIALS
                && OF.matcher(name).results().findAny().isEmpty();
        return capitals && several
                ? Optional.of(parts.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()))
                : Optional.empty();
    }

    /** Whether things of a class with this label are often called by the place in their name, as clubs are. */
    public static boolean calledByPlace(String kind) {
        return BY_PLACE.contains(kind.substring(kind.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** Returns the leading parts of a name of several words, the longest first, without those that end in a small word. */
    public static List<String> leading(String name) {
        List<String> words = List.of(name.split(" "));
        List<String> found = new ArrayList<>();
        for (int end = words.size() - 1; end > 0; end--) {
            if (!SMALL.matcher(words.get(end - 1)).matches()
                    && words.get(end - 1).length() > 1) {
                found.add(String.join(" ", words.subList(0, end)));
            }
        }
        return found;
    }

    /** Whether the text can be a name by itself: "and Herzegovina" is none. */
    public static boolean beginsLikeAName(String text) {
        String first = text.split(" ", 2)[0];
        return !SMALL.matcher(first).matches() || ARTICLE.matcher(text).find();
    }

    /** Returns the name without its leading article. */
    public static String bare(String name) {
        return ARTICLE.matcher(name).replaceFirst("");
    }
}
