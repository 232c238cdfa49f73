package org.quadrivia.question.rdf.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.PlainWords;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorServices;
import org.quadrivia.question.rdf.common.AskedFact;

class OptionFeedbackTest {
    private static final String TALKS = """
            PREFIX : <http://example.org/>
            PREFIX qv: <https://quadrivia.org/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            GRAPH :about {
              <http://example.org/> a owl:Ontology ; prov:hadPrimarySource :chronicle .
              :p1 a qv:Passage ; qv:locator "1" ; qv:standing qv:Stated ; qv:paraphrase "Ann called Bob." .
              :visit-claim a qv:Claim ; qv:standing qv:Reported ; qv:claimedBy :gazette ; qv:hedge "perhaps" ; rdfs:label "a visit" .
              :distractors a qv:DistractorGraph .
              :called qv:states "{s} called {o}." ; qv:asksObject "Whom did {s} call?" .
              :visited qv:states "{s} perhaps visited {o}." ; qv:asksObject "Whom did {s} visit?" .
              :wroteTo qv:states "After the storm, {s} wrote to {o}." ; qv:asksObject "To whom did {s} write?" .
              :livesIn qv:states "{s} lives in {o}." ; qv:asksObject "Where does {s} live?" .
            }
            GRAPH :p1 {
              :ann a :Person ; rdfs:label "Ann" ; :called :bob ; :livesIn :upton .
              :bob a :Person ; rdfs:label "Bob" ; :livesIn :upton .
              :cleo a :Person ; rdfs:label "Cleo" ; :livesIn :upton .
              :dan a :Person ; rdfs:label "Dan" ; :called :cleo .
              :eve a :Person ; rdfs:label "Eve" ; :wroteTo :ann ; :livesIn :upton .
              :fay a :Person ; rdfs:label "Fay" ; skos:definition "The clerk of the harbour" .
              :gus a :Person ; rdfs:label "Gus" .
              :upton a :Town ; rdfs:label "Upton" .
              :gazette a :Paper ; rdfs:label "the Gazette" .
              :chronicle a :Paper ; rdfs:label "the chronicle" .
            }
            GRAPH :visit-claim { :gus :visited :bob . }
            GRAPH :distractors { :hal a :Person ; rdfs:label "Hal" ; skos:definition "A king of an older tale." . }
            """;

    @TempDir
    private Path folder;

    @Test
    void prefersAFactOfTheSameProperty() {
        assertThat(feedback("cleo")).isEqualTo("Dan called Cleo.");
    }

    @Test
    void thenTellsWhatLinksTheOptionWithTheThingThatIsNamed() {
        assertThat(feedback("eve")).isEqualTo("After the storm, Eve wrote to Ann.");
    }

    @Test
    void keepsClaimantAndHedgeOfAClaim() {
        assertThat(feedback("gus"))
                .isEqualTo(
                        "According to the Gazette, Gus perhaps visited Bob. The chronicle does not say that Ann called Gus.");
    }

    @Test
    void saysWhatTheOptionIsIfNothingRelatesIt() {
        assertThat(feedback("fay"))
                .isEqualTo("Fay: The clerk of the harbour. The chronicle does not say that Ann called Fay.");
    }

    @Test
    void tellsWhyAThingThatServesOnlyAsAWrongOptionIsWrong() {
        assertThat(feedback("hal")).isEqualTo("Hal: A king of an older tale.");
    }

    @Test
    void statesTheRightFactWhereTheSourceDecides() {
        assertThat(feedback("fay", Reason.FUNCTIONAL)).isEqualTo("Fay: The clerk of the harbour. Ann called Bob.");
    }

    private String feedback(String option) {
        return feedback(option, Reason.NOT_STATED);
    }

    private String feedback(String option, Reason reason) {
        GeneratorServices services = Fixture.generation(talks());
        AskedFact asked = new AskedFact(Fixture.ex("ann"), Fixture.ex("called"), Fixture.ex("bob"), true);
        Node node = Fixture.ex(option);
        return PlainWords.of(services.explanations.wrong(asked, node, reason, null));
    }

    private Snapshot talks() {
        try {
            return Fixture.load(Files.writeString(folder.resolve("talks.trig"), TALKS));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
