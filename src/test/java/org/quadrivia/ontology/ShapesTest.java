package org.quadrivia.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shipped ontology conforms to its shapes, and every rule of them is broken by the snippet of its name. */
class ShapesTest {
    private static final Graph RULES = Shipped.shapes();
    private static final Shapes SHAPES = Shapes.parse(RULES);
    private static final DatasetGraph BROKEN = broken();

    @Test
    void theOntologyConforms() {
        ValidationReport report = ShaclValidator.get().validate(SHAPES, Shipped.union(Shipped.quads()));

        assertThat(report.getEntries().stream().map(e -> e.focusNode() + " " + e.value() + ": " + e.message()))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCanFail() {
        return rules().stream().map(rule -> DynamicTest.dynamicTest(rule.getLocalName(), () -> fails(rule)));
    }

    @Test
    void noSnippetIsWithoutARule() {
        assertThat(rules()).containsAll(() -> BROKEN.listGraphNodes());
    }

    private static void fails(Node rule) {
        ValidationReport report = ShaclValidator.get().validate(SHAPES, BROKEN.getGraph(rule));

        assertThat(report.getEntries().stream().map(e -> e.source())).contains(rule);
        String message =
                RULES.find(rule, SHACL.message, Node.ANY).next().getObject().getLiteralLexicalForm();
        assertThat(report.getEntries().stream().map(e -> e.message())).contains(message);
    }

    private static List<Node> rules() {
        return RULES.find(Node.ANY, SHACL.message, Node.ANY)
                .mapWith(Triple::getSubject)
                .toList();
    }

    private static DatasetGraph broken() {
        DatasetGraph broken = DatasetGraphFactory.create();
        Stream.of("graphs", "words", "objectives", "ceasefire")
                .forEach(f -> RDFDataMgr.read(broken, "src/test/resources/factsheet/broken-" + f + ".trig"));
        return broken;
    }
}
