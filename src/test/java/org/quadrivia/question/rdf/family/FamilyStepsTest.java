package org.quadrivia.question.rdf.family;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadrivia.LinearGrowth;

/** What teachers write into a family is read in memory that grows as its length does, or is refused. */
class FamilyStepsTest {
    private static final int LONGEST = 32_768;
    private static final String ASKS = "SELECT ?answer { {?s} {?p} ?answer }";
    private static final String QUERY = "SELECT ?s ?p ?o { ?s ?p ?o }";
    private static final Map<String, IntFunction<String>> ALL = new LinkedHashMap<>();

    static {
        stem("a long stem", "\"", "aé ", "\"");
        stem("holes of a stem", "\"", "{s} ", "\"");
        stem("open holes", "\"", "{", "\"");
        stem("stems", "ask.object", " | ask.object", "");
        stem("bars", "ask.object", " |", "");
        stem("frames in frames", "", "ask.gap(", "statement");
        stem("spaces in a stem", "ask", "  ", "object");
        ALL.put("a long title", n -> family("T".repeat(n), "ask.object", ASKS, "", QUERY));
        ALL.put("spaces in a title", n -> family("a" + " ".repeat(n) + "b", "ask.object", ASKS, "", QUERY));
        ALL.put(
                "holes of a query",
                n -> family("T", "ask.object", ASKS.replace("}", "{?s} ".repeat(n) + "}"), "", QUERY));
        ALL.put("signs in a query", n -> family("T", "ask.object", ASKS + "<".repeat(n), "", QUERY));
        ALL.put("prefixes in a query", n -> family("T", "ask.object", ASKS + "rdfs:a ".repeat(n), "", QUERY));
        ALL.put("proofs", n -> family("T", "ask.object", ASKS, "# proof: denied" + ", denied".repeat(n) + "\n", QUERY));
        ALL.put("comments", n -> family("T", "ask.object", ASKS, "# a comment\n".repeat(n), QUERY));
        ALL.put("empty lines", n -> family("T", "ask.object", ASKS, "\n".repeat(n), QUERY));
        ALL.put("unknown lines", n -> family("T", "ask.object", ASKS, "# more: x\n".repeat(n), QUERY));
        ALL.put(
                "columns",
                n -> family(
                        "T",
                        "ask.object",
                        ASKS,
                        "",
                        IntStream.range(0, n)
                                .mapToObj(i -> "?a" + i + " ")
                                .collect(Collectors.joining("", "SELECT ?s ?p ?o ", "{ ?s ?p ?o }"))));
    }

    private static void stem(String name, String before, String part, String after) {
        ALL.put(name, n -> family("T", before + part.repeat(n) + after, ASKS, "", QUERY));
    }

    private static String family(String title, String stem, String asks, String more, String query) {
        return "# title: " + title + "\n# family: f\n# kind: single\n# from: *\n# asks: ?s ?p ?o\n# key: ?o\n# stem: "
                + stem + "\n# query: " + asks + "\n" + more + query;
    }

    static Stream<String> constructs() {
        return ALL.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void twiceTheFamilyTakesTwiceTheMemory(String construct) {
        LinearGrowth.ofBytes(construct, ALL.get(construct), LONGEST, text -> FamilyParser.read("f.rq", text, true));
    }
}
