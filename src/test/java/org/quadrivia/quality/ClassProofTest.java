package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import tools.jackson.databind.node.ObjectNode;

/** Classes asked as things are: what lies above them, by proofs whose triples go through anonymous classes. */
class ClassProofTest {
    private static final Snapshot FOOD = Banks.dataset("/org/quadrivia/quality/classes.ttl");
    private static final String NS = "https://example.org/food/";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String ABOVE = " (rdfs:subClassOf|owl:equivalentClass|^owl:equivalentClass"
            + "|owl:intersectionOf/<" + RDF + "rest>*/<" + RDF + "first>)* ";
    private static final String[] BUFALINA = {
        "<" + NS + "Bufalina> owl:equivalentClass _:d",
        "_:d owl:intersectionOf _:l",
        "_:l <" + RDF + "first> <" + NS + "Pizza>"
    };

    private static String names(String text) {
        return text.replaceAll("(?<![\\w_]):(\\w+)", "<" + NS + "$1>");
    }

    private static String causes(ObjectNode item, int bar) {
        return Banks.causes(Banks.check(FOOD, List.of(item)), bar);
    }

    private static ObjectNode kind(String above, String disjoint) {
        ObjectNode item = ProofItems.single(
                names("SELECT ?answer { :Margherita" + above + "?answer }"), names(":Pizza"), names(":Crust"));
        ProofItems.support(item, names(":Margherita rdfs:subClassOf :Pizza"));
        ProofItems.proof(item, "a", "key", names(":Margherita rdfs:subClassOf :Pizza"));
        return ProofItems.proof(item, "b", "disjoint", names(":Margherita rdfs:subClassOf :Pizza"), names(disjoint));
    }

    @ParameterizedTest
    @CsvSource({":Crust owl:disjointWith :Pizza,true", ":Thin rdfs:subClassOf :Crust,false"})
    void aClassIsOfNoKindThatExcludesOneAboveIt(String line, boolean proved) {
        assertEquals(proved, causes(kind(ABOVE, line), 2).isEmpty());
    }

    @Test
    void aPathThatLeadsElsewhereIsNoWayUp() {
        String elsewhere = ABOVE.replace("owl:intersectionOf", "owl:unionOf");

        assertFalse(causes(kind(elsewhere, ":Crust owl:disjointWith :Pizza"), 2).isEmpty());
    }

    @Test
    void whatOthersShareIsStatedByTheirDefinition() {
        String lacks = "FILTER NOT EXISTS { %s" + ABOVE + ":Pizza } ";
        String all = "VALUES %s { :Bufalina :Margherita :Thin } ";
        ObjectNode item = ProofItems.single(
                names("SELECT ?answer { " + all.formatted("?answer") + lacks.formatted("?answer")
                        + "FILTER NOT EXISTS { " + all.formatted("?other") + "FILTER (?other != ?answer) "
                        + lacks.formatted("?other") + "} }"),
                names(":Thin"),
                names(":Bufalina"),
                names(":Margherita"));
        item.put("family", "odd-one-out");
        ProofItems.proof(ProofItems.framed(item), "a", "not-stated");
        ProofItems.proof(item, "b", "stated", BUFALINA);
        ProofItems.proof(item, "c", "stated", BUFALINA);

        String causes = causes(item, 2);

        assertFalse(causes.contains("Option b"), causes);
        assertTrue(causes.contains("Option c"), causes);
    }

    @Test
    void aFalseStatementRestsOnADefinition() {
        ObjectNode item = ProofItems.statement(
                names("ASK { :Bufalina" + ABOVE + ":Crust }"),
                false,
                "disjoint",
                BUFALINA[0],
                BUFALINA[1],
                BUFALINA[2],
                names(":Crust owl:disjointWith :Pizza"));

        assertEquals("", causes(ProofItems.support(item, BUFALINA), 2) + causes(item, 3));
        assertTrue(causes(ProofItems.support(item, names(":Thin rdfs:subClassOf :Crust")), 3)
                .contains("the proofs are still valid"));
    }

    @ParameterizedTest
    @CsvSource({"Ricotta,false", "Tuna,true", "Anchovy,true", "Thin,true"})
    void aClassStandsBesideItsSiblingsAlsoWhereItIsAskedByItsKind(String distractor, boolean breach) {
        ObjectNode item = ProofItems.single(
                names("SELECT ?answer { ?answer" + ABOVE + ":Cheese }"), names(":Mozzarella"), names(":" + distractor));

        assertEquals(breach, !causes(item, 6).isEmpty(), causes(item, 6));
    }
}
