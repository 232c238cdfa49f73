package org.quadrivia.question.rdf.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.question.rdf.bank.Fixture;
import org.quadrivia.question.rdf.bank.GeneratorServices;

class AskableFactsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "river, ASKED",
        "height, AMOUNTS",
        "stationCode, IDENTIFIER",
        "reference, CODES",
        "tongue, CODES",
        "form, ASKED",
        "spatialCoverageDescription, DESCRIPTION",
        "serial, IDENTIFIER",
        "longitude, COORDINATES",
        "weight, QUANTITY_TEXTS",
        "isotopes, DUMPS",
        "guides, LISTS",
        "sort, REPEATS_CLASS",
        "story, DESCRIPTION",
        "modified, HISTORY",
        "homepage, LINK",
        "p31, WORDLESS",
        "hut, MEDIATOR",
        "name, NAMING",
        "broken, NO_VALUES"
    })
    void judgesAPropertyByItsNameAndValues(String property, Askability verdict) {
        GeneratorServices generation = mountains();

        assertThat(generation.askable.verdict(Fixture.ex(property))).isEqualTo(verdict);
    }

    @Test
    void tellsCandidateQueriesWhatItFound() {
        Graph verdicts = mountains().askable.asGraph();

        assertThat(verdicts.contains(Fixture.ex("height"), Qv.usableAs, Qv.NUMBER))
                .isTrue();
        assertThat(verdicts.contains(Fixture.ex("serial"), Qv.usableAs, Qv.NUMBER))
                .isFalse();
        assertThat(verdicts.find(Fixture.ex("longitude"), Qv.usableAs, Node.ANY)
                        .mapWith(Triple::getObject)
                        .toList())
                .containsExactly(Qv.LONGITUDE);
        assertThat(verdicts.contains(Fixture.ex("hut"), Qv.leadsTo, Fixture.ex("keeper")))
                .isTrue();
        assertThat(verdicts.contains(Fixture.ex("near"), Qv.seenInverse, Fixture.ex("near")))
                .isTrue();
        assertThat(verdicts.contains(Fixture.ex("over"), Qv.seenInverse, Fixture.ex("under")))
                .isTrue();
        assertThat(verdicts.contains(Fixture.ex("river"), Qv.seenAs, Qv.SINGLE)).isTrue();
        assertThat(verdicts.contains(Fixture.ex("near"), Qv.seenAs, Qv.SINGLE)).isFalse();
        assertThat(verdicts.contains(Fixture.ex("near"), Qv.usableAs, Qv.CAUSE)).isTrue();
        assertThat(verdicts.contains(Fixture.ex("river"), Qv.usableAs, Qv.CAUSE))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "height, m",
        "mass, kg",
        "area, km²",
        "girthCm, cm",
        "surface_km2, km²",
        "lengthInMiles, mi",
        "depthM, m",
        "density, kg/m³"
    })
    void findsTheUnitOfNumbersWhereItIsWritten(String property, String unit) {
        GeneratorServices generation = mountains();

        assertThat(generation.units.of(Fixture.ex(property))).contains(unit);
    }

    @Test
    void neitherAsksNorOffersWhatIsDeprecated() {
        GeneratorServices generation = mountains();

        assertThat(generation.names.named(Fixture.ex("m1"))).isTrue();
        assertThat(generation.names.named(Fixture.ex("m2"))).isFalse();
    }

    private GeneratorServices mountains() {
        StringBuilder turtle = new StringBuilder("""
                :height rdfs:comment "Height above the sea in metres" . :mass rdfs:label "mass (kg)"@en .
                :area rdfs:range <http://dbpedia.org/datatype/squareKilometre> .
                :density rdfs:comment "Density as a float in units of kg / m^3" .
                :m2 owl:deprecated true .
                :near a <https://quadrivia.org/ns#Cause> .
                """);
        for (int i = 1; i <= 12; i++) {
            int next = i % 12 + 1;
            turtle.append("""
                    :m%1$d a :Mountain ; :name "Mount %1$d" ; :sort "mountain" ; :river :Water%3$d ; :height %4$d ; :mass 5%1$d ;
                      :area 7%1$d ; :girthCm 9%1$d ; :density 3.%1$d ; :stationCode "S%1$d" ; :reference "AB-%1$d" ; :tongue "eng-latn" ;
                      :form "pear-like" ; :spatialCoverageDescription "Alps %3$d" ;
                      :serial %5$d ; :longitude 8.12%1$d ; :weight "%1$d.5 kg" ; :isotopes "{%1$d: 0.91}" ;
                      :guides "Ann; Bob; Carl" ; :homepage <http://example.org/page%1$d> ; :p31 :Water%3$d ; :near :m%2$d ;
                      :modified "2020-01-01"^^xsd:date ; :broken "x"^^xsd:integer ; :over :v%1$d ;
                      :story "Once upon a time there was a mountain that nobody had ever climbed up, which was number %1$d." ;
                      :hut [ :keeper :Water%3$d ] .
                    :m%2$d :near :m%1$d . :v%1$d :under :m%1$d .
                    """.formatted(i, next, i % 3, 1000 + i, 1_000_000 + i * 7));
        }
        return Fixture.generation(Fixture.turtle(
                folder, turtle.toString().replace(":homepage <", ":homepage <").replace(":web", ":homepage")));
    }
}
