package org.quadrivia.linkeddata.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.QueryException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadrivia.editor.Completion;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.sparql.QueryFence;
import org.quadrivia.knowledge.rdf.sparql.QueryRefused;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;
import org.quadrivia.knowledge.rdf.view.RdfKnowledgeBase;
import org.quadrivia.linkeddata.usage.GraphUsage;
import org.quadrivia.question.rdf.bank.Fixture;

/** What is offered at each place of a query, on a small knowledge base. */
class QueryCompletionsTest {
    private static final String HOME = "https://example.org/kb/";
    private static final String PREFIX = "PREFIX : <" + HOME + ">\n";
    private static final String DATA = """
            @prefix : <https://example.org/kb/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            :Officer rdfs:label "officer"@en . :Country rdfs:label "country"@en .
            :serves rdfs:label "serves country"@en . foaf:nick rdfs:label "<b>nick</b>"@en . :rank rdfs:label "rank"@en .
            :capital rdfs:label "capital city"@en .
            :india a :Country ; rdfs:label "India"@en ; :capital :delhi .
            :pakistan a :Country ; rdfs:label "Pakistan"@en ; :capital :islamabad .
            :delhi rdfs:label "New Delhi"@en . :islamabad rdfs:label "Islamabad"@en .
            :ana a :Officer ; rdfs:label "Ana"@en ; :serves :india , :pakistan ; foaf:nick "an" .
            :bo a :Officer ; rdfs:label "Bo"@en ; :serves :india ; :rank "Major" .
            :cy a :Officer ; rdfs:label "Cy"@en ; :serves :india ; :rank "Major" .
            """;

    @TempDir
    private static Path folder;

    private static QueryCompletions completions;

    @BeforeAll
    static void load() throws Exception {
        Files.writeString(folder.resolve("small.ttl"), DATA);
        Snapshot small = Fixture.load(folder.resolve("small.ttl"));
        completions = new QueryCompletions(
                small,
                new RdfKnowledgeBase(new KbId("small"), small),
                GraphUsage.of(small.dataset().getDefaultGraph()),
                Map.of("", HOME));
    }

    @Test
    void afterASubjectOfAKnownClassItsPropertiesStandMostUsedFirst() {
        assertThat(labels(PREFIX + "SELECT * { ?s a :Officer ; :| }")).containsExactly(":serves", ":rank");
        assertThat(labels(PREFIX + "SELECT * { ?s a :Country . ?s :| }")).containsExactly(":capital");
        assertThat(offered(PREFIX + "SELECT * { ?s a :Officer ; ser| }").getFirst())
                .isEqualTo(new Completion("serves country", ":serves", ":serves · 4"));
    }

    @Test
    void theClassMayBeSaidLaterOrOutside() {
        assertThat(labels(PREFIX + "SELECT * { ?s :| . ?s a :Country }")).containsExactly(":capital");
        assertThat(labels(PREFIX + "SELECT * { ?s a :Country OPTIONAL { ?s :| } }"))
                .containsExactly(":capital");
        assertThat(labels(PREFIX + "SELECT * { { ?s a :Country } UNION { ?s :| } }"))
                .contains(":serves", ":capital");
    }

    @Test
    void aClassIsInferredFromOtherPropertiesValuesAndPaths() {
        assertThat(labels(PREFIX + "SELECT * { ?s :rank ?r ; :| }")).containsExactly(":serves", ":rank");
        assertThat(labels(PREFIX + "SELECT * { ?x :serves ?s . ?s :| }")).containsExactly(":capital");
        assertThat(labels(PREFIX + "SELECT * { ?x :serves/:| }")).containsExactly(":capital");
        assertThat(labels(PREFIX + "SELECT * { ?x :serves [ :| ] }")).containsExactly(":capital");
        assertThat(labels(PREFIX + "SELECT * { :india :| }")).containsExactly(":capital");
    }

    @Test
    void whereAPropertyMustStandNoClassIsOffered() {
        assertThat(labels(PREFIX + "SELECT * { ?s :| }")).contains(":serves").doesNotContain(":Officer", ":india");
        assertThat(labels(PREFIX + "SELECT * { ?s off| }")).isEmpty();
        assertThat(labels(PREFIX + "SELECT * { ?s a| }")).contains("a");
    }

