package org.quadrivia.quiz.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Banks;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.ItemQueries;
import org.quadrivia.quiz.named.ItemQueries.Found;

class SnapshotItemQueriesTest {
    private static final KbId KB = new KbId("town");
    private static final EntityId SMITH = new EntityId("https://example.org/kb/town/smith");

    private static SnapshotItemQueries queries;
    private static Bank bank;

    @BeforeAll
    static void aSmallTown() {
        Snapshot snapshot = ((LoadOutcome.Loaded)
                        KnowledgeLoader.load(Path.of("src/test/resources/question/town.trig")))
                .snapshot();
        bank = BankGenerator.generate(snapshot, FamilySet.with(List.of()), GeneratorSettings.usual());
        Knowledge knowledge = Mockito.mock();
        Banks banks = Mockito.mock();
        Mockito.when(banks.bank(KB)).thenReturn(Optional.of(bank));
        Mockito.when(banks.subjects(Mockito.any()))
                .thenAnswer(call -> call.<Item>getArgument(0).stem().contains("Smith") ? Set.of(SMITH) : Set.of());
        queries = new SnapshotItemQueries(id -> Optional.of(snapshot), banks, knowledge);
    }

    @Test
    void itemsAreFoundByWhatTheyAre() {
        assertThat(found("SELECT ?item { ?item a qv:Item }"))
                .hasSize(bank.items().size());
        assertThat(found("SELECT ?item { ?item qv:family 'boolean' ; qv:kind ?kind } ORDER BY ?kind"))
                .isNotEmpty()
                .isEqualTo(ids("boolean"));
        assertThat(found("SELECT ?item { ?item qv:difficulty ?d FILTER (?d > 0.5) }"))
                .hasSize((int) bank.items().stream()
                        .filter(item -> item.difficulty() > 0.5)
                        .count());
    }

    @Test
    void itemsAreFoundByWhatTheKnowledgeBaseSaysOfThem() {
        assertThat(found("SELECT ?item { ?item qv:about ?who . ?who a :Person ; skos:altLabel 'the smith'@en }"))
                .isNotEmpty()
                .hasSize((int) bank.items().stream()
                        .filter(item -> item.stem().contains("Smith"))
                        .count());
    }

    @Test
    void aFactStandsForAllItemsThatAskIt() {
        Set<String> found = found("SELECT ?fact { ?fact rdf:subject :t1 ; rdf:predicate :mayor ; rdf:object :smith }");

        assertThat(found).hasSizeGreaterThan(1);
        Set<Set<?>> facts = bank.items().stream()
                .filter(item -> found.contains(item.id()))
                .map(item -> Set.copyOf(item.asks()))
                .collect(Collectors.toSet());
        assertThat(facts.stream().flatMap(Set::stream).map(Object::toString).distinct())
                .isNotEmpty();
    }

    @Test
    void factsAreAskedByAllItemsThatAskOneOfThem() {
        List<FactId> facts = bank.items().stream()
                .flatMap(item -> item.asks().stream())
                .distinct()
                .limit(200)
                .toList();

        assertThat(found(ItemQueries.asking(facts.subList(0, 2))))
                .isNotEmpty()
                .isEqualTo(bank.items().stream()
                        .filter(item -> item.asks().stream().anyMatch(facts.subList(0, 2)::contains))
                        .map(Item::id)
                        .collect(Collectors.toSet()));
        assertThat(ItemQueries.asking(Collections.nCopies(200, facts.getFirst()))
                        .length())
                .isLessThan(Composition.Queried.MAX_LENGTH);
    }

    @Test
    void whatCountsPerGroupWorks() {
        assertThat(found("""
                SELECT (SAMPLE(?i) AS ?item) { ?i qv:asks ?f } GROUP BY ?f HAVING (COUNT(?i) > 1)
                """)).isNotEmpty();
    }

