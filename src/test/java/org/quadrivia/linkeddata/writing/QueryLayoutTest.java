package org.quadrivia.linkeddata.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;

class QueryLayoutTest {
    private static final String UNTIDY = """
            # Who serves where?
            prefix : <http://e/>   prefix foaf: <http://foaf/>

            select ?s (count( ?c ) as ?n) # counted
            where{?s a :Officer;:serves ?c,?d. # both
              # not everybody
              optional{?s foaf:nick "a { b"@en}
            filter(?n>1&&regex(str(?s),"x.;")) {?s :a/^:b* ?o} union {?s :p [ :q 1.5 ; :r 2 ]}
            values ?c {:x :y}
            values (?c ?d) {
            (:x 1)
              (:y undef) }
            }group by ?s order by desc(?n) limit 10""";

    private static final String TIDY = """
            # Who serves where?
            PREFIX : <http://e/>
            PREFIX foaf: <http://foaf/>

            SELECT ?s (COUNT(?c) AS ?n) # counted
            WHERE {
              ?s a :Officer ;
                :serves ?c, ?d . # both
              # not everybody
              OPTIONAL {
                ?s foaf:nick "a { b"@en
              }
              FILTER(?n>1&&REGEX(STR(?s), "x.;"))
              {
                ?s :a/^:b* ?o
              } UNION {
                ?s :p [ :q 1.5 ; :r 2 ]
              }
              VALUES ?c { :x :y }
              VALUES (?c ?d) {
                (:x 1)
                (:y UNDEF)
              }
            }
            GROUP BY ?s
            ORDER BY DESC(?n)
            LIMIT 10
            """;

    @Test
    void statementsHaveLinesGroupsAreIndentedAndCommentsStay() {
        assertThat(QueryLayout.of(UNTIDY)).contains(TIDY);
        assertThat(QueryLayout.of(TIDY)).contains(TIDY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT*{?s?p?o}",
                "ASK{}",
                "SELECT ?x { SELECT ?x { ?x ?p ?y } GROUP BY ?x HAVING(COUNT(*) > 2) }",
                "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o FILTER NOT EXISTS { ?o a ?c } } BIND(1+-1 AS ?z) }",
                "SELECT ?x { ?x !(<a:b>|^<a:c>)/(<a:d>)+ () , (1 2) . [] a [] }",
                "SELECT (GROUP_CONCAT(?x; SEPARATOR=\", \") AS ?l) FROM <a:g> { VALUES (?x) { (1) (2) } }",
                "SELECT * { ?s ?p '''a\n  b''' , \"#no\" # comment\n} # end"
            })
    void theQueryIsTheSame(String query) {
        String laidOut = QueryLayout.of(query).orElseThrow();

        assertThat(SparqlParser.parse(laidOut, null)).isEqualTo(SparqlParser.parse(query, null));
        assertThat(QueryLayout.of(laidOut)).contains(laidOut);
        assertThat(comments(laidOut)).isEqualTo(comments(query));
    }

    @Test
    void nothingIsGuessed() {
        assertThat(QueryLayout.of("")).contains("\n");
        assertThat(QueryLayout.of("SELECT * { ".repeat(10_000))).isEmpty();
        assertThat(QueryLayout.of("}])" + " ) ] }".repeat(100))).isPresent();
    }

    private static long comments(String query) {
        return Stream.of(query.split("\n", -1))
                .filter(line -> line.contains("# "))
                .count();
    }
}