    @Test
    void afterAPropertyItsValuesAndTheirClassesStand() {
        assertThat(offered(PREFIX + "SELECT * { ?s a :Officer ; :serves | }"))
                .extracting(one -> one.insert() + " " + one.detail())
                .startsWith("[ a :Country ] [ a ] :Country · 4", ":india :india · 3", ":pakistan :pakistan · 1");
        assertThat(offered(PREFIX + "SELECT * { ?s :rank | }"))
                .extracting(Completion::insert)
                .contains("\"Major\"");
        assertThat(labels(PREFIX + "SELECT * { :ana :serves ind| }")).containsExactly("India");
    }

    @Test
    void afterAStandClassesTheLargestFirst() {
        assertThat(labels(PREFIX + "SELECT * { ?s a :| }")).containsExactly(":Officer", ":Country");
    }

    @Test
    void aPrefixThatIsNotDeclaredIsDeclared() {
        assertThat(offered("SELECT * { ?s foaf:n| }"))
                .containsExactly(new Completion(
                        "foaf:nick", "", "<b>nick</b> · 1", "PREFIX foaf: <http://xmlns.com/foaf/0.1/>"));
        assertThat(offered("PREFIX foaf: <http://xmlns.com/foaf/0.1/> SELECT * { ?s foaf:n| }"))
                .extracting(Completion::declaration)
                .containsExactly("");
        assertThat(offered("PREFIX foaf: <http://other/> SELECT * { ?s nick| }"))
                .extracting(Completion::insert)
                .containsExactly("<http://xmlns.com/foaf/0.1/nick>");
        assertThat(labels("PREFIX fo|")).contains("foaf: <http://xmlns.com/foaf/0.1/>");
    }

    @Test
    void wordsStandWhereTheyCan() {
        assertThat(labels("SELECT * { ?s ?p ?o FIL| }")).contains("FILTER", "FILTER NOT EXISTS");
        assertThat(labels("SELECT * { ?s ?p ?o FILTER(STR| }"))
                .contains("STR", "STRLANG")
                .doesNotContain("STRLANGDIR");
        assertThat(labels("SELECT * { ?s ?p ?o } OR|")).contains("ORDER BY").doesNotContain("OPTIONAL");
        assertThat(labels("SELECT * { ?s OPT| }")).isEmpty();
        assertThat(labels("SELECT * { ?s ?p \"open te| }")).isEmpty();
        assertThat(labels("SELECT * { SER| }")).doesNotContain("SERVICE");
    }

    static Stream<String> calls() {
        return Stream.concat(QueryWords.FUNCTIONS.stream(), QueryWords.AGGREGATES.stream());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void everyFunctionOfferedIsAccepted(String name) {
        assertThat(Stream.of("", "?a", "?a, ?b", "?a, ?b, ?c").anyMatch(arguments -> accepted(name, arguments)))
                .isTrue();
    }

    @Test
    void whatIsRefusedIsNoticed() {
        assertThat(accepted("STRLANGDIR", "?a, ?b, ?c")).isFalse();
    }

    @Test
    void longAndBrokenTextsAreReadInTime() {
        String deep = "SELECT * { ?s a :C ; :p ".repeat(2_000);
        long began = System.nanoTime();
        offered(deep + "(".repeat(10_000) + "[".repeat(10_000) + " :|");
        offered("'''".repeat(5_001) + "\"\"\"\\" + " :|");
        offered("}".repeat(20_000) + "])".repeat(20_000) + " ?s :|");

        assertThat(System.nanoTime() - began).isLessThan(10_000_000_000L);
    }

    private static boolean accepted(String name, String arguments) {
        try {
            QueryFence.WORKER.check(
                    SparqlParser.parse("SELECT (" + name + "(" + arguments + ") AS ?x) { ?a ?b ?c }", null));
            return true;
        } catch (QueryException | QueryRefused no) {
            return false;
        }
    }

    private static List<String> labels(String query) {
        return offered(query).stream().map(Completion::label).toList();
    }

    private static List<Completion> offered(String query) {
        int cursor = query.lastIndexOf('|');
        int begin = cursor;
        while (begin > 0 && String.valueOf(query.charAt(begin - 1)).matches("[\\p{L}\\p{N}_\\-:.%?$]")) {
            begin--;
        }
        return completions.of(query.substring(0, begin), query.substring(begin, cursor), query.substring(cursor + 1));
    }
}
