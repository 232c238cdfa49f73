package org.quadrivia.question.rdf.joints;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorServices;

/** The members of lists and containers are the values of the property that leads to the list. */
class ListMembersTest {
    private static final List<String> TOWNS =
            List.of("Ulm", "Bonn", "Trier", "Jena", "Halle", "Gera", "Fulda", "Suhl", "Plauen", "Worms");

    @TempDir
    Path folder;

    @Test
    void aListStatesItsMembersByTheirWholeWay() {
        GeneratorServices through = services("(%s)");
        Node stops = stops(through);

        assertThat(through.relations.objects(Fixture.ex("line0"), stops))
                .containsExactlyInAnyOrder(Fixture.ex("Ulm"), Fixture.ex("Bonn"), Fixture.ex("Trier"));
        assertThat(through.relations.derivations(Fixture.ex("line0"), stops, Fixture.ex("Trier")))
                .extracting(Triple::getPredicate)
                .containsExactly(Fixture.ex("stop"), RDF.rest.asNode(), RDF.rest.asNode(), RDF.first.asNode());
    }

    @Test
    void aContainerStatesItsMembers() {
        GeneratorServices through = services("[ a rdf:Seq ; %s ]");

        assertThat(through.relations.objects(Fixture.ex("line0"), stops(through)))
                .containsExactlyInAnyOrder(Fixture.ex("Ulm"), Fixture.ex("Bonn"), Fixture.ex("Trier"));
    }

    @Test
    void aListThatTurnsInACircleEnds() {
        GeneratorServices through = Fixture.generation(Fixture.turtle(
                        folder,
                        lines("(%s)") + ":line8 :stop _:a . _:a rdf:first :Ulm ; rdf:rest _:b ."
                                + " _:b rdf:first :Gera ; rdf:rest _:c . _:c rdf:first :Halle ; rdf:rest _:b ."))
                .ofJoints()
                .orElseThrow();

        assertThat(through.relations.objects(Fixture.ex("line8"), stops(through)))
                .contains(Fixture.ex("Halle"));
    }

    private GeneratorServices services(String form) {
        return Fixture.generation(Fixture.turtle(folder, lines(form)))
                .ofJoints()
                .orElseThrow();
    }

    private static Node stops(GeneratorServices through) {
        return through.profile.uses().keySet().stream()
                .filter(property -> through.names.of(property).equals("stop"))
                .findFirst()
                .orElseThrow();
    }

    /** Nine lines with three stops each. */
    private static String lines(String form) {
        StringBuilder text = new StringBuilder(
                "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>\n:stop rdfs:label \"stop\"@en .\n");
        for (int i = 0; i < 9; i++) {
            String a = TOWNS.get(i);
            String b = TOWNS.get((i + 1) % 10);
            String c = TOWNS.get((2 * i + 2) % 10);
            String members = form.startsWith("(")
                    ? ":%s :%s :%s".formatted(a, b, c)
                    : "rdf:_1 :%s ; rdf:_2 :%s ; rdf:_3 :%s".formatted(a, b, c);
            text.append(":line%d a :Line ; rdfs:label \"Line %s\"@en ; :stop %s .%n"
                    .formatted(i, (char) ('A' + i), form.formatted(members)));
        }
        TOWNS.forEach(town -> text.append(":%s a :Town ; rdfs:label \"%s\"@en .%n".formatted(town, town)));
        return text.toString();
    }
}
