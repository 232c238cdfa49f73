package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.bars.coverage.EligibleFacts;
import org.quadrivia.quality.graph.DatasetFacts;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;

/** What a knowledge base declares not to be asked. */
class NotAskedFactsTest {
    @TempDir
    static Path folder;

    private static Snapshot town;
    private static Bank bank;

    @BeforeAll
    static void makeTheBank() {
        town = Fixture.town();
        bank = Fixture.bank(town);
    }

    @Test
    void noFamilyAsksADeclaredFact() throws IOException {
        List<Triple> asked = town.asserted()
                .find(Node.ANY, Node.ANY, Node.ANY)
                .filterKeep(fact -> asks(bank, fact))
                .toList();

        assertThat(asked).hasSizeGreaterThan(4);
        for (Triple fact : asked) {
            Bank without = Fixture.bank(declared(fact));

            assertThat(asks(without, fact)).as(fact.toString()).isFalse();
            assertThat(without.items()).as(fact.toString()).isNotEmpty();
        }
    }

    @Test
    void otherFactsOfThePropertyAreStillAsked() throws IOException {
        Snapshot declared = declared(mayor("t1", "smith"));

        Bank without = Fixture.bank(declared);

        assertThat(asks(without, mayor("t2", "baker"))).isTrue();
        assertThat(without.items())
                .flatExtracting(Item::options)
                .extracting(option -> option.label())
                .contains("Ann Smith");
    }

    @Test
    void aClaimIsNotAskedIfAllThatItSaysIsDeclared() throws IOException {
        Triple set = Triple.create(Fixture.town("miller"), Fixture.town("set"), Fixture.town("fire"));
        assertThat(asks(bank, set)).isTrue();

        assertThat(asks(Fixture.bank(declared(set)), set)).isFalse();
    }

    @Test
    void aPropertyDeclaredByANodeIsNotAsked() throws IOException {
        Snapshot declared = changed(":n a qv:NotAsked ; qv:property :mayor ; rdfs:comment \"well known\"@en .");

        assertThat(Fixture.bank(declared).items())
                .noneMatch(item -> item.query().contains("mayor"));
        assertThat(bank.items()).anyMatch(item -> item.query().contains("mayor"));
    }

    @Test
    void theCheckerDoesNotExpectADeclaredFactToBeAsked() throws IOException {
        Triple fact = mayor("t1", "smith");
        Set<Triple> all = EligibleFacts.sourced(new DatasetFacts(town));
        Set<Triple> fewer = EligibleFacts.sourced(new DatasetFacts(declared(fact)));

        assertThat(all).contains(fact);
        assertThat(all.stream().filter(one -> !fewer.contains(one)).collect(Collectors.toSet()))
                .containsExactly(fact);
    }

    private static boolean asks(Bank bank, Triple fact) {
        FactId id = town.factId(fact);
        return bank.items().stream().anyMatch(item -> item.asks().contains(id));
    }

    private static Triple mayor(String term, String person) {
        return Triple.create(Fixture.town(term), Fixture.town("mayor"), Fixture.town(person));
    }

    private static Snapshot declared(Triple fact) throws IOException {
        return changed(
                ":n a qv:NotAsked ; rdfs:comment \"well known\"@en ; qv:subject <%s> ; qv:property <%s> ; qv:object <%s> ."
                        .formatted(fact.getSubject(), fact.getPredicate(), fact.getObject()));
    }

    private static Snapshot changed(String declaration) throws IOException {
        String text = Files.readString(Fixture.resource("town.trig"));
        Path file = folder.resolve("town.trig");
        Files.writeString(file, text.replace("GRAPH :about {", "GRAPH :about {\n  " + declaration));
        return Fixture.load(file);
    }
}
