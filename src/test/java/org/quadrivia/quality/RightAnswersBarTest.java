package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class RightAnswersBarTest {
    private static final String PREFIX = "PREFIX : <https://quadrivia.org/kb/ceasefire/> ";

    @Test
    void findsADistractorThatIsRight() {
        ObjectNode item = Banks.planted("multiple", it -> Banks.option(it, "c").put("correct", false));

        String causes = Banks.causes(Banks.check(item), 1);

        assertTrue(causes.contains("“Pathankot” is also correct"), causes);
    }

    @Test
    void findsAKeyThatIsWrong() {
        ObjectNode item = Banks.planted(
                "object", it -> it.put("query", PREFIX + "SELECT ?answer { :rubio-munir-call :caller ?answer }"));

        String causes = Banks.causes(Banks.check(item), 1);

        assertTrue(causes.contains("“Asim Munir” is not among"), causes);
    }

    @Test
    void findsADistractorThatIsRightUnderAnotherName() {
        var dataset = Banks.dataset("/org/quadrivia/quality/proofs.trig");
        ObjectNode item = ProofItems.single("SELECT ?answer { :uk :capital ?answer }", "london", "big-smoke");

        String causes = Banks.causes(Banks.check(dataset, java.util.List.of(item)), 1);

        assertTrue(causes.contains("“big-smoke” is also correct"), causes);
    }

    @Test
    void findsADistractorOfEqualValue() {
        ObjectNode item = Banks.planted(
                "count",
                it -> Banks.option(it, "d").put("value", "\"4.0\"^^<http://www.w3.org/2001/XMLSchema#decimal>"));

        String causes = Banks.causes(Banks.check(item), 1);

        assertTrue(causes.contains("“5” is also correct"), causes);
    }

    @Test
    void findsAStatementThatIsTrueAndSaidToBeFalse() {
        ObjectNode item = Banks.planted(
                "boolean", it -> it.put("query", PREFIX + "ASK { :rubio-munir-call :callee :asim-munir }"));

        String causes = Banks.causes(Banks.check(item), 1);

        assertTrue(causes.contains("The query returns true"), causes);
    }

    @Test
    void findsPositionsThatContradictTheData() {
        ObjectNode item = Banks.planted("order", it -> {
            Banks.option(it, "a").put("position", 1);
            Banks.option(it, "b").put("position", 3);
        });

        String causes = Banks.causes(Banks.check(item), 1);

        assertTrue(causes.contains("“India's strikes” comes before “the later calls”, not after it"), causes);
    }

    @Test
    void findsAnOrderThatTheDataLeavesOpen() {
        ObjectNode item = Banks.planted(
                "order", it -> it.put("query", it.get("query").stringValue().replace(":before+", ":before")));

        String causes = Banks.causes(Banks.check(item), 1);

        assertTrue(causes.contains("Nothing says that “India's strikes” comes before “the later calls”"), causes);
    }

    @Test
    void findsAPairThatFitsAnotherPair() {
        ObjectNode item = Banks.planted("match", it -> {
            Banks.option(it, "a")
                    .put("leftValue", "<" + Banks.KB + "retaliation>")
                    .put("rightValue", "<" + Banks.KB + "jammu>");
            Banks.option(it, "b")
                    .put("leftValue", "<" + Banks.KB + "pahalgam-attack>")
                    .put("rightValue", "<" + Banks.KB + "udhampur>");
            it.put("query", PREFIX + "SELECT ?left ?answer { ?left :target ?answer }");
        });

        String causes = Banks.causes(Banks.check(item), 1);

        assertTrue(causes.contains("retaliation also matches https://quadrivia.org/kb/ceasefire/udhampur"), causes);
        assertTrue(causes.contains("pahalgam-attack does not match"), causes);
    }

    @Test
    void findsATypedAnswerThatIsNotTheOnlyOne() {
        ObjectNode item = Banks.planted(
                "text", it -> it.put("query", PREFIX + "SELECT ?answer { :rubio-munir-call :callee|:caller ?answer }"));

        String causes = Banks.causes(Banks.check(item), 1);

        assertTrue(causes.contains("marco-rubio” is also correct"), causes);
    }
}
