package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.Checker;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;

/** Where the label of a thing gives the answer away, the stem uses another of its names. */
class OtherNamesTest {
    private static final String LOANS = """
            :received a owl:ObjectProperty ; rdfs:label "was received by" . :Loan rdfs:label "loan" . :Town rdfs:label "town" .
            :arle a :Town ; rdfs:label "Arle" . :berg a :Town ; rdfs:label "Berg" . :cole a :Town ; rdfs:label "Cole" .
            :dunn a :Town ; rdfs:label "Dunn" .
            :l1 a :Loan ; rdfs:label "the loan to Arle" ; :received :arle NAMES .
            :l2 a :Loan ; rdfs:label "the old loan" ; :received :berg . :l3 a :Loan ; rdfs:label "the new loan" ; :received :cole .
            :l4 a :Loan ; rdfs:label "the last loan" ; :received :dunn .
            :received <https://quadrivia.org/ns#asksObject> "Which town received {s}?" .
            """;

    @TempDir
    Path folder;

    @Test
    void aNameThatGivesNothingAwayIsUsedInTheStem() throws Exception {
        Snapshot kb = loans("; <http://www.w3.org/2004/02/skos/core#altLabel> \"the harbour credit\"");

        List<Item> items = Fixture.bank(kb, "object").items();

        assertThat(items).extracting(Item::stem).contains("Which town received the harbour credit?");
        assertThat(failing(kb, items)).isEmpty();
    }

    @Test
    void withoutSuchANameTheFactIsNotAsked() {
        assertThat(Fixture.bank(loans(""), "object").items())
                .hasSize(3)
                .noneMatch(item -> item.query().contains("l1"));
    }

    @Test
    void aNameThatGivesItAwayTooOrFitsOtherThingsIsNotUsed() {
        Snapshot kb = loans("; <http://www.w3.org/2004/02/skos/core#altLabel> \"the credit for Arle\" , \"the loan\"");

        assertThat(Fixture.bank(kb, "object").items())
                .noneMatch(item -> item.query().contains("l1"));
    }

    @Test
    void aNameInAnotherLanguageIsNotUsed() {
        Snapshot kb = loans("; <http://www.w3.org/2004/02/skos/core#altLabel> \"el crédito del puerto\"@es");

        assertThat(Fixture.bank(kb, "object").items())
                .noneMatch(item -> item.stem().contains("puerto"));
    }

    @Test
    void aHiddenNameIsAcceptedButNeverShown() {
        String hidden = "; <http://www.w3.org/2004/02/skos/core#hiddenLabel> ";
        Snapshot kb = Fixture.turtle(
                folder,
                LOANS.replace(" NAMES", hidden + "\"the harbour credit\"")
                        .replace("rdfs:label \"Berg\"", "rdfs:label \"Berg\" " + hidden + "\"Bergstadt\""));

        List<Item> items = Fixture.bank(kb).items();

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item ->
                        assertThat(item.stem() + item.explanation()).doesNotContain("harbour credit", "Bergstadt"))
                .flatExtracting(Item::options)
                .extracting(Option::label)
                .doesNotContain("the harbour credit", "Bergstadt");
        assertThat(items)
                .filteredOn(item -> item.kind() == Kind.TEXT)
                .flatExtracting(Item::options)
                .flatExtracting(Option::accepted)
                .contains("Bergstadt");
    }

    private Snapshot loans(String names) {
        return Fixture.turtle(folder, LOANS.replace(" NAMES", names));
    }

    private List<Integer> failing(Snapshot kb, List<Item> items) throws Exception {
        Path file = folder.resolve("items.jsonl");
        Files.write(file, items.stream().map(ItemJson::write).toList());
        return Checker.check(kb, file, null).bars().stream()
                .filter(bar -> Set.of(0, 1, 2, 3, 4, 5, 7, 25).contains(bar.number()))
                .filter(bar -> !bar.offences().isEmpty())
                .map(BarResult::number)
                .toList();
    }
}
