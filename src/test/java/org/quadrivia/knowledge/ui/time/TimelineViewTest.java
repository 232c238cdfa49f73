package org.quadrivia.knowledge.ui.time;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.ui.Browsing;
import org.quadrivia.knowledge.ui.FakeKnowledge;

class TimelineViewTest {
    private static final String ALBUMS = """
            @prefix : <http://example.org/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            :Album rdfs:label "album" . :Film rdfs:label "film" .
            :a a :Album ; rdfs:label "<b>First</b>" ; :date "1970-05-01"^^xsd:date ; :by :x .
            :b a :Album ; rdfs:label "Second" ; :date "1975"^^xsd:gYear ; :by :x .
            :c a :Film ; rdfs:label "Third" ; :date "1980"^^xsd:gYear ; :by :x .
            :a :recorded "1969"^^xsd:gYear . :b :recorded "1974"^^xsd:gYear .
            """;

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        Browsing.stop();
    }

    @Test
    void showsDatedThingsToScaleAndAsAList() throws IOException {
        start();

        Browsing.open("timeline/kb");

        assertThat(Browsing.headline()).isEqualTo("Timeline");
        assertThat(Browsing.words()).contains("3 things from", "As a list", "May 1, 1970", "<b>First</b>", "Third");
        assertThat(_get(TimeScalePicture.class)
                        .getElement()
                        .getPropertyRaw("picture")
                        .toString())
                .contains("\"ticks\"", "1970", "<b>First</b>", "May 1, 1970");
    }

    @Test
    void aReaderChoosesDatesAndAClassAndATime() throws IOException {
        start();
        Browsing.open("timeline/kb");

        Browsing.open(Browsing.targets("film1").getFirst());

        assertThat(Browsing.words()).contains("1 thing from", "Third").doesNotContain("Second");
        Browsing.open(Browsing.targets("Album: recorded2").getFirst());
        assertThat(Browsing.words()).contains("2 things from", "1969").doesNotContain("Third");
        Browsing.open("timeline/kb?from=1974&to=1976");
        assertThat(Browsing.words()).contains("Second", "Earlier: 1", "Later: 1", "Show all");
        assertThat(Browsing.words()).doesNotContain("Third");
    }

    @Test
    void anAddressThatMakesNoSenseShowsTheWholeTimeline() throws IOException {
        start();

        Browsing.open("timeline/kb?of=none&kind=%20&from=1e999&to=x");

        assertThat(Browsing.words()).contains("3 things from");
    }

    @Test
    void aTimeWithNothingInItSaysSoAndLeadsOn() throws IOException {
        start();

        Browsing.open("timeline/kb?from=1800&to=1801");

        assertThat(Browsing.words()).contains("Nothing is dated from", "Later: 3");
        assertThat(_find(TimeScalePicture.class)).isEmpty();
    }

    @Test
    void thePageOfAThingShowsItsNeighboursInTime() throws IOException {
        start();

        Browsing.open("page/kb?iri=http%3A%2F%2Fexample.org%2Fx");

        assertThat(Browsing.words()).contains("In time");
        assertThat(_find(TimeScalePicture.class)).hasSize(1);
    }

    @Test
    void anOrderWithoutDatesIsShownInSteps() {
        Browsing.start(new FakeKnowledge());

        Browsing.open("timeline/saga");

        assertThat(Browsing.words()).contains("Order of events", "the flight to Novgorod");
        assertThat(_find(TimeScalePicture.class)).isEmpty();
    }

    @Test
    void withoutDatesAndOrderThereAreOtherWaysOn() {
        Browsing.start(new FakeKnowledge(true));

        Browsing.open("timeline/saga");

        assertThat(Browsing.words()).contains("Nothing in this knowledge base has a date");
    }

    private void start() throws IOException {
        Path file = Files.writeString(folder.resolve("kb.ttl"), ALBUMS);
        Browsing.start(file);
    }
}
