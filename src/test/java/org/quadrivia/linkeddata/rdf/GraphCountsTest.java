package org.quadrivia.linkeddata.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GraphCountsTest {
    private static final String SPACE = "http://e.org/";

    @BeforeAll
    static void start() {
        JenaSystem.init();
    }

    @Test
    void classesAndPropertiesBeyondTheListedOnesAreCounted() {
        GraphCounts counts = new GraphCounts();
        for (int i = 0; i < 600; i++) {
            counts.take(triple("s", RDF.type.getURI(), "C" + i));
            counts.take(triple("s", SPACE + "p" + i, "o"));
        }

        assertThat(counts.classes()).hasSize(500);
        assertThat(counts.classCount()).isEqualTo(600);
        assertThat(counts.properties()).hasSize(500);
        assertThat(counts.propertyCount()).isEqualTo(601);
    }

    private static Triple triple(String subject, String property, String object) {
        return Triple.create(
                NodeFactory.createURI(SPACE + subject),
                NodeFactory.createURI(property),
                NodeFactory.createURI(SPACE + object));
    }
}
