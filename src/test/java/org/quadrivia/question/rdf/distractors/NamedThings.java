package org.quadrivia.question.rdf.distractors;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turtle about things whose names have nothing in common, for graphs that nobody prepared. */
final class NamedThings {
    static final List<String> NAMES = List.of(
            "Arden", "Bolt", "Cask", "Dorn", "Elmet", "Fjell", "Gris", "Hald", "Isel", "Juva", "Kelm", "Lorn", "Mund",
            "Nesk");

    static final List<String> CITIES =
            "BCDFGHKLMNPRST".chars().mapToObj(letter -> (char) letter + "illum").toList();

    static String cities(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> ":c%d a :City ; rdfs:label \"%s\" . ".formatted(i, CITIES.get(i)))
                .collect(Collectors.joining());
    }

    static String things(String kind, String prefix, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> ":%s%d a :%s ; rdfs:label \"%s\" . ".formatted(prefix, i, kind, NAMES.get(i)))
                .collect(Collectors.joining());
    }

    static String property(String name, String label) {
        return ":%s rdfs:label \"%s\"@en . ".formatted(name, label);
    }

    private NamedThings() {}
}
