package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.quadrivia.quality.result.Offence;
import tools.jackson.databind.node.ObjectNode;

/** Plants faults into the items of {@link FamilyItems}, and says what a bar makes of them. */
final class FamilyFaults {
    static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private FamilyFaults() {}

    static String causes(String family, int bar, Consumer<ObjectNode> fault) {
        ObjectNode item = FamilyItems.ALL.get(family).get();
        fault.accept(item);
        return String.join(
                "\n",
                Banks.bar(Banks.check(Draft.LAND, List.of(item)), bar).offences().stream()
                        .map(Offence::cause)
                        .toList());
    }

    static Arguments fault(String family, int bar, String cause, Consumer<ObjectNode> fault) {
        return Arguments.of(family, bar, cause, fault);
    }

    static Consumer<ObjectNode> replace(String text, String instead) {
        return item -> {
            String query = item.get("query").stringValue();
            assertTrue(query.contains(text), query);
            item.put("query", query.replace(text, instead));
        };
    }

    static Consumer<ObjectNode> label(String option, String label) {
        return item -> Banks.option(item, option).put("label", label);
    }

    static String[] lines(String... lines) {
        return Stream.of(lines).map(Draft::line).toArray(String[]::new);
    }
}
