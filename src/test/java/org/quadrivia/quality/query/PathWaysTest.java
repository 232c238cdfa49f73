package org.quadrivia.quality.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.path.PathParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.quadrivia.quality.graph.Step;

class PathWaysTest {
    private static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
            .setNsPrefix("rdf", RDF.getURI())
            .setNsPrefix("rdfs", RDFS.getURI())
            .setNsPrefix("owl", OWL.getURI());
    private static final PathSteps SUPERCLASS = once(new Step(RDFS.subClassOf.asNode(), false));

    @Test
    void aTypeFollowedBySuperclassesIsAType() {
        assertThat(ways("rdf:type/rdfs:subClassOf*")).containsExactly(once(new Step(RDF.type.asNode(), false)));
    }

    @Test
    void repeatedStepsToSuperclassesAreOneStep() {
        assertThat(ways("rdfs:subClassOf*")).containsExactly(SUPERCLASS);
        assertThat(ways("(rdfs:subClassOf|owl:equivalentClass|^owl:equivalentClass)*"))
                .containsExactly(SUPERCLASS);
        assertThat(ways("(^rdfs:subClassOf)*")).containsExactly(SUPERCLASS.back());
    }

    /** In the checker's graph, only rdfs:subClassOf leads from a class to itself. */
    @Test
    void anEquivalentClassMayBeTheClassItself() {
        assertThat(ways("owl:equivalentClass*")).containsExactly(SUPERCLASS);
    }

    @Test
    void aListHasAWayToEachOfItsPlaces() {
        Step rest = new Step(RDF.rest.asNode(), false);
        Step first = new Step(RDF.first.asNode(), false);

        assertThat(ways("rdf:rest*/rdf:first"))
                .contains(once(first), once(rest, first), once(rest, rest, rest, first))
                .noneMatch(PathSteps::repeated);
    }

    @Test
    void stepsUpAndDownTheHierarchyDoNotLeadToSuperclassesOnly() {
        assertThat(ways("(rdfs:subClassOf|^rdfs:subClassOf)*"))
                .containsExactlyInAnyOrder(
                        new PathSteps(List.of(), false),
                        new PathSteps(SUPERCLASS.steps(), true),
                        new PathSteps(SUPERCLASS.back().steps(), true));
    }

    private static List<PathSteps> ways(String path) {
        return PathWays.of(PathParser.parse(path, PREFIXES)).orElseThrow();
    }

    private static PathSteps once(Step... steps) {
        return new PathSteps(List.of(steps), false);
    }
}
