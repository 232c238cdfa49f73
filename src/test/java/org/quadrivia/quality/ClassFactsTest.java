package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import tools.jackson.databind.node.ObjectNode;

/** What follows from how classes are defined makes a distractor right, or a proof that nothing is stated void. */
class ClassFactsTest {
    private static final Snapshot FOOD = Banks.dataset("/org/quadrivia/quality/classes.ttl");
    private static final String NS = "https://example.org/food/";
    private static final String TOPPING = " rdfs:subClassOf ?r . ?r owl:onProperty :topping ; owl:someValuesFrom ";

    private static ObjectNode item(String query, String key, String distractor) {
        ObjectNode item = ProofItems.single(
                query.replaceAll("(?<![a-z]):(\\w+)", "<" + NS + "$1>"),
                "<" + NS + key + ">",
                "<" + NS + distractor + ">");
        return ProofItems.framed(item);
    }

    private static String second(String query, String key, String distractor) {
        return Banks.causes(Banks.check(FOOD, List.of(item(query, key, distractor))), 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anchovy|",
                "Ricotta|",
                "Cheese|“Cheese” is also correct, if facts inferred from the schema are included.",
            })
    void whatIsBeneathAFillerIsOfTheClassAboveToo(String distractor, String cause) {
        String causes = second("SELECT ?answer { :Margherita" + TOPPING + "?answer }", "Mozzarella", distractor);

        assertEquals(cause == null ? "" : cause, causes);
    }

    @ParameterizedTest
    @CsvSource({"Marinara,false", "Bianca,false", "Napoletana,true", "Bufalina,true"})
    void restrictionsAreInheritedFromSuperclassesAndDefinitions(String distractor, boolean right) {
        String causes = second("SELECT ?answer { ?answer" + TOPPING + ":Mozzarella }", "Margherita", distractor);

        assertEquals(right, causes.contains("is also correct, if"), causes);
    }

    @Test
    void aRestrictionOnASubpropertyIsOneOnTheProperty() {
        ObjectNode item = item("SELECT ?answer { :Bianca" + TOPPING + "?answer }", "Anchovy", "Ricotta");

        String causes = Banks.causes(Banks.check(FOOD, List.of(item)), 2);

        assertTrue(causes.contains("Option b: the option is stated after all if"), causes);
    }

    @ParameterizedTest
    @CsvSource({"Marinara,false", "Margherita,true", "Napoletana,true", "Bianca,true"})
    void aClassThatHasAllPartsOfADefinitionIsBeneathIt(String distractor, boolean right) {
        String causes = second("SELECT ?answer { ?answer rdfs:subClassOf+ :Cheesy }", "Formaggi", distractor);

        assertEquals(right, causes.contains("is also correct, if"), causes);
    }

    @ParameterizedTest
    @CsvSource({"soave,false", "chianti,true"})
    void aThingHasTheValueThatItsClassGives(String distractor, boolean right) {
        String causes = second("SELECT ?answer { ?answer :colour :red }", "barolo", distractor);

        assertEquals(right, causes.contains("is also correct, if"), causes);
    }

    @ParameterizedTest
    @CsvSource({
        "barolo,RedWine,true",
        "chianti,RedWine,true",
        "soave,RedWine,false",
        "must,Wine,true",
        "must,Pizza,false"
    })
    void aThingIsOfTheClassWhoseDefinitionOrDomainItMeets(String thing, String distractor, boolean right) {
        ObjectNode item = item("SELECT ?answer { :" + thing + " a/rdfs:subClassOf* ?answer }", "Cheesy", distractor);

        String causes = Banks.causes(Banks.check(FOOD, List.of(item)), 2);

        assertEquals(right, causes.contains("Option b: the option is stated after all if"), causes);
    }

    @Test
    void aCountCountsThingsAndNotTheirNames() {
        var dataset = Banks.dataset("/org/quadrivia/quality/twice.ttl");
        ObjectNode item = ProofItems.single(
                "SELECT (COUNT(DISTINCT ?x) AS ?answer) { <https://example.org/twice/bench> <https://example.org/twice/holds> ?x }",
                "\"3\"^^<http://www.w3.org/2001/XMLSchema#integer>",
                "\"2\"^^<http://www.w3.org/2001/XMLSchema#integer>");

        String causes = Banks.causes(Banks.check(dataset, List.of(item)), 1);

        assertTrue(causes.contains("“2” is also correct, if facts inferred from the schema are included"), causes);
    }
}
