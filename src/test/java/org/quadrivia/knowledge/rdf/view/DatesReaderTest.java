package org.quadrivia.knowledge.rdf.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.load.Load;
import org.quadrivia.knowledge.time.DateSeries;
import org.quadrivia.knowledge.time.Dated;
import org.quadrivia.knowledge.time.DatedThings;
import org.quadrivia.knowledge.time.TimeSpan;

class DatesReaderTest {
    private static final String PREFIXES = """
            @prefix : <http://example.org/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix schema: <https://schema.org/> .
            """;

    @TempDir
    Path folder;

    @Test
    void readsDatesOfSeveralDatatypesAndYearsWrittenAsNumbers() {
        RdfKnowledgeBase base = base("""
                :a :born "1900-05-01"^^xsd:date . :b :born "1899"^^xsd:gYear . :c :born "1900-02-02T12:30:00Z"^^xsd:dateTime .
                :a :discoveryYear 1937 . :b :discoveryYear 1669 . :a :size 1937 . :b :size 1669 .
                """);

        assertThat(base.dateSeries())
                .extracting(series -> series.start().label())
                .containsExactly("born", "discovery year");
        assertThat(listed(base, "born")).containsExactly("b 1899", "c February 2, 1900 at 12:30 PM", "a May 1, 1900");
        assertThat(listed(base, "discovery year")).containsExactly("b 1669", "a 1937");
    }

    @Test
    void beginningsAndEndsArePeriods() {
        RdfKnowledgeBase base = base("""
                :a :startDate "-0508"^^xsd:gYear ; :endDate "-0100"^^xsd:gYear .
                :b :startDate "1900"^^xsd:gYear .
                :c :endDate "1800"^^xsd:gYear .
                :d :startDate "1900"^^xsd:gYear ; :endDate "1800"^^xsd:gYear .
                """);

        assertThat(base.dateSeries()).singleElement().satisfies(series -> {
            assertThat(series.end()).isPresent();
            assertThat(series.size()).isEqualTo(4);
        });
        assertThat(listed(base, "start date"))
                .containsExactly("a 509 BC to 101 BC", "c until 1800", "b from 1900", "d from 1900");
    }

    @Test
    void datesOfNodesWithoutANameBelongToTheirThingIfThereIsOne() {
        RdfKnowledgeBase base = base("""
                :a :begins [ :described [ :year "-0615"^^xsd:gYear ] ] . :b :begins [ :described [ :year "-0500"^^xsd:gYear ] ] .
                :a :count [ :year "1950"^^xsd:gYear ; :value 1 ] , [ :year "1960"^^xsd:gYear ; :value 2 ] .
                :b :count [ :year "1950"^^xsd:gYear ; :value 1 ] , [ :year "1960"^^xsd:gYear ; :value 2 ] .
                """);

        assertThat(base.dateSeries())
                .singleElement()
                .satisfies(series -> assertThat(series.start().label()).isEqualTo("begins"));
    }

    @Test
    void datesOfRecordsAreLeftOut() {
        RdfKnowledgeBase base = base("""
                :a schema:dateModified "2020-01-01"^^xsd:date . :b schema:dateModified "2020-01-02"^^xsd:date .
                :a :knows :b .
                """);

        assertThat(base.dateSeries()).isEmpty();
    }

    @Test
    void thingsCanBeChosenByClass() {
        RdfKnowledgeBase base = base("""
                :a a :Album ; :date "1970"^^xsd:gYear . :b a :Film ; :date "1980"^^xsd:gYear . :c a :Film ; :date "1975"^^xsd:gYear .
                :Album rdfs:label "album" . :Film rdfs:label "film" .
                """);
        DateSeries series = base.dateSeries().getFirst();

        DatedThings films = base.dated(series.key(), Optional.of(new EntityId("http://example.org/Film")))
                .orElseThrow();

        assertThat(series.kinds()).extracting(kind -> kind.type().label()).containsExactly("film", "album");
        assertThat(films.inOrder(0, 9))
                .extracting(dated -> dated.thing().label())
                .containsExactly("c", "b");
        assertThat(base.dated(series.key(), Optional.of(new EntityId("http://example.org/None"))))
                .isEmpty();
        assertThat(base.dated("none", Optional.empty())).isEmpty();
    }

    @Test
    void aFewThingsFarFromAllOthersDoNotMakeTheScale() {
        String many = IntStream.range(0, 60)
                .mapToObj(i -> ":t%d :year \"%d\"^^xsd:gYear .".formatted(i, 1900 + i))
                .collect(Collectors.joining("\n"));
        RdfKnowledgeBase base = base(many + "\n:old :year \"-500000\"^^xsd:gYear .");

        DatedThings things =
                base.dated(base.dateSeries().getFirst().key(), Optional.empty()).orElseThrow();

        assertThat(things.all().from()).isEqualTo(-500000);
        assertThat(things.most().from()).isGreaterThan(1890);
        assertThat(things.in(new TimeSpan(1900, 1910)).size()).isEqualTo(10);
    }

    @Test
    void aThingHasTheDatesOfItsNeighbours() {
        RdfKnowledgeBase base = base("""
                :one :by :artist ; :year "1970"^^xsd:gYear . :two :by :artist ; :year "1971"^^xsd:gYear .
                :three :by :artist ; :year "1972"^^xsd:gYear . :other :by :nobody ; :year "1973"^^xsd:gYear .
                """);

        assertThat(base.datedAround(new EntityId("http://example.org/artist"))
                        .orElseThrow()
                        .size())
                .isEqualTo(3);
        assertThat(base.datedAround(new EntityId("http://example.org/nobody"))).isEmpty();
    }

    private static List<String> listed(RdfKnowledgeBase base, String property) {
        return base.dateSeries().stream()
                .filter(series -> series.start().label().equals(property))
                .flatMap(series -> base.dated(series.key(), Optional.empty()).orElseThrow().inOrder(0, 99).stream())
                .map(DatesReaderTest::words)
                .toList();
    }

    private static String words(Dated dated) {
        return dated.thing().label() + " " + dated.when(Locale.ENGLISH).replace('\u202f', ' ');
    }

    private RdfKnowledgeBase base(String turtle) {
        try {
            Path file = Files.writeString(folder.resolve("kb.ttl"), PREFIXES + turtle);
            return new RdfKnowledgeBase(new KbId("kb"), Load.snapshot(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
