package org.quadrivia.question.rdf.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorServices;

class PeriodNamesTest {
    private static final String PERIODS = """
            :Period rdfs:label "period"@en . :Town rdfs:label "town"@en .
            :iron a :Period ; rdfs:label "Hallstatt Iron Age" . :hallstattA a :Period ; rdfs:label "Hallstatt A" .
            :tene a :Period ; rdfs:label "La Tène Iron Age" . :empire a :Period ; rdfs:label "Roman Empire" .
            :late a :Period ; rdfs:label "Late Empire" . :republic a :Period ; rdfs:label "Roman Republic" .
            :assyrian a :Period ; rdfs:label "Assyrian" . :arsacid a :Period ; rdfs:label "Arsacid period" .
            :post a :Period ; rdfs:label "post-Arsacid period" .
            :upton a :Town ; rdfs:label "Upton" . :newUpton a :Town ; rdfs:label "New Upton" . :milan a :Town ; rdfs:label "Milan" .
            """;

    @TempDir
    private Path folder;

    private PeriodNames names;

    @BeforeEach
    void read() {
        GeneratorServices services = Fixture.generation(Fixture.turtle(folder, PERIODS));
        names = new PeriodNames(services.names, services.profile, "en");
    }

    @Test
    void aPhaseIsPartOfThePeriodThatItNames() {
        assertThat(related("hallstattA", "iron")).isTrue();
        assertThat(related("late", "empire")).isTrue();
        assertThat(related("post", "arsacid")).isTrue();
    }

    @Test
    void periodsThatShareNoMoreThanTheirNounAreApart() {
        assertThat(related("iron", "tene")).isFalse();
        assertThat(related("empire", "republic")).isFalse();
        assertThat(related("late", "arsacid")).isFalse();
    }

    @Test
    void anAdjectiveLacksItsNoun() {
        assertThat(names.lacksNoun(Fixture.ex("assyrian"))).isTrue();
        assertThat(names.lacksNoun(Fixture.ex("arsacid"))).isFalse();
        assertThat(names.lacksNoun(Fixture.ex("hallstattA"))).isFalse();
    }

    @Test
    void otherThingsAreNoPeriods() {
        assertThat(related("upton", "newUpton")).isFalse();
        assertThat(names.lacksNoun(Fixture.ex("milan"))).isFalse();
    }

    private boolean related(String one, String other) {
        return names.related(Fixture.ex(one), Fixture.ex(other));
    }
}
