package org.quadrivia.linkeddata.usage;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class GraphUsageTest {
    private static final String E = "http://e.org/";

    private static GraphUsage usage(String turtle) {
        Graph graph = RDFParser.fromString("@prefix : <" + E + "> .\n" + turtle, Lang.TURTLE)
                .toGraph();
        return GraphUsage.of(graph);
    }

    @Test
    void aPropertyIsCountedForEachClassOfItsSubjectWithTheClassesOfItsValues() {
        GraphUsage usage = usage("""
                :delhi a :City, :Capital ; :in :india ; :name "Delhi", "दिल्ली"@hi .
                :lahore a :City ; :in :pakistan .
                :india a :Country . :pakistan a :Country .
                :indus :flowsThrough :pakistan, :nowhere .
                """);

        assertThat(usage.classes()).extracting(ClassUsage::iri).startsWith(E + "City", E + "Country");
        ClassUsage city = usage.ofClass(E + "City").orElseThrow();
        assertThat(city.members()).isEqualTo(2);
        assertThat(city.properties())
                .filteredOn(one -> one.iri().equals(E + "in"))
                .singleElement()
                .satisfies(in -> {
                    assertThat(in.triples()).isEqualTo(2);
                    assertThat(in.classes()).containsExactly(new PropertyUsage.Count(E + "Country", 2));
                    assertThat(in.datatypes()).isEmpty();
                });
        assertThat(usage.ofClass(E + "Capital").orElseThrow().properties())
                .filteredOn(one -> one.iri().equals(E + "name"))
                .singleElement()
                .satisfies(name -> assertThat(name.datatypes()).hasSize(2));
        PropertyUsage flows = usage.ofProperty(E + "flowsThrough").orElseThrow();
        assertThat(flows.triples()).isEqualTo(2);
        assertThat(flows.classes()).containsExactly(new PropertyUsage.Count(E + "Country", 1));
        assertThat(usage.ofClass(E + "River")).isEmpty();
    }

    @Test
    void ofAThingWithVeryManyClassesTenAreLookedAt() {
        StringBuilder turtle = new StringBuilder(":a :p 1 .\n");
        for (int i = 0; i < 30; i++) {
            turtle.append(":a a :C").append(i).append(" .\n");
        }
        GraphUsage usage = usage(turtle.toString());

        assertThat(usage.classes()).hasSize(30);
        assertThat(usage.classes())
                .filteredOn(
                        one -> one.properties().stream().anyMatch(p -> p.iri().equals(E + "p")))
                .hasSize(10);
    }
}
