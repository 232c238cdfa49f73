package org.quadrivia.knowledge.ui.entity;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Image;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.ui.Browsing;

class EntityPictureTest {
    private static final String PREFIXES = """
            @prefix : <http://example.org/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix schema: <https://schema.org/> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix wdt: <http://www.wikidata.org/prop/direct/> .
            :x rdfs:label "Lea" ; :knows :y . :y rdfs:label "Tom" .
            """;

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        Browsing.stop();
    }

    @Test
    void isShownWithItsCreditAndTellsTheServerNothing() throws IOException {
        open(
                ":x foaf:depiction <https://pictures.example/lea.jpg> ."
                        + " <https://pictures.example/lea.jpg> dct:creator :y ; schema:license \"CC BY 4.0\" .",
                true);

        Image image = _get(Image.class);
        assertThat(image.getElement().getAttribute("src")).isEqualTo("https://pictures.example/lea.jpg");
        assertThat(image.getElement().getAttribute("alt")).isEqualTo("Lea");
        assertThat(image.getElement().getAttribute("referrerpolicy")).isEqualTo("no-referrer");
        assertThat(image.getElement().getAttribute("loading")).isEqualTo("lazy");
        assertThat(Browsing.words()).contains("Tom, CC BY 4.0 · from pictures.example");
    }

    @Test
    void isNotShownUnlessAllowed() throws IOException {
        open(":x foaf:depiction <https://pictures.example/lea.jpg> .", false);

        assertThat(_find(Image.class)).isEmpty();
    }

    @Test
    void isFoundByTextBySubpropertyAndInsideANode() throws IOException {
        for (String statement : new String[] {
            ":x schema:image \"http://pictures.example/a.jpg\" .",
            ":photo rdfs:subPropertyOf schema:image . :x :photo <https://pictures.example/a.jpg> .",
            ":x schema:image [ a schema:ImageObject ; schema:contentUrl <https://pictures.example/a.jpg> ; schema:creditText \"Ada\" ] .",
            ":x wdt:P18 <javascript:alert(1)> , <https://pictures.example/a.jpg> ."
        }) {
            open(statement, true);

            assertThat(_get(Image.class).getElement().getAttribute("src"))
                    .as(statement)
                    .isEqualTo("https://pictures.example/a.jpg");
            Browsing.stop();
        }
        open("", true);
        assertThat(_find(Image.class)).isEmpty();
    }

    private void open(String statements, boolean allowed) throws IOException {
        Browsing.start(Files.writeString(folder.resolve("kb.ttl"), PREFIXES + statements), allowed);
        Browsing.open("page/kb?iri=http%3A%2F%2Fexample.org%2Fx");
    }
}
