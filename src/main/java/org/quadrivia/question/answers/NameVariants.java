package org.quadrivia.question.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
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
    private static final Pattern SMALL =
            Pattern.compile("(?i)of|the|and|for|von|der|die|das|und|für|de|du|des|la|le|les|et|di|del|della|e|y|el");

    private static final Pattern OF = Pattern.compile("(?i)(?<!\\p{L})(?:of|for|von|de|du|des|di|del|della)(?!\\p{L})");

    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|der|die|das|la|le|les|il|lo|gli|el|los|las) ");

    private NameVariants() {}

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
                        .filter(other -> !other.equals(one))
                        .map(other -> name.replace(one, other)));
    }

    private static boolean contains(String name, String one) {
        int at = name.indexOf(one);
        int end = at + one.length();
        return at >= 0
                && (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1)))
                && (end == name.length() || !Character.isLetterOrDigit(name.charAt(end)));
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

    /** Returns the name without its leading article. */
    public static String bare(String name) {
        return ARTICLE.matcher(name).replaceFirst("");
    }
}
