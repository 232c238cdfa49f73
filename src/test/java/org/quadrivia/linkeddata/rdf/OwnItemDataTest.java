package org.quadrivia.linkeddata.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;

/** The data of an own question claims neither a proof nor that it belongs to the dataset. */
class OwnItemDataTest {
    private static final DataDocument DOCUMENT = new DataDocument(
            "", "https://d.example/", Optional.of("https://l.example/"), "https://r.example/", "", Optional.empty());

    @Test
    void itHasNoQueryNoLicenceAndSaysThatATeacherWroteIt() {
        Item generated = Items.single("s", "Which river?", "Indus", "Ganges");

        assertThat(said(generated)).contains("isPartOf", "l.example", "SPARQLExecutable");
        assertThat(said(Items.own(generated, Items.fact("own"))))
                .contains("Written by the teacher; not proved from the knowledge base", "Indus")
                .doesNotContain("isPartOf", "l.example", "SPARQLExecutable", "wasDerivedFrom");
    }

    private static String said(Item item) {
        return ItemData.triples(new VisibleItem(item, true, true), "https://i.example/s", DOCUMENT).stream()
                .map(Triple::toString)
                .reduce("", (some, more) -> some + more + "\n");
    }
}
