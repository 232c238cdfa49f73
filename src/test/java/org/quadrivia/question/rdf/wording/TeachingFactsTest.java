package org.quadrivia.question.rdf.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.PlainWords;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorServices;
import org.quadrivia.question.rdf.common.AskedFact;

/** Feedback of graphs that nobody prepared. */
class TeachingFactsTest {
    private static final String MUSIC = """
            :writtenBy rdfs:label "written by"@en . :trackOn rdfs:label "track on"@en .
            :locatedIn rdfs:label "located in"@en . :home rdfs:label "home"@en .
            :memberOf rdfs:label "member of"@en .
            :isMetal rdfs:label "is metal"@en . :isGas rdfs:label "is noble gas"@en .
            :height rdfs:label "height"@en ; <https://quadrivia.org/ns#unit> "m" . :founded rdfs:label "founded"@en .
            :Song rdfs:label "song" . :Album rdfs:label "album" . :Person rdfs:label "person" . :Town rdfs:label "town" .
            :Country rdfs:label "country" . :Continent rdfs:label "continent" . :Element rdfs:label "element" .
            :Union rdfs:label "union" .
            :ann a :Person ; rdfs:label "Ann Smith" ; :home :upton .
            :bob a :Person ; rdfs:label "Bob Jones" ; :home :weir .
            :eve a :Person ; rdfs:label "Eve Moss" ; :home :weir .
            :cleo a :Person ; rdfs:label "Cleo Hart" .
            :bell a :Song ; rdfs:label "Bell" ; :writtenBy :ann , :cleo ; :trackOn :night .
            :rain a :Song ; rdfs:label "Rain" ; :writtenBy :ann ; :trackOn :night , :day .
            :snow a :Song ; rdfs:label "Snow" ; :writtenBy :ann ; :trackOn :night .
            :wind a :Song ; rdfs:label "Wind" ; :writtenBy :cleo , :ann ; :trackOn :day .
            :hymn a :Song ; rdfs:label "Hymn" ; :writtenBy :ann , :bob , :cleo , :gus , :dan , :ivo . :ivo a :Person ; rdfs:label "Ivo Park" .
            :gus a :Person ; rdfs:label "Gus Lane" . :dan a :Person ; rdfs:label "Dan Frost" ; :home :frost .
            :frost a :Town ; rdfs:label "Frost" .
            :night a :Album ; rdfs:label "Night" . :day a :Album ; rdfs:label "Day" .
            :upton a :Town ; rdfs:label "Upton" ; :locatedIn :france , :europe ; :height 12 .
            :weir a :Town ; rdfs:label "Weir" ; :locatedIn :japan , :asia ; :height 20 .
            :mill a :Town ; rdfs:label "Mill" ; :locatedIn :japan , :asia .
            :france a :Country ; rdfs:label "France" ; :memberOf :league , :pact .
            :japan a :Country ; rdfs:label "Japan" ; :memberOf :league .
            :peru a :Country ; rdfs:label "Peru" ; :memberOf :league , :bloc .
            :league a :Union ; rdfs:label "the League" ; :founded 1949 . :pact a :Union ; rdfs:label "the Pact" . :bloc a :Union ; rdfs:label "the Bloc" .
            :europe a :Continent ; rdfs:label "Europe" . :asia a :Continent ; rdfs:label "Asia" .
            :Harbour rdfs:label "harbour" . :dock a :Harbour ; rdfs:label "Dock" ; :locatedIn :chile . :chile a :Country ; rdfs:label "Chile" .
            :p7 rdfs:label "p7"@en . :bell :p7 :weir . :rain :p7 :mill .
            :iron a :Element ; rdfs:label "iron" ; :isMetal true ; :isGas false .
            :zinc a :Element ; rdfs:label "zinc" ; :isMetal true ; :isGas false .
            :city rdfs:label "city"@en . :Port rdfs:label "port" . :q1 a :Port ; rdfs:label "Dunmore Quay" ; :city "Dunmore" .
            :q2 a :Port ; rdfs:label "Ashdale Quay" ; :city "Ashdale" .
            :xenon a :Element ; rdfs:label "xenon" ; :isMetal false ; :isGas true .
            """;

    @TempDir
    private Path folder;

    private GeneratorServices services;

    @BeforeEach
    void generate() {
        services = Fixture.generation(Fixture.turtle(folder, MUSIC));
    }

    @Test
    void saysWhereTheOptionBelongsWithAllWhoShareIt() {
        assertThat(wrong(asked("snow", "trackOn", "night", false), "wind")).contains("Day");
        assertThat(wrong(asked("snow", "writtenBy", "ann", true), "cleo"))
                .contains("Cleo Hart", "Ann Smith")
                .containsAnyOf("Bell", "Wind", "Hymn");
    }

    @Test
    void namesTwoOfManyWhoShareIt() {
        assertThat(wrong(asked("bell", "writtenBy", "bob", true), "gus"))
                .isEqualTo("“Hymn” was written by Gus Lane, Ann Smith and others.");
    }

