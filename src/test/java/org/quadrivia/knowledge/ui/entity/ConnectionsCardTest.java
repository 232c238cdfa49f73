package org.quadrivia.knowledge.ui.entity;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.ui.Browsing;

class ConnectionsCardTest {
    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        Browsing.stop();
    }

    @Test
    void manyThingsOfOneClassAreOneGroupOfWhichNothingIsCut() throws IOException {
        open(40);

        ConnectionsCard graph = _get(ConnectionsCard.class);
        assertThat(graph.getElement().getTextRecursively())
                .contains("writer", "song40", "song 1,")
                .doesNotContain("song 40");
        _click(_get(graph, NativeButton.class, spec -> spec.withText("Show all 40")));
        assertThat(graph.getElement().getTextRecursively()).contains("song 40");
    }

    @Test
    void aThousandThingsAreReadAsTheyAreAskedFor() throws IOException {
        open(1000);

        ConnectionsCard graph = _get(ConnectionsCard.class);
        assertThat(graph.getElement().getTextRecursively()).contains("things1,000");
        for (int i = 0; i < 10; i++) {
            _click(_get(graph, NativeButton.class));
        }
        assertThat(_find(graph, NativeButton.class)).isEmpty();
        assertThat(graph.getElement().getTextRecursively()).contains("song 1000");
    }

    @Test
    void aFewThingsStandOpen() throws IOException {
        open(2);

        ConnectionsCard graph = _get(ConnectionsCard.class);
        assertThat(_find(graph, NativeDetails.class, spec -> spec.withClasses("branch-end")))
                .isEmpty();
    }

    @Test
    void whatRepeatsTheFactsIsFolded() throws IOException {
        open(2);

        NativeDetails fold =
                _get(_get(ConnectionsCard.class), NativeDetails.class, spec -> spec.withClasses("connections-fold"));
        assertThat(fold.isOpen()).isFalse();
        assertThat(fold.getSummary().getElement().getTextRecursively()).isEqualTo("Connections");
    }

    private void open(int songs) throws IOException {
        String turtle = IntStream.rangeClosed(1, songs)
                .mapToObj(i -> ":s%d a :Song ; rdfs:label \"song %d\" ; :writer :x .".formatted(i, i))
                .collect(Collectors.joining("\n", """
                        @prefix : <http://example.org/> .
                        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                        :Song rdfs:label "song" . :x rdfs:label "Lea" .
                        """, ""));
        Browsing.start(Files.writeString(folder.resolve("kb.ttl"), turtle));
        Browsing.open("page/kb?iri=http%3A%2F%2Fexample.org%2Fx");
    }
}
