package org.quadrivia.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds of the shipped files as a whole. */
class OntologyFilesTest {
    private static final DatasetGraph QUADS = Shipped.quads();
    private static final int PASSAGES = 57;

    @TestFactory
    Stream<DynamicTest> everyFileParsesAndHoldsSomething() {
        return Stream.of(".trig", ".ttl")
                .flatMap(e -> Shipped.files(e).stream())
                .map(f -> DynamicTest.dynamicTest(f.toString(), () -> parses(f)));
    }

    private static void parses(Path file) {
        DatasetGraph quads = DatasetGraphFactory.create();

        RDFDataMgr.read(quads, file.toUri().toString());

        assertThat(quads.stream().count()).isPositive();
    }

    @Test
    void everySentenceOfTheArticleHasItsPassage() {
        assertThat(Shipped.select(QUADS, "SELECT ?p { GRAPH :about { ?p a qv:Passage ; qv:paraphrase ?t } }"))
                .hasSize(PASSAGES);
    }

    @Test
    void everyGraphIsDescribed() {
        List<String> unknown = Shipped.select(
                QUADS,
                "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } FILTER (?g NOT IN (:about, :exercises)) FILTER NOT EXISTS { GRAPH :about { ?g a ?kind } } }");

        assertThat(unknown).isEmpty();
    }

    @Test
    void everyClaimHasItsGraphAndStandsInNoOther() {
        List<String> empty = Shipped.select(
                QUADS, "SELECT ?c { GRAPH :about { ?c a qv:Claim } FILTER NOT EXISTS { GRAPH ?c { ?s ?p ?o } } }");
        List<String> asserted = Shipped.select(
                QUADS,
                "SELECT ?s ?p ?o { GRAPH :about { ?c a qv:Claim } GRAPH ?c { ?s ?p ?o } GRAPH ?g { ?s ?p ?o }"
                        + " FILTER NOT EXISTS { GRAPH :about { ?g a qv:Claim } } }");

        assertThat(empty).isEmpty();
        assertThat(asserted).isEmpty();
    }

    /** They would have pages, be counted and be dumped by it. */
    @Test
    void nothingAssertedOrClaimedMentionsAThingThatServesOnlyAsAWrongOption() {
        List<String> mentioned = Shipped.select(
                QUADS,
                "SELECT DISTINCT ?s { GRAPH :about { ?d a qv:DistractorGraph } GRAPH ?d { ?s a ?kind }"
                        + " GRAPH ?g { { ?s ?p ?o } UNION { ?o ?p ?s } } FILTER (?g != ?d) }");

        assertThat(mentioned).isEmpty();
        assertThat(Shipped.select(QUADS, "SELECT ?s { GRAPH :distractors { ?s a ?kind } }"))
                .hasSizeGreaterThan(50);
    }

    @Test
    void everyReadingStandsInTheGraphOfAPassageItRestsOn() {
        List<String> elsewhere = Shipped.select(
                QUADS,
                "SELECT ?r { GRAPH :about { ?r a qv:Reading ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o }"
                        + " FILTER NOT EXISTS { GRAPH :about { ?r qv:passage ?g } GRAPH ?g { ?s ?p ?o } } }");

        assertThat(elsewhere).isEmpty();
    }

    @Test
    void noNameMeansTwoThings() {
        Map<String, Set<String>> things = new HashMap<>();
        for (Node name : List.of(RDFS.label.asNode(), SKOS.altLabel.asNode())) {
            QUADS.find(Node.ANY, Node.ANY, name, Node.ANY).forEachRemaining(q -> {
                if (q.getSubject().getURI().startsWith(Shipped.KB)
                        && !q.getGraph().getURI().endsWith("/schema")) {
                    things.computeIfAbsent(normal(q.getObject().getLiteralLexicalForm()), n -> new TreeSet<>())
                            .add(q.getSubject().getURI());
                }
            });
        }

        assertThat(things.values()).allSatisfy(named -> assertThat(named).hasSize(1));
    }

    @Test
    void everyPropertyThatIsUsedHasItsWords() {
        List<String> wordless = Shipped.select(QUADS, """
                SELECT DISTINCT ?p {
                  GRAPH ?g { ?s ?p ?o } GRAPH :about { ?g a ?kind . FILTER (?kind IN (qv:Passage, qv:Claim, qv:BackgroundGraph)) }
                  FILTER (?p NOT IN (rdf:type, rdfs:label, skos:altLabel, skos:definition))
                  FILTER (!STRSTARTS(STR(?p), STR(owl:)))
                  FILTER NOT EXISTS { GRAPH :about { ?p qv:states ?sentence } }
                }""");

        assertThat(wordless).isEmpty();
    }

    @Test
    void everyPropertyThatHasWordsIsUsedOrLeadsToOneThatIs() {
        List<String> idle = Shipped.select(QUADS, """
                SELECT ?p {
                  GRAPH :about { ?p qv:states ?sentence }
                  FILTER NOT EXISTS { GRAPH ?g { ?s ?p ?o } }
                  FILTER NOT EXISTS { GRAPH :schema { ?below rdfs:subPropertyOf ?p } GRAPH ?g { ?s ?below ?o } }
                }""");

        assertThat(idle).isEmpty();
    }

    @Test
    void everyEntityHasATopicOrIsNamedByOneThatHas() {
        List<String> lost = new ArrayList<>(Shipped.select(QUADS, """
                SELECT DISTINCT ?e {
                  GRAPH :about { ?g a qv:Passage } GRAPH ?g { ?e a ?kind }
                  GRAPH :schema { ?kind rdfs:subClassOf* ?above } FILTER (?above IN (:Agent, :Event, :Office, :Place, :Region, :Treaty))
                  FILTER NOT EXISTS { GRAPH :about { ?t a skos:Collection ; skos:member ?e } }
                }"""));

        assertThat(lost).isEmpty();
    }

    @Test
    void everyClaimHasATopic() {
        assertThat(Shipped.select(
                        QUADS, "SELECT ?c { GRAPH :about { ?c a qv:Claim FILTER NOT EXISTS { ?t skos:member ?c } } }"))
                .isEmpty();
    }

    /** As names are compared: without case, accents, punctuation and a leading article. */
    private static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 ]", "")
                .replaceAll("^(the|a|an) ", "")
                .strip();
    }
}
