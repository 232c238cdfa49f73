package org.quadrivia.quality.bars;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
    static {
        JenaSystem.init();
    }

    @ParameterizedTest
    @CsvSource({
        "gYear, -0571, -0600, -0570",
        "gYear, -0571, -0500, -0572",
        "gYear, -0001, -0100, 0001",
        "gYear, 0001, 0100, -0001",
        "gYear, 0999, 0998, 1000",
        "gYear, -1000, -1001, -0999",
        "gYear, 1999, 2005, 1998",
        "gYearMonth, -0571-03, -0600-01, -0570-03",
        "date, 2000-02-29, 1999-01-01, 2001-02-28",
        "date, -0044-03-15, 0014-08-19, -0045-03-15",
        "integer, -571, -600, -570",
    })
    void whatIsALittleFartherOffIsWrittenAsItsDatatypeDemands(
            String datatype, String first, String other, String beyond) {
        Node found = Quantity.beyond(literal(datatype, first), literal(datatype, other))
                .orElseThrow();

        assertThat(found).isEqualTo(literal(datatype, beyond));
        assertThat(found.getLiteral().isWellFormed()).isTrue();
    }

    private static Node literal(String datatype, String text) {
        return NodeFactory.createLiteralDT(
                text, TypeMapper.getInstance().getSafeTypeByName("http://www.w3.org/2001/XMLSchema#" + datatype));
    }
}
