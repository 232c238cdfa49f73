package org.quadrivia.question.rdf.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
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
              :toll-claim a qv:Claim ; qv:standing qv:Attributed ; qv:claimedBy :chronicle ; qv:hedge "might well" ; rdfs:label "a toll" ;
                qv:statesClaim "{c} warns that tolls might well rise." .
              :brings qv:states "{s} might bring {o}." ; qv:asksObject "What might {s} bring?" .
              :distractors a qv:DistractorGraph .
              :called qv:states "{s} called {o}." ; qv:asksObject "Whom did {s} call?" .
              :visited qv:states "{s} perhaps visited {o}." ; qv:asksObject "Whom did {s} visit?" .
              :wroteTo qv:states "After the storm, {s} wrote to {o}." ; qv:asksObject "To whom did {s} write?" .
              :recorded a qv:FullyRecorded ; qv:property :struck , :shipped .
              :struck qv:states "{o} was hit in {s}." ; qv:asksObject "Which place was hit in {s}?" .
              :paid qv:states "The person whom {s} paid was {o}." ; qv:tells "{s} paid {o}." ; qv:asksSubject "Who paid {o}?" .
              :shipped qv:states "{s} was shipped {o}." ; qv:asksObject "How was {s} shipped?" .
              :before a owl:TransitiveProperty ; qv:states "{s} came before {o}." ; qv:notAsked true .
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
              :upton-flood a :Flood ; rdfs:label "the Upton flood"@en ; :struck :upton ; :before :gale .
              :gale a :Flood ; rdfs:label "the gale"@en ; :struck :quay ; :before :surge .
              :surge a :Flood ; rdfs:label "the surge"@en ; :struck :weir , :mill .
              :quay a :Town ; rdfs:label "Quay" . :weir a :Town ; rdfs:label "Weir" . :mill a :Town ; rdfs:label "Mill" .
              :ridge a :Town ; rdfs:label "Ridge" ; skos:definition "A village above the harbour" .
              :kit a :Person ; rdfs:label "Kit" ; :paid :bob . :lou a :Person ; rdfs:label "Lou" ; :paid :eve .
              :higher-tolls a :Effect ; rdfs:label "higher tolls"@en . :new-trade a :Effect ; rdfs:label "new trade"@en .
              :coal rdfs:label "the coal"@en ; :shipped :by-barge . :by-barge a :Way ; rdfs:label "by barge"@en .
              :by-cart a :Way ; rdfs:label "by cart"@en ; skos:definition "With horses" .
              :gazette a :Paper ; rdfs:label "the Gazette" .
              :chronicle a :Paper ; rdfs:label "the chronicle" .
            }
            GRAPH :toll-claim { :quay :brings :higher-tolls . }
            GRAPH :visit-claim { :gus :visited :bob . }
            GRAPH :distractors { :hal a :Person ; rdfs:label "Hal" ; skos:definition "A king of an older tale." .
              :ivo a :Person ; rdfs:label "Ivo" ; skos:definition "A man on whom the storm of Upton had no effect." ,
                "Wrote letters and made no calls." . }
            """;

    @TempDir
    private Path folder;

    private GeneratorServices services;

    @BeforeEach
    void generate() {
        services = Fixture.generation(talks());
    }

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
                        "The chronicle gives another answer: Bob. According to the Gazette, Gus perhaps visited Bob.");
    }

    @Test
    void saysWhatTheOptionIsIfNothingRelatesIt() {
        assertThat(feedback("fay"))
                .isEqualTo("The chronicle gives another answer: Bob. Fay: The clerk of the harbour.");
    }

    @Test
    void tellsWhyAThingThatServesOnlyAsAWrongOptionIsWrong() {
        assertThat(feedback("hal")).isEqualTo("A king of an older tale.");
    }

    @Test
    void statesTheRightFactWhereTheSourceDecides() {
        assertThat(feedback("fay", Reason.FUNCTIONAL)).isEqualTo("Fay: The clerk of the harbour. Ann called Bob.");
    }

    @Test
    void namesTheOnlyAnswersWhereTheRecordIsFull() {
        assertThat(feedback(flooded("surge", "weir"), "ridge"))
                .isEqualTo("The chronicle names Mill and Weir. Ridge: A village above the harbour.");
        assertThat(PlainWords.of(services.explanations.wrongAmong(
                        flooded("surge", "weir"), Fixture.ex("ridge"), Reason.NOT_STATED)))
                .isEqualTo("The chronicle names Mill and Weir. Ridge: A village above the harbour.");
    }

    @Test
    void tellsTheRightFactWhereTheAnswerCannotBeNamed() {
        AskedFact asked = new AskedFact(Fixture.ex("coal"), Fixture.ex("shipped"), Fixture.ex("by-barge"), true);

        assertThat(feedback(asked, "by-cart")).isEqualTo("The coal was shipped by barge. By cart: With horses.");
    }

    @Test
    void saysOfWhomAPaperReportedThis() {
        AskedFact asked = new AskedFact(Fixture.ex("gus"), Fixture.ex("visited"), Fixture.ex("bob"), true);

        assertThat(PlainWords.of(services.explanations.wrong(
                        asked, Fixture.ex("eve"), Reason.NOT_STATED, Fixture.ex("gazette"))))
                .isEqualTo("The Gazette reported this of Bob. After the storm, Eve wrote to Ann.");
    }

    @Test
    void neverTellsWhatANameAlreadyTells() {
        assertThat(feedback(flooded("surge", "weir"), "upton"))
                .isEqualTo("The chronicle names Mill and Weir. The Upton flood came before the surge.");
        assertThat(feedback(flooded("surge", "weir"), "quay")).isEqualTo("Quay was hit in the gale.");
    }

    @Test
    void prefersADefinitionThatNamesNothingBesideTheQuestion() {
        assertThat(feedback("ivo")).isEqualTo("Wrote letters and made no calls.");
    }

    @Test
    void tellsAFactFromBothEnds() {
        AskedFact asked = new AskedFact(Fixture.ex("kit"), Fixture.ex("paid"), Fixture.ex("bob"), false);

        assertThat(feedback(asked, "lou")).isEqualTo("Lou paid Eve.");
        assertThat(PlainWords.of(services.explanations.right(asked.fact()))).isEqualTo("Right: Kit paid Bob.");
        assertThat(services.sentences.plain(asked.subject(), asked.property(), asked.object()))
                .isEqualTo("The person whom Kit paid was Bob.");
    }

    @Test
    void tellsAClaimInWordsThatNameTheOption() {
        AskedFact asked = new AskedFact(Fixture.ex("weir"), Fixture.ex("brings"), Fixture.ex("new-trade"), true);

        assertThat(feedback(asked, "higher-tolls"))
                .isEqualTo("According to the chronicle, Quay might bring higher tolls.");
    }

    private static AskedFact flooded(String flood, String place) {
        return new AskedFact(Fixture.ex(flood), Fixture.ex("struck"), Fixture.ex(place), true);
    }

    private String feedback(AskedFact asked, String option) {
        return PlainWords.of(services.explanations.wrong(asked, Fixture.ex(option), Reason.NOT_STATED, null));
    }

    private String feedback(String option) {
        return feedback(option, Reason.NOT_STATED);
    }

    private String feedback(String option, Reason reason) {
        AskedFact asked = new AskedFact(Fixture.ex("ann"), Fixture.ex("called"), Fixture.ex("bob"), true);
        return PlainWords.of(services.explanations.wrong(asked, Fixture.ex(option), reason, null));
    }

    private Snapshot talks() {
        try {
            return Fixture.load(Files.writeString(folder.resolve("talks.trig"), TALKS));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
