package org.quadrivia.question.rdf.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorServices;

class PeriodNamesTest {
    private static final String PERIODS = """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            :Period rdfs:label "period"@en . :Town rdfs:label "town"@en .
            :iron a :Period ; rdfs:label "Hallstatt Iron Age" . :hallstattA a :Period ; rdfs:label "Hallstatt A" .
            :tene a :Period ; rdfs:label "La Tène Iron Age" . :empire a :Period ; rdfs:label "Roman Empire" .
            :late a :Period ; rdfs:label "Late Empire" . :republic a :Period ; rdfs:label "Roman Republic" .
            :assyrian a :Period ; rdfs:label "Assyrian" . :arsacid a :Period ; rdfs:label "Arsacid period" .
            :post a :Period ; rdfs:label "post-Arsacid period" .
            :halaf a :Period ; rdfs:label "Halaf and Ubaid Period" . :first a :Period ; rdfs:label "First era" .
            :canaanAge a :Period ; rdfs:label "Early Canaanite Age" . :canaan a :Period ; rdfs:label "Early Canaanite Period" .
            :copper a :Period ; rdfs:label "Eneolithic (Copper Age)" .
            :gupta a :Period ; rdfs:label "Gupta Period" ; :spatial :india . :india rdfs:label "India" .
            :kushan a :Period ; rdfs:label "Kushan Period" ; :spatial :india , :nepal . :nepal rdfs:label "Nepal" .
            :chola a :Period ; rdfs:label "Chola Period" ; :area "ancient India" . :area rdfs:label "area covered" .
            :lateA a :Period ; rdfs:label "Late Period" ; :spatial :egypt ; skos:inScheme :a . :egypt rdfs:label "Egypt" .
            :lateB a :Period ; rdfs:label "Late Period" ; :spatial :egypt ; skos:inScheme :b .
            :persian a :Period ; rdfs:label "Persian Period" ; :spatial :egypt ; skos:inScheme :b .
            :darkA a :Period ; rdfs:label "Dark Age" ; :spatial :egypt ; skos:inScheme :a .
            :darkB a :Period ; rdfs:label "Dark Age" ; :spatial :egypt ; skos:inScheme :a .
            :ironTwo a :Period ; rdfs:label "Iron Age II" ; :spatial :egypt ; skos:inScheme :a .
            :bronze a :Period ; rdfs:label "Bronze Age" ; :spatial :egypt ; skos:inScheme :a .
            :ironAge a :Period ; rdfs:label "Late Iron Age" ; :spatial :egypt ; skos:inScheme :a .
            :modern a :Period ; rdfs:label "Early Modern Era" .
            :maurya a :Period ; rdfs:label "Maurya Period" ; :spatial :india .
            :severan a :Period ; rdfs:label "Severan Dynasty" ; :spatial :italy . :italy rdfs:label "Italy" .
            :upton a :Town ; rdfs:label "Upton" . :newUpton a :Town ; rdfs:label "New Upton" . :milan a :Town ; rdfs:label "Milan" .
            """;

    @TempDir
    private Path folder;

    private PeriodNames names;

    @BeforeEach
    void read() {
        GeneratorServices services = Fixture.generation(Fixture.turtle(folder, PERIODS));
        names = new PeriodNames(services.graph, services.names, services.profile, "en");
    }

    @Test
    void aPhaseIsPartOfThePeriodThatItNames() {
        assertThat(related("hallstattA", "iron")).isTrue();
        assertThat(related("late", "empire")).isTrue();
        assertThat(related("post", "arsacid")).isTrue();
    }

    @Test
    void namesThatSayWhatCameFirstAreNotCompared() {
        assertThat(related("canaan", "late")).isTrue();
        assertThat(related("modern", "empire")).isTrue();
        assertThat(related("late", "republic")).isFalse();
    }

    @Test
    void periodsThatShareNoMoreThanTheirNounAreApart() {
        assertThat(related("iron", "tene")).isFalse();
        assertThat(related("empire", "republic")).isFalse();
        assertThat(related("late", "arsacid")).isFalse();
    }

    @Test
    void aNameThatPeopleUseHasANounAndOnePeriod() {
        assertThat(List.of("assyrian", "hallstattA", "halaf", "first", "copper", "post"))
                .allMatch(period -> names.unclear(Fixture.ex(period)));
        assertThat(List.of("arsacid", "iron", "republic", "gupta"))
                .noneMatch(period -> names.unclear(Fixture.ex(period)));
    }

    @Test
    void namesThatDifferInTheNounAloneAreUnclear() {
        assertThat(names.unclear(Fixture.ex("canaan"))).isTrue();
        assertThat(names.unclear(Fixture.ex("canaanAge"))).isTrue();
    }

    @Test
    void periodsOfDifferentPlacesAreNotCompared() {
        assertThat(names.elsewhere(Fixture.ex("gupta"), Fixture.ex("severan"))).isTrue();
        assertThat(names.elsewhere(Fixture.ex("gupta"), Fixture.ex("maurya"))).isFalse();
        assertThat(names.elsewhere(Fixture.ex("iron"), Fixture.ex("empire"))).isFalse();
    }

    @Test
    void theOnlyPlaceIsSaidBesideTheName() {
        assertThat(names.setting(Fixture.ex("gupta"))).contains("India");
        assertThat(names.setting(Fixture.ex("chola"))).contains("India");
        assertThat(names.setting(Fixture.ex("kushan"))).isEmpty();
        assertThat(names.unclear(Fixture.ex("kushan"))).isTrue();
        assertThat(names.setting(Fixture.ex("iron"))).isEmpty();
    }

    @Test
    void aPlaceMakesAGeneralNameClear() {
        assertThat(names.unclear(Fixture.ex("lateA"))).isFalse();
        assertThat(names.namesakes(Fixture.ex("lateA"))).containsExactly(Fixture.ex("lateB"));
    }

    @Test
    void aNameThatOneSchemeHasTwiceAndACountedOneAreUnclear() {
        assertThat(names.unclear(Fixture.ex("darkA"))).isTrue();
        assertThat(names.unclear(Fixture.ex("ironTwo"))).isTrue();
    }

    @Test
    void periodsOfDifferentSchemesAreNotCompared() {
        assertThat(names.elsewhere(Fixture.ex("lateA"), Fixture.ex("persian"))).isTrue();
        assertThat(names.elsewhere(Fixture.ex("lateB"), Fixture.ex("persian"))).isFalse();
    }

    @Test
    void namesThatTellWhichCameFirstAreRelated() {
        assertThat(related("bronze", "ironAge")).isTrue();
        assertThat(related("bronze", "persian")).isFalse();
    }

    @Test
    void otherThingsAreNoPeriods() {
        assertThat(related("upton", "newUpton")).isFalse();
        assertThat(names.unclear(Fixture.ex("milan"))).isFalse();
    }

    private boolean related(String one, String other) {
        return names.related(Fixture.ex(one), Fixture.ex(other));
    }
}