    @Test
    void namesOnlyValuesOfTheClassThatIsAskedFor() {
        assertThat(wrong(asked("upton", "locatedIn", "france", true), "japan"))
                .contains("Japan", "Upton is located in France.")
                .doesNotContain("Asia");
        assertThat(wrong(asked("upton", "locatedIn", "europe", false), "weir"))
                .contains("Weir", "Asia")
                .doesNotContain("Japan");
    }

    @Test
    void prefersWhatDoesNotHoldOfTheAnswer() {
        assertThat(wrong(asked("france", "memberOf", "pact", false), "peru")).contains("Peru", "the Bloc");
    }

    @Test
    void tellsNothingThatHasNothingToDoWithTheQuestion() {
        assertThat(wrong(asked("bell", "writtenBy", "ann", true), "eve"))
                .isEqualToIgnoringCase(
                        "The source does not say that “Bell” was written by Eve Moss. “Bell” was written by Ann Smith and Cleo Hart.");
    }

    @Test
    void saysWhereAThingOfAnotherSortBelongs() {
        assertThat(wrong(asked("upton", "locatedIn", "france", true), "chile")).endsWith("Dock is located in Chile.");
    }

    @Test
    void ofAPropertyWithoutWordsItSaysWhatIsNotSaidAndWhatIsRight() {
        assertThat(wrong(asked("bell", "p7", "weir", true), "upton"))
                .isEqualTo("The source does not say this: The entry for “Bell” lists Upton under “p7”."
                        + " The entry for “Bell” lists Weir under “p7”.");
    }

    @Test
    void ofATextItSaysWhereItBelongsThoughTheNameTells() {
        Node dunmore = NodeFactory.createLiteralString("Dunmore");
        Node ashdale = NodeFactory.createLiteralString("Ashdale");

        assertThat(wrong(new AskedFact(Fixture.ex("q1"), Fixture.ex("city"), dunmore, true), ashdale))
                .contains("Ashdale Quay", "Dunmore Quay");
    }

    @Test
    void tellsWhatIsRightBesideAFactThatTheNamesTell() {
        assertThat(wrong(asked("ann", "home", "upton", true), "frost"))
                .isEqualTo("The home of Dan Frost is Frost. The home of Ann Smith is Upton.");
    }

    @Test
    void tellsTheAnswersAsWellWhereAFactRulesNothingOut() {
        assertThat(wrong(asked("bell", "trackOn", "night", true), "day")).contains("Wind", "Bell");
    }

    @Test
    void deniesOfTheOddOneEvenWhatOneOfManyValuesLeavesOpen() {
        assertThat(PlainWords.of(services.explanations.odd(
                        asked("bell", "writtenBy", "eve", false), Fixture.ex("hymn"), Reason.NOT_STATED)))
                .isEqualTo("“Hymn” was not written by Eve Moss.");
    }

    @Test
    void saysOnWhichSideANumberLies() {
        Node right = number("12");

        assertThat(wrong(new AskedFact(Fixture.ex("upton"), Fixture.ex("height"), right, true), number("15")))
                .startsWith("15 m is too high: ")
                .contains("Upton", "12 m");
        assertThat(wrong(new AskedFact(Fixture.ex("upton"), Fixture.ex("height"), right, true), number("9")))
                .startsWith("9 m is too low: ");
        assertThat(wrong(new AskedFact(Fixture.ex("upton"), Fixture.ex("height"), right, true), number("20")))
                .contains("Weir");
    }

    @Test
    void callsAYearEarlyOrLateThoughItIsANumber() {
        AskedFact asked = new AskedFact(Fixture.ex("league"), Fixture.ex("founded"), number("1949"), true);

        assertThat(wrong(asked, number("1955"))).startsWith("1955 is too late: ");
        assertThat(wrong(asked, number("1931"))).startsWith("1931 is too early: ");
    }

    @Test
    void saysToWhichClassAThingBelongs() {
        Node no = NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean);

        assertThat(PlainWords.of(services.explanations.contrasted(
                        new AskedFact(Fixture.ex("xenon"), Fixture.ex("isMetal"), no, true),
                        NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean))))
                .endsWith("Xenon is a noble gas.");
    }

    @Test
    void tellsOfTheOddOneWhereItBelongs() {
        assertThat(PlainWords.of(services.explanations.odd(
                        asked("bell", "trackOn", "night", false), Fixture.ex("wind"), Reason.NOT_STATED)))
                .contains("Day")
                .doesNotContain("The source");
    }

    @Test
    void deniesOfTheOddOneWhatTheOthersShare() {
        assertThat(PlainWords.of(services.explanations.odd(
                        asked("france", "memberOf", "pact", false), Fixture.ex("peru"), Reason.NOT_STATED)))
                .startsWith("Peru is not a member of the Pact. Peru is a member of ")
                .contains("the Bloc");
    }

    private static AskedFact asked(String subject, String property, String object, boolean keyIsObject) {
        return new AskedFact(Fixture.ex(subject), Fixture.ex(property), Fixture.ex(object), keyIsObject);
    }

    private static Node number(String digits) {
        return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDinteger);
    }

    private String wrong(AskedFact asked, String option) {
        return wrong(asked, Fixture.ex(option));
    }

    private String wrong(AskedFact asked, Node option) {
        return PlainWords.of(services.explanations.wrong(asked, option, Reason.NOT_STATED, null));
    }
}
