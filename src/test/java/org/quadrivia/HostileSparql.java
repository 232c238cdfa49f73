package org.quadrivia;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every construct of SPARQL 1.1 that can be nested, lengthened or repeated. */
public final class HostileSparql {
    private static final Map<String, IntFunction<String>> ALL = new LinkedHashMap<>();

    static {
        nested("groups", "SELECT * {", "{", "", "}", "}");
        nested("OPTIONAL", "SELECT * {", "?s ?p ?o OPTIONAL {", "", "}", "}");
        nested("UNION", "SELECT * {", "{} UNION {", "", "}", "}");
        nested("MINUS", "SELECT * {", "?s ?p ?o MINUS {", "", "}", "}");
        nested("GRAPH", "SELECT * {", "GRAPH ?g {", "", "}", "}");
        nested("NOT EXISTS", "ASK {", "FILTER NOT EXISTS {?s ?p ?o ", "", "}", "}");
        nested("EXISTS", "ASK {", "FILTER EXISTS {", "", "}", "}");
        nested("EXISTS in expressions", "ASK {", "FILTER(1 || EXISTS {", "", "} = 2)", "}");
        nested("EXISTS in OPTIONAL", "ASK {", "OPTIONAL { FILTER NOT EXISTS {", "", "}}", "}");
        nested("EXISTS in BIND", "ASK {", "BIND(EXISTS {", "", "} AS ?x)", "}");
        nested("EXISTS in columns", "", "SELECT (EXISTS {{", "SELECT * {}", "}} AS ?x) {}", "");
        nested("EXISTS in HAVING", "", "SELECT ?s {} GROUP BY ?s HAVING (EXISTS {{", "SELECT * {}", "}})", "");
        nested("EXISTS in ORDER BY", "", "SELECT ?s {} ORDER BY (EXISTS {{", "SELECT * {}", "}})", "");
        nested("EXISTS in GROUP BY", "", "SELECT ?s {} GROUP BY (EXISTS {{", "SELECT * {}", "}} AS ?s)", "");
        nested("EXISTS in aggregates", "", "SELECT (SUM(EXISTS {{", "SELECT * {}", "}}) AS ?x) {}", "");
        nested("subselects", "", "SELECT * {{ ?s ?p ?o . ", "SELECT * {}", "}}", "");
        nested("aggregates in subselects", "", "SELECT (SUM(?x) + COUNT(?y) AS ?x) {{", "SELECT * {}", "}}", "");
        nested("parentheses", "ASK { FILTER", "(1 = (", "1", "))", "}");
        nested("negations", "ASK { FILTER(", "!(", "1", ")", ")}");
        nested("functions", "ASK { FILTER(", "STR(", "1", ")", ")}");
        nested("calls", "ASK { FILTER(", "<http://www.w3.org/2001/XMLSchema#string>(", "1", ")", ")}");
        nested("IF", "ASK { FILTER(", "IF(1, 1, ", "1", ")", ")}");
        nested("IF, both", "ASK { FILTER(", "IF(1, (1), ", "1", ")", ")}");
        nested("IN", "ASK { FILTER(", "1 IN (", "1", ")", ")}");
        nested("COALESCE", "ASK { FILTER(", "COALESCE(1, ", "1", ")", ")}");
        nested("paths", "ASK { ?s ", "(", "<a:b>", "*)", " ?o }");
        nested("paths of two", "ASK { ?s ", "(<a:b>/", "<a:b>", "|<a:c>)+", " ?o }");
        nested("inverse paths", "ASK { ?s ", "^(", "<a:b>", ")", " ?o }");
        nested("lists", "ASK { ?s ?p ", "(", "1", ")", "}");
        nested("blank nodes", "ASK { ?s ?p ", "[ ?p ", "1", "]", "}");
        nested("lists in templates", "CONSTRUCT { ?s ?p ", "(", "1", ")", "} WHERE {}");
        repeated("triples", "SELECT * {", "?s ?p ?o . ", "}");
        numbered("variables", "SELECT * {", "?s ?p ?o%d . ", "}");
        repeated("predicates", "SELECT * { ?s ?p ?o ", "; ?p ?o ", "}");
        repeated("objects", "SELECT * { ?s ?p ?o ", ", ?o ", "}");
        repeated("groups in a row", "SELECT * {", "{} ", "}");
        repeated("OPTIONALs", "SELECT * {", "OPTIONAL {?s ?p ?o} ", "}");
        repeated("UNIONs", "SELECT * {{}", " UNION {?s ?p ?o}", "}");
        repeated("MINUSes", "SELECT * {", "MINUS {?s ?p ?o} ", "}");
        repeated("FILTERs", "SELECT * {", "FILTER(?x) ", "}");
        repeated("FILTERs over triples", "SELECT * {", "?s ?p ?o FILTER(?x = 1 || ?y = 2) ", "}");
        repeated("NOT EXISTSs", "SELECT * {", "FILTER NOT EXISTS {?s ?p ?o} ", "}");
        repeated("NOT EXISTSs in one", "SELECT * { FILTER(1", " && NOT EXISTS {?s ?p ?o}", ")}");
        numbered("BINDs", "SELECT * { ?s ?p ?o ", "BIND(1 AS ?b%d) ", "}");
        numbered("BINDs of each other", "SELECT * { BIND(1 AS ?b0) BIND(1 AS ?b1) ", "BIND(?b0 + ?b1 AS ?c%d) ", "}");
        repeated("subselects in a row", "SELECT * {", "{SELECT * {?s ?p ?o}} ", "}");
        repeated("GRAPHs", "SELECT * {", "GRAPH ?g {?s ?p ?o} ", "}");
        numbered("columns", "SELECT (1 AS ?y) ", "(STR(1) AS ?x%d) ", "{}");
        numbered("columns of each other", "SELECT (1 AS ?y) ", "(?y + 1 AS ?x%d) ", "{}");
        numbered("aggregates", "SELECT ", "(COUNT(?x%1$d) AS ?y%1$d) ", "{}");
        repeated("aggregates in one", "SELECT (1", " + COUNT(*)", " AS ?x) {}");
        repeated("HAVINGs", "SELECT ?s {?s ?p ?o} GROUP BY ?s HAVING (1) ", "(COUNT(?o) > 1) ", "");
        numbered("GROUP BYs", "SELECT (1 AS ?x) {} GROUP BY ?s ", "(1 AS ?g%d) ", "");
        repeated("ORDER BYs", "SELECT ?s {?s ?p ?o} ORDER BY ?s ", "(?o + 1) DESC(?p) ", "");
        repeated("sums", "ASK { FILTER(1", " + 1", ")}");
        repeated("products", "ASK { FILTER(1", " * ?x", ")}");
        repeated("ands", "ASK { FILTER(1", " && ?x", ")}");
        repeated("ors", "ASK { FILTER(1", " || ?x", ")}");
        repeated("a list of IN", "ASK { FILTER(1 IN (1", ", 1", "))}");
        repeated("arguments", "ASK { FILTER(CONCAT(1", ", 1", "))}");
        repeated("sequence of paths", "ASK { ?s <a:b>", "/<a:b>", " ?o }");
        repeated("choice of paths", "ASK { ?s <a:b>", "|<a:b>", " ?o }");
        repeated("negated set", "ASK { ?s !(<a:b>", "|^<a:b>", ") ?o }");
        repeated("list", "ASK { ?s ?p (", "1 ", ") }");
        repeated("VALUES of one", "SELECT * { VALUES ?x {", " 1", "} }");
        numbered("VALUES of several", "SELECT * { VALUES (?x ?y) {", "(%d UNDEF)", "} }");
        numbered("variables of VALUES", "SELECT * { VALUES (", "?x%d ", ") {} }");
        repeated("VALUES after it", "SELECT * {} VALUES ?x {", " 1", "}");
        numbered("prefixes", "", "PREFIX p%d: <a:b> ", "SELECT * {}");
        repeated("the same prefix", "", "PREFIX p: <a:b> ", "SELECT * {}");
        repeated("bases", "", "BASE <http://example.org/a/> ", "SELECT * {}");
        numbered("FROMs", "SELECT * ", "FROM <a:%d> ", "{}");
        numbered("FROM NAMEDs", "SELECT * ", "FROM NAMED <a:%d> ", "{}");
        repeated("described things", "DESCRIBE ", "<a:b> ", "");
        repeated("template", "CONSTRUCT {", "?s ?p ?o . ", "} WHERE {}");
        repeated("an IRI", "ASK { <a:", "xxxxxxxx", "> ?p ?o }");
        repeated("a relative IRI", "ASK { <", "../", "> ?p ?o }");
        repeated("escapes in an IRI", "ASK { <a:", "\\u0041", "> ?p ?o }");
        repeated("an unfinished IRI", "ASK { <a:", "xxxxxxxx", "");
        repeated("a prefixed name", "PREFIX p: <a:> ASK { p:", "x.x%41\\-", "x ?p ?o }");
        repeated("a variable", "ASK { ?", "xxxxxxxx", " ?p ?o }");
        repeated("a literal", "ASK { ?s ?p '", "xxxxxxxx", "' }");
        repeated("escapes in a literal", "ASK { ?s ?p '", "\\n\\\"", "' }");
        repeated("a long literal", "ASK { ?s ?p '''", "x'' \n", "''' }");
        repeated("an unfinished literal", "ASK { ?s ?p '''", "x'' \n", "");
        repeated("a typed literal", "ASK { ?s ?p '", "1", "'^^<http://www.w3.org/2001/XMLSchema#integer> }");
        repeated("a tag", "ASK { ?s ?p 'x'@en", "-abcdefgh", " }");
        repeated("a number", "ASK { FILTER(1", "0", " = 1) }");
        repeated("an exponent", "ASK { FILTER(1e", "9", " = 1) }");
        repeated("numbers", "ASK { FILTER(1", " = 1) FILTER(1.", " = 1) }");
        repeated("a pattern", "ASK { FILTER REGEX('a', '", "(a+)+", "$') }");
        repeated("comments", "ASK {", "# {(\"'<\n", "}");
        repeated("a comment", "ASK { #", "{(\"'<", "\n}");
        repeated("spaces", "ASK {", "        ", "}");
        repeated("lines", "ASK {", "\r\n", "}");
        repeated("open brackets", "ASK {", "{", "");
        repeated("open parentheses", "ASK { FILTER ", "(", "");
        repeated("closing brackets", "ASK {}", "}", "");
        repeated("unknown characters", "ASK {", "%", "}");
        repeated("question marks", "ASK {", "? ", "}");
        repeated("keywords", "ASK {", "SELECT ", "}");
        repeated("updates", "", "INSERT DATA { <a:a> <a:b> 1 } ; ", "");
    }

    private HostileSparql() {}

    /** By name; each makes the query that has so many. */
    public static Map<String, IntFunction<String>> all() {
        return ALL;
    }

    private static void nested(String name, String before, String open, String inmost, String close, String after) {
        ALL.put("nested " + name, n -> before + open.repeat(n) + inmost + close.repeat(n) + after);
    }

    private static void repeated(String name, String before, String part, String after) {
        ALL.put(name, n -> before + part.repeat(n) + after);
    }

    /** The part so many times, each with its number. */
    public static String numbers(String part, int times) {
        return IntStream.range(0, times).mapToObj(part::formatted).collect(Collectors.joining());
    }

    private static void numbered(String name, String before, String part, String after) {
        ALL.put(
                name,
                n -> IntStream.range(0, n).mapToObj(part::formatted).collect(Collectors.joining("", before, after)));
    }
}
