package org.quadrivia.question.rdf.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.language.LanguageWords;
import org.quadrivia.question.rdf.language.ThingNames;

/**
 * Finds things whose names are merely codes or numbers: codes, catalogue numbers, "part 3", or the name of a class or another
 * thing with a number. If a class has hardly any other names, its members are left out. The time is linear in the length of all
 * names.
 */
final class CodeNames {
    /** Names of the same pattern form a series if there are at least this many. */
    private static final int SERIES = 4;
    /** If fewer members than this have better names, the class cannot do without its codes. */
    private static final int ENOUGH = 8;

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;
    private static final int WORD = 3;

    /** Words before a number that say nothing about what is numbered. */
    private static final Set<String> NUMBERED = Set.of(
            "part",
            "section",
            "chapter",
            "volume",
            "vol",
            "no",
            "nr",
            "number",
            "item",
            "page",
            "figure",
            "fig",
            "lot",
            "track",
            "disc",
            "entry",
            "record",
            "row",
            "node",
            "sample",
            "specimen",
            "inv",
            "cat",
            "plate",
            "sheet",
            "teil",
            "abschnitt",
            "kapitel",
            "band",
            "nummer",
            "seite",
            "abbildung",
            "blatt",
            "tafel",
            "eintrag",
            "partie",
            "chapitre",
            "tome",
            "numéro",
            "planche",
            "parte",
            "capitolo",
            "numero",
            "pagina",
            "tavola",
            "capítulo",
            "tomo",
            "número",
            "página",
            "lámina");

    private final GraphStatistics profile;
    private final ThingNames names;
    private final Map<String, Integer> patterns = new HashMap<>();
    private final Set<Node> codes = new HashSet<>();

    /** Returns the things whose names are merely codes or numbers. */
    static Set<Node> in(GraphStatistics profile, ThingNames names) {
        return new CodeNames(profile, names).codes;
    }

    private CodeNames(GraphStatistics profile, ThingNames names) {
        this.profile = profile;
        this.names = names;
        List<Node> numbered = new ArrayList<>();
        for (Node thing : profile.things()) {
            pattern(thing).ifPresent(pattern -> {
                numbered.add(thing);
                patterns.merge(pattern, 1, Integer::sum);
            });
        }
        numbered.stream().filter(this::onlyNumbers).forEach(codes::add);
        if (!codes.isEmpty()) {
            Set<Node> spared = spared();
            codes.removeIf(code -> {
                List<Node> kinds = profile.directClasses(code);
                return kinds.isEmpty()
                        ? spared.contains(Node.ANY)
                        : kinds.stream().allMatch(spared::contains);
            });
        }
    }

    /** Returns the classes that cannot do without their codes; {@link Node#ANY} represents the things without a class. */
    private Set<Node> spared() {
        Set<Node> spared = new HashSet<>();
        for (Node type : profile.populated()) {
            if (better(profile.instances(type)) < ENOUGH) {
                spared.add(type);
            }
        }
        Set<Node> untyped = new HashSet<>(profile.things());
        untyped.removeIf(thing -> !profile.directClasses(thing).isEmpty());
        if (better(untyped) < ENOUGH) {
            spared.add(Node.ANY);
        }
        return spared;
    }

    private long better(Set<Node> things) {
        return things.stream()
                .filter(thing -> !codes.contains(thing) && names.named(thing))
                .limit(ENOUGH)
                .count();
    }

    /** Returns the name with # in place of each number; empty if the name has no numbers other than ordinals. */
    private Optional<String> pattern(Node thing) {
        Optional<String> label = names.label(thing);
        return label.isPresent() && label.get().chars().anyMatch(CodeNames::digit)
                ? pattern(LanguageWords.normal(label.get()))
                : Optional.empty();
    }

    private static Optional<String> pattern(String normal) {
        StringBuilder found = new StringBuilder();
        boolean counts = false;
        int i = 0;
        while (i < normal.length()) {
            int end = i;
            while (end < normal.length() && digit(normal.charAt(end))) {
                end++;
            }
            if (end == i) {
                found.append(normal.charAt(i++));
                continue;
            }
            boolean ordinal = end + 1 < normal.length()
                    && Character.isLetter(normal.charAt(end))
                    && Character.isLetter(normal.charAt(end + 1));
            counts |= !ordinal;
            found.append('#');
            i = end;
        }
        return counts ? Optional.of(found.toString()) : Optional.empty();
    }

    private boolean onlyNumbers(Node thing) {
        String normal = LanguageWords.normal(names.of(thing));
        String pattern = pattern(normal).orElseThrow();
        String words = pattern.replaceAll("[# ]+", " ").strip();
        if (!hasWord(words)) {
            return patterns.getOrDefault(pattern, 0) >= SERIES && !year(normal);
        }
        if (!pattern.endsWith("#")) {
            return false;
        }
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return profile.directClasses(thing).stream().anyMatch(type -> isName(type, words))
                || NUMBERED.contains(last)
                || !year(normal)
                        && patterns.getOrDefault(pattern, 0) >= SERIES
                        && !names.bearing(words).isEmpty();
    }

    private boolean isName(Node type, String words) {
        return names.label(type)
                .map(LanguageWords::normal)
                .filter(words::equals)
                .isPresent();
    }

    private static boolean hasWord(String words) {
        int run = 0;
        for (int i = 0; i < words.length(); i++) {
            run = Character.isLetter(words.charAt(i)) ? run + 1 : 0;
            if (run >= WORD) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last word is a year. */
    private static boolean year(String normal) {
        String last = normal.substring(normal.lastIndexOf(' ') + 1);
        if (last.length() != 4 || !last.chars().allMatch(CodeNames::digit)) {
            return false;
        }
        int number = Integer.parseInt(last);
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }
}
