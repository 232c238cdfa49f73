package org.quadrivia.knowledge.rdf.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.algebra.Algebra;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadrivia.HostileSparql;
import org.quadrivia.LinearGrowth;
import org.quadrivia.knowledge.rdf.source.SourceCheck;
import org.quadrivia.knowledge.source.SourceLanguage;
import org.quadrivia.linkeddata.worker.WorkerProtocol;

/** What is done with queries of anybody before they run, in the server's own process. */
@Tag("full")
class SparqlStepsTest {
    private static final int LONGEST = 65_536;
    /** Of what is compiled in the server's own process, such as families. */
    private static final int LONGEST_COMPILED = 16_384;

    private final SourceCheck check = new SourceCheck();

    static Stream<String> constructs() {
        return HostileSparql.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void twiceTheQueryTakesTwiceTheSteps(String construct) {
        grows(construct, LONGEST_COMPILED);
        grows(construct, LONGEST_COMPILED, SparqlStepsTest::fenced);
    }

    @ParameterizedTest
    @Tag("long")
    @MethodSource("constructs")
    void twiceTheQueryTakesTwiceTheStepsUpToTheLongest(String construct) {
        grows(construct, LONGEST);
    }

    private void grows(String construct, int longest) {
        grows(construct, longest, text -> SparqlParser.parse(text, null));
        grows(construct, longest, SparqlStepsTest::endpoint);
        grows(construct, longest, text -> check.check(SourceLanguage.SPARQL, text));
        grows(construct, longest, text -> SparqlParser.isUpdate(text, WorkerProtocol.BASE));
        LinearGrowth.ofSteps(
                construct, HostileSparql.all().get(construct), String::length, 4, longest, SparqlStepsTest::parts);
    }

    /** What keeps within the fence is compiled where it was let in. */
    private static void fenced(String text) {
        Query query = SparqlParser.parse(text, null);
        QueryFence.SERVER.check(query);
        Algebra.compile(query);
    }

    /** What the endpoint does with a query, and a worker once more. */
    private static Query endpoint(String text) {
        Query query = SparqlParser.parse(text, WorkerProtocol.BASE);
        QueryFence.WORKER.check(query);
        return query;
    }

    private static long parts(String text) {
        try {
            QueryWalk walk = new QueryWalk();
            walk.walk(SparqlParser.parse(text, null));
            return walk.steps() + 20;
        } catch (QueryException refused) {
            return 20;
        }
    }

    private static void grows(String construct, int longest, Consumer<String> look) {
        LinearGrowth.ofBytes(construct, HostileSparql.all().get(construct), longest, text -> {
            try {
                look.accept(text);
            } catch (QueryException | QueryRefused refused) {
                // Saying so is part of it
            }
        });
    }

    @Test
    void aFilterNestedFortyDeepIsRefusedInWordsAtItsPlace() {
        int deep = 40;
        String bomb = "ASK {" + "FILTER NOT EXISTS {?s ?p ?o ".repeat(deep) + "}".repeat(deep) + "}";

        assertThatThrownBy(() -> endpoint(bomb)).isInstanceOfSatisfying(QueryParseException.class, fault -> {
            assertThat(fault).hasMessageContaining("EXISTS").hasMessageContaining("32");
            assertThat(fault.getLine()).isEqualTo(1);
        });
    }

    @Test
    void whatIsBeyondABudgetIsRefusedInWords() {
        String columns = "SELECT * { VALUES (" + HostileSparql.numbers("?x%d ", 257) + ") {} }";
        String rows = "SELECT * { VALUES (?x ?y) {" + "(1 2)".repeat(QueryWalk.MAX_PARTS / 2 + 1) + "} }";
        String patterns = "SELECT * {" + "{ ?s ?p ?o }".repeat(QueryWalk.MAX_PARTS / 2 + 1) + "}";

        refused(columns, "VALUES has too many variables");
        refused(rows, "The limit is 20,000.");
        refused(patterns, "The limit is 20,000.");
        assertThat(endpoint("SELECT * { VALUES (" + HostileSparql.numbers("?x%d ", 256) + ") {} FILTER(?a) }")
                        .isSelectType())
                .isTrue();
    }

    private static void refused(String query, String words) {
        assertThatThrownBy(() -> endpoint(query))
                .isInstanceOf(QueryParseException.class)
                .hasMessageContaining(words);
    }

    @Test
    void whatPeopleNestIsLetIn() {
        int deep = 15;
        String query = "ASK {" + "FILTER NOT EXISTS {?s ?p ?o OPTIONAL { ?s ?q (1 [ ?p 2 ])} ".repeat(deep)
                + "}".repeat(deep) + "}";

        assertThat(endpoint(query).isAskType()).isTrue();
        QueryFence.SERVER.check(SparqlParser.parse(query, null));
    }

    @Test
    void whatIsNestedIsLookedAtWhereverItStands() {
        for (String query : new String[] {
            "SELECT (EXISTS { FILTER(<java:x>(1)) } AS ?x) {}",
            "SELECT ?s {} GROUP BY ?s HAVING (EXISTS { FILTER(<java:x>(1)) })",
            "SELECT (SUM(<java:x>(1)) AS ?x) {}",
            "SELECT ?s {} ORDER BY <java:x>(?s)",
            "SELECT ?s {} GROUP BY (<java:x>(1) AS ?s)",
            "ASK { OPTIONAL { FILTER(<java:x>(1)) } }",
            "ASK { {} UNION { BIND(<java:x>(1) AS ?x) } }",
            "ASK { MINUS { GRAPH ?g { { SELECT (<java:x>(1) AS ?x) {} } } } }"
        }) {
            assertThatThrownBy(() -> endpoint(query)).as(query).isInstanceOf(QueryRefused.class);
            assertThatThrownBy(() -> QueryFence.SERVER.check(SparqlParser.parse(query, null)))
                    .as(query)
                    .isInstanceOf(QueryRefused.class);
        }
    }
}
