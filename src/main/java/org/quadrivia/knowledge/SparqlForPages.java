package org.quadrivia.knowledge;

import static org.quadrivia.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes what pages show as commented SPARQL queries for the console. Names from the data appear only in comments and string
 * literals, where they cannot become part of the query. For an IRI that SPARQL cannot write there is no query (empty).
 */
public final class SparqlForPages {
    private static final Pattern WRITABLE = Pattern.compile("[^\\x00-\\x20<>\"{}|^`\\\\]+");
    private static final Pattern STATEMENT = Pattern.compile("(<[^<>]*+>) (<[^<>]*+>) (.+?)( <[^<>]*+>)? \\.");
    private static final String NAMES =
            "rdfs:label|skos:prefLabel|skos:altLabel|schema:name|<http://schema.org/name>|foaf:name|dcterms:title";
    private static final String PREFIXES = """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX schema: <https://schema.org/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            """;
    private static final int LONGEST = 3_000;

    private SparqlForPages() {}

    /** Returns a query for the facts about a thing. */
    public static Optional<String> facts(Named thing) {
        return iri(thing.id()).map(iri -> comment("sparql.facts", thing.label()) + """
                SELECT ?property ?value WHERE {
                  %s ?property ?value .
                }
                ORDER BY ?property
                """.formatted(iri));
    }

    /** Returns a query for the facts that have the thing as their object. */
    public static Optional<String> incoming(Named thing) {
        return iri(thing.id()).map(iri -> comment("sparql.incoming", thing.label()) + """
                SELECT ?thing ?property WHERE {
                  ?thing ?property %s .
                }
                ORDER BY ?property ?thing
                """.formatted(iri));
    }

    /** Returns a query for the claims about a thing and who makes them. */
    public static Optional<String> claims(Named thing) {
        return iri(thing.id()).map(iri -> comment("sparql.claims", thing.label()) + """
                PREFIX qv: <https://quadrivia.org/ns#>
                SELECT DISTINCT ?claim ?who ?subject ?property ?object WHERE {
                  ?claim a qv:Claim .
                  OPTIONAL { ?claim qv:claimedBy ?who }
                  GRAPH ?claim { ?subject ?property ?object }
                  FILTER (%1$s IN (?subject, ?object))
                }
                """.formatted(iri));
    }

    /** Returns a query for the passages that mention a thing. */
    public static Optional<String> passages(Named thing) {
        return iri(thing.id()).map(iri -> comment("sparql.passages", thing.label()) + """
                PREFIX qv: <https://quadrivia.org/ns#>
                SELECT DISTINCT ?passage ?locator WHERE {
                  ?passage a qv:Passage ; qv:locator ?locator .
                  { GRAPH ?passage { %1$s ?property ?value } } UNION { GRAPH ?passage { ?thing ?property %1$s } }
                }
                ORDER BY ?locator
                """.formatted(iri));
    }

    /**
     * Returns a query for the triples of a named graph, such as those of a passage or a claim.
     *
     * @param called the name of the graph, for the comment
     */
    public static Optional<String> graph(EntityId graph, String called) {
        return iri(graph).map(iri -> comment("sparql.held", called) + """
                SELECT ?subject ?property ?object WHERE {
                  GRAPH %s { ?subject ?property ?object }
                }
                """.formatted(iri));
    }

    /** Returns a query for pairs of an earlier and a later event. */
    public static String timeline() {
        return comment("sparql.timeline") + """
                PREFIX qv: <https://quadrivia.org/ns#>
                PREFIX owl: <http://www.w3.org/2002/07/owl#>
                SELECT DISTINCT ?earlier ?later WHERE {
                  { ?before qv:asksOrder ?words } UNION {
                    ?before a owl:TransitiveProperty .
                    FILTER (REGEX(STR(?before), "[/#](before|precedes|preceded|earlierThan|happensBefore)$"))
                  }
                  ?earlier ?before ?later .
                }
                """;
    }

    /** Returns a query for things with these words in their name. Unlike the page's search, it does not ignore accents. */
    public static String search(String words) {
        return comment("sparql.search", words) + PREFIXES + """
                SELECT DISTINCT ?thing ?name WHERE {
                  ?thing %s ?name .
                  FILTER (CONTAINS(LCASE(STR(?name)), LCASE(%s)))
                }
                ORDER BY ?name
                LIMIT 500
                """.formatted(NAMES, literal(words));
    }

    /** Returns a question's own query, with its stem as the comment. */
    public static String question(String stem, String query) {
        return comment("sparql.question", stem) + query.strip() + "\n";
    }

    /**
     * Returns a query for the facts behind an answer and the graphs that state them; empty if no line of the support is
     * usable.
     *
     * @param support lines of N-Quads; lines with a blank node are left out, because a query cannot name it
     */
    public static Optional<String> explanation(String stem, List<String> support) {
        List<String> rows = new ArrayList<>();
        int length = 0;
        for (String line : support) {
            Matcher statement = STATEMENT.matcher(line.strip());
            if (statement.matches() && !statement.group(3).startsWith("_:") && length < LONGEST) {
                String row = "    (%s %s %s)".formatted(statement.group(1), statement.group(2), statement.group(3));
                if (!rows.contains(row)) {
                    rows.add(row);
                    length += row.length();
                }
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(comment("sparql.explanation", stem)
                        + """
                SELECT ?graph ?subject ?property ?object WHERE {
                  VALUES (?subject ?property ?object) {
                %s
                  }
                  GRAPH ?graph { ?subject ?property ?object }
                }
                """.formatted(rows.stream().collect(Collectors.joining("\n"))));
    }

    private static Optional<String> iri(EntityId id) {
        return WRITABLE.matcher(id.iri()).matches() ? Optional.of("<" + id.iri() + ">") : Optional.empty();
    }

    /** Returns a comment of a single line, whatever the name contains: SPARQL interprets escapes in comments too. */
    private static String comment(String key, Object... names) {
        return "# " + text(key, names).replaceAll("[\\p{Cntrl}\\u2028\\u2029\\\\]+", " ") + "\n";
    }

    private static String literal(String words) {
        return "\""
                + words.replaceAll("[\\p{Cntrl}]+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