    @Test
    void aFaultIsToldWithItsPlace() {
        Found.Refused refused = (Found.Refused) queries.find(KB, "SELECT ?item {\n  ?item a qv:Item ;; }}\n");

        assertThat(refused.line()).isEqualTo(2);
        assertThat(refused.column()).isPositive();
        assertThat(refused.why()).doesNotContain("line 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { ?item ?p ?o }",
                "CONSTRUCT { ?item ?p ?o } { ?item ?p ?o }",
                "DESCRIBE ?item { ?item ?p ?o }",
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
                "LOAD <file:///etc/passwd>",
                "SELECT ?x { ?x ?p ?o }",
                "SELECT ?item FROM <file:///etc/passwd> { ?item ?p ?o }",
                "SELECT ?item FROM NAMED <http://localhost/> { GRAPH ?g { ?item ?p ?o } }",
                "SELECT ?item { SERVICE <http://localhost:1/> { ?item ?p ?o } }",
                "SELECT ?item { ?item ?p ?o OPTIONAL { SERVICE SILENT <http://localhost:1/> { ?item ?p ?o } } }",
                "SELECT ?item { ?item ?p ?o FILTER EXISTS { SERVICE <http://localhost:1/> { ?item ?p ?o } } }",
                "SELECT ?item { { SELECT ?item { SERVICE <http://localhost:1/> { ?item ?p ?o } } } }",
                "SELECT ?item { ?item ?p ?o FILTER (<java:java.lang.System>(?o)) }",
                "SELECT ?item { ?item ?p ?o BIND (<http://jena.apache.org/ARQ/function#wait>(9999) AS ?x) }",
                "SELECT ?item (<java:x>(?o) AS ?y) { ?item ?p ?o }",
                "SELECT ?item { ?item ?p ?o } ORDER BY <java:x>(?o)",
                "SELECT ?item { ?item ?p ?o } ORDER BY <java:x>(?o) LIMIT 5",
                "SELECT ?item { { SELECT ?item { ?item ?p ?o } ORDER BY <java:x>(?o) LIMIT 5 } }",
                "SELECT ?item { ?item ?p ?o } GROUP BY ?item HAVING (<java:x>(?item))",
                "SELECT ?item { ?item ?p ?o } GROUP BY ?item (<java:x>(?p) AS ?y)",
                "SELECT (SAMPLE(<java:x>(?i)) AS ?item) { ?i ?p ?o }",
                "SELECT ?item { ?item ?p ?o OPTIONAL { ?o ?q ?r FILTER (<java:x>(?r)) } }",
                "SELECT ?item { ?item ?p ?o FILTER NOT EXISTS { ?o ?q ?r FILTER (<java:x>(?r)) } }",
                "SELECT ?item { ?item ?p ?o MINUS { ?o ?q ?r FILTER (<java:x>(?r)) } }",
                "SELECT ?item { ?item ?p ?o FILTER REGEX(STR(?o), '(a+)+$') }",
                "SELECT ?item { ?item ?p ?o BIND (REPLACE(STR(?o), '(a+)+$', '') AS ?x) }",
                "SELECT ?item { ?item ?p ?o BIND (CONCAT(?o, ?o) AS ?x) }",
                "SELECT ?item (GROUP_CONCAT(?o) AS ?x) { ?item ?p ?o } GROUP BY ?item",
                "SELECT ?item { ?item ?p ?o FILTER (?o*?o*?o*?o*?o*?o*?o*?o*?o*?o > 1) }"
            })
    void whatReachesOutOrDoesNotEndIsRefused(String sparql) {
        assertThat(queries.find(KB, sparql)).isInstanceOf(Found.Refused.class);
    }

    @Test
    void whatWouldRunCodeByAPropertyFindsNothing() {
        assertThat(found("SELECT ?item { ?item <java:java.lang.System> ?o }")).isEmpty();
        assertThat(found("SELECT ?item { ?item <http://jena.apache.org/ARQ/property#concat> (?a ?b) }"))
                .isEmpty();
    }

    @Test
    void aQueryThatDoesNotEndIsStoppedAndTheNextOneRuns() {
        long start = System.nanoTime();

        Found endless = queries.find(KB, """
                SELECT ?item { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?item FILTER (?a = ?item && ?a != ?item) }
                """);

        assertThat(endless).isInstanceOf(Found.Refused.class);
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
        assertThat(found("SELECT ?item { ?item a qv:Item }")).isNotEmpty();
    }

    @Test
    void moreRowsThanAreLookedAtAreTold() {
        var many = (Found.Items) queries.find(KB, "SELECT ?item { ?item a qv:Item . ?a ?b ?c . ?d ?e ?f }");

        assertThat(many.cut()).isTrue();
    }

    private static Set<String> found(String sparql) {
        Found found = queries.find(KB, sparql);
        assertThat(found).isInstanceOf(Found.Items.class);
        return ((Found.Items) found).ids();
    }

    private static Set<String> ids(String family) {
        return bank.items().stream()
                .filter(item -> item.family().equals(family))
                .map(Item::id)
                .collect(Collectors.toSet());
    }
}
