package org.quadrivia.knowledge.ui.entity;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.ui.Browsing;

class EntityFormulaTest {
    private static final String LITERAL = """
            @prefix : <http://example.org/> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            :x rdfs:label "Lea" ; :says '<math xmlns="http://www.w3.org/1998/Math/MathML">%s</math>'^^rdf:XMLLiteral .
            """;

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        Browsing.stop();
    }

    @Test
    void aFormulaIsLaidOut() throws IOException {
        open("<msup><mi>c</mi><mn>2</mn></msup>");

        assertThat(_get(Html.class).getInnerHtml().replaceAll("\\s+", ""))
                .isEqualTo("<math><msup><mi>c</mi><mn>2</mn></msup></math>");
    }

    @Test
    void markupThatIsNoFormulaStaysText() throws IOException {
        open("<mi><img src=\"x\" onerror=\"alert(1)\"/></mi>");

        assertThat(_find(Html.class)).isEmpty();
        assertThat(Browsing.words()).contains("<img src=");
    }

    private void open(String inside) throws IOException {
        Path file = Files.writeString(folder.resolve("kb.ttl"), LITERAL.formatted(inside));
        Browsing.start(file);
        Browsing.open("page/kb?iri=http://example.org/x");
    }
}
