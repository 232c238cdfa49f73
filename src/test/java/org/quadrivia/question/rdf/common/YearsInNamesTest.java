package org.quadrivia.question.rdf.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class YearsInNamesTest {
    @Test
    void yearsBeforeChristAreCountedAsInXmlSchema11() {
        assertThat(YearsInNames.contain("509 B.C.", year("-0508"))).isTrue();
        assertThat(YearsInNames.contain("509 B.C.", year("-0509"))).isFalse();
        assertThat(YearsInNames.contain("1 BC", year("0000"))).isTrue();
        assertThat(YearsInNames.contain("AD 1300-1453", year("1453"))).isTrue();
    }

    @Test
    void thousandsMayBeGrouped() {
        assertThat(YearsInNames.contain("2,600,000 BC", year("-2599999"))).isTrue();
        assertThat(YearsInNames.contain("10 000 BC", year("-9999"))).isTrue();
        assertThat(YearsInNames.contain("in 12, 345 and 678", year("0345"))).isTrue();
    }

    @Test
    void aNameTellsADateIfItContainsOneNearIt() {
        assertThat(YearsInNames.tell("Byzantine (AD 641-AD 1453)", year("0640")))
                .isTrue();
        assertThat(YearsInNames.tell("Boeing 747", year("1969"))).isFalse();
        assertThat(YearsInNames.tell("Apollo 11", year("0020"))).isFalse();
        assertThat(YearsInNames.tell("Hallstatt C", year("-0749"))).isFalse();
    }

    @Test
    void whatIsNoDateIsNotCompared() {
        assertThat(YearsInNames.contain("44", NodeFactory.createLiteralString("44")))
                .isFalse();
    }

    private static Node year(String text) {
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDgYear);
    }
}
