package org.quadrivia.question.rdf.makers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorServices;
import org.quadrivia.question.rdf.phrase.PeriodNames;
import org.quadrivia.question.rdf.profile.KnowableValues;

class ClearSpacingTest {
    private static final Node WEIGHT = Fixture.ex("weight");
    private static final Node BEGUN = Fixture.ex("begun");

    private static final String PERIODS = """
            :Period rdfs:label "period"@en . :empire a :Period ; rdfs:label "Roman Empire" . :late a :Period ; rdfs:label "Late Empire" .
            :arsacid a :Period ; rdfs:label "Arsacid period" . :assyrian a :Period ; rdfs:label "Assyrian" .
            :gupta a :Period ; rdfs:label "Gupta Period" ; :spatial :india . :india rdfs:label "India" .
            """;

    @TempDir
    Path folder;

    private ClearSpacing spacing;

    @BeforeEach
    void load() {
        String things = IntStream.range(0, 20)
                        .mapToObj(i ->
                                ":t%d :weight %d ; :begun \"%04d\"^^xsd:gYear . ".formatted(i, 1500 + 700 * i, 90 * i))
                        .collect(Collectors.joining())
                + PERIODS;
        GeneratorServices services = Fixture.generation(Fixture.turtle(folder, things));
        spacing = new ClearSpacing(
                true,
                services.graph,
                new KnowableValues(services.profile, services.units, services.ranking),
                new PeriodNames(services.graph, services.names, services.profile, "en"),
                thing -> !thing.equals(WEIGHT));
    }

    @Test
    void figuresOfWhatIsHardlyDescribedAreNotCompared() {
        assertThat(spacing.asks(BEGUN, number(5000))).isTrue();
        assertThat(spacing.asks(WEIGHT, number(5000))).isFalse();
        assertThat(spacing.asks(Fixture.ex("empire"), year("1990"))).isTrue();
    }

    @Test
    void measuresAreATenthApart() {
        assertThat(spacing.apart(WEIGHT, number(5000), number(5400))).isFalse();
        assertThat(spacing.apart(WEIGHT, number(5000), number(5800))).isTrue();
    }

    @Test
    void smallMeasuresDifferByAShareOfTheSpread() {
        // Half of the weights lie between 5,000 and 12,000
        assertThat(spacing.apart(WEIGHT, number(100), number(200))).isFalse();
        assertThat(spacing.apart(WEIGHT, number(100), number(900))).isTrue();
    }

    @Test
    void aNumberBelowZeroIsNotComparedWhereHardlyAnyIs() {
        assertThat(spacing.apart(WEIGHT, number(-9000), number(5000))).isFalse();
    }

    @Test
    void aHamletIsNotComparedWithCities() {
        assertThat(spacing.outsized(number(233), number(168_576))).isTrue();
        assertThat(spacing.outsized(number(8_233), number(168_576))).isFalse();
    }

    @Test
    void yearsLongAgoAreFartherApartThanThoseOfToday() {
        assertThat(spacing.apart(BEGUN, year("1990"), year("1994"))).isTrue();
        assertThat(spacing.apart(BEGUN, year("0300"), year("0304"))).isFalse();
        assertThat(spacing.apart(BEGUN, year("0300"), year("0350"))).isTrue();
    }

    @Test
    void aGreatestValueFarFromAllOthersIsNotAsked() {
        assertThat(spacing.alone(List.of(number(900), number(1000), number(9000)), true))
                .isTrue();
        assertThat(spacing.alone(List.of(number(900), number(1000), number(9000)), false))
                .isFalse();
        assertThat(spacing.alone(List.of(number(900), number(5000), number(9000)), true))
                .isFalse();
    }

    @Test
    void anAgeApartFromAllOthersIsNotAsked() {
        List<Triple> years = List.of(begun("0100"), begun("1204"), begun("1460"));

        assertThat(spacing.isAgesAway(years, false)).isTrue();
        assertThat(spacing.isAgesAway(years, true)).isFalse();
    }

    private static Triple begun(String year) {
        return Triple.create(Fixture.ex("t1"), BEGUN, year(year));
    }

    @Test
    void whatEndsInTheFutureIsNotCompared() {
        assertThat(spacing.apart(BEGUN, year("1950"), year("2100"))).isFalse();
        assertThat(spacing.beside(BEGUN, year("1950"), year("2100"))).isFalse();
    }

    @Test
    void anExactYearLongAgoDoesNotStandBesideARoundOne() {
        // 3500 BC, 3151 BC, 3200 BC, 664 BC, 500 BC
        assertThat(spacing.beside(BEGUN, year("-3499"), year("-3150"))).isFalse();
        assertThat(spacing.beside(BEGUN, year("-3499"), year("-3199"))).isTrue();
        assertThat(spacing.beside(BEGUN, year("-0663"), year("-0499"))).isTrue();
        assertThat(spacing.apart(BEGUN, year("-3499"), year("-3150"))).isTrue();
    }

    @Test
    void datesOfRelatedAndUnclearThingsAreNotCompared() {
        Node empire = Fixture.ex("empire");

        assertThat(spacing.comparable(empire, Fixture.ex("arsacid"), year("1950")))
                .isTrue();
        assertThat(spacing.comparable(empire, Fixture.ex("late"), year("1950"))).isFalse();
        assertThat(spacing.asks(Fixture.ex("assyrian"), year("1950"))).isFalse();
        assertThat(spacing.asks(Fixture.ex("assyrian"), number(5))).isTrue();
    }

    @Test
    void theDateOfAPeriodInOnePlaceIsOnlyCompared() {
        assertThat(spacing.disputed(Fixture.ex("gupta"), year("1950"))).isTrue();
        assertThat(spacing.disputed(Fixture.ex("empire"), year("1950"))).isFalse();
        assertThat(spacing.disputed(Fixture.ex("gupta"), number(5))).isFalse();
    }

    private static Node number(int value) {
        return NodeFactory.createLiteralByValue(value);
    }

    private static Node year(String value) {
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDgYear);
    }
}
