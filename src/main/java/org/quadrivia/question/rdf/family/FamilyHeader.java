package org.quadrivia.question.rdf.family;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header of a family file: lines {@code # name: value} above the query. Other comments may be between these lines. */
final class FamilyHeader {
    private static final Pattern LINE = Pattern.compile("#\\s*+([A-Za-z][\\w-]*+)\\s*+:(?!//)(.*)");
    private static final Set<String> NEEDED = Set.of("title", "family", "kind", "asks", "key", "stem", "query");
    private static final Set<String> OPTIONAL =
            Set.of("variant", "form", "about", "via", "with", "from", "proof", "in", "out");

    /**
     * A line of the header.
     *
     * @param number the number of the line, from 1
     */
    record Line(int number, String value) {}

    private final Map<String, Line> lines = new TreeMap<>();

    private FamilyHeader() {}

    /** @throws FamilyFault if a required line is missing, or a line is unknown, empty or repeated */
    static FamilyHeader of(String text) throws FamilyFault {
        FamilyHeader header = new FamilyHeader();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                break;
            }
            Matcher entry = LINE.matcher(line);
            if (entry.matches()) {
                header.add(number, entry.group(1), entry.group(2).strip());
            }
        }
        for (String name : sorted(NEEDED)) {
            if (!header.lines.containsKey(name)) {
                throw FamilyFault.at(0, "family.header.missing", name);
            }
        }
        return header;
    }

    /** Returns the line with a required name. */
    Line line(String name) {
        return optional(name).orElseThrow(() -> new IllegalArgumentException(name + " is not needed"));
    }

    /** Returns the line with a name; empty if the header has no such line. */
    Optional<Line> optional(String name) {
        return Optional.ofNullable(lines.get(name));
    }

    private void add(int number, String name, String value) throws FamilyFault {
        if (!NEEDED.contains(name) && !OPTIONAL.contains(name)) {
            throw FamilyFault.at(number, "family.header.unknown", name, known());
        }
        if (value.isEmpty()) {
            throw FamilyFault.at(number, "family.header.empty", name);
        }
        Line before = lines.putIfAbsent(name, new Line(number, value));
        if (before != null) {
            throw FamilyFault.at(number, "family.header.twice", name, before.number());
        }
    }

    private static String known() {
        Set<String> all = new java.util.TreeSet<>(NEEDED);
        all.addAll(OPTIONAL);
        return String.join(", ", all);
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
