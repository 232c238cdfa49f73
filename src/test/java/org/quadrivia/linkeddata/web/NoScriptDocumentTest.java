package org.quadrivia.linkeddata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a document says of itself to programs. */
class NoScriptDocumentTest {
    private static final String ROOT = "https://quiz.example/app/";

    @Test
    void aLinkToAPageOfAThingIsPreviewedWithItsNameAndDescription() {
        String address = ROOT + "page/kb/rubio";
        NoScriptContent page = page("Rubio <b>", "US \"secretary\" of state", address);

        Document document = Jsoup.parse(NoScriptDocument.of(page, ROOT), ROOT);

        assertThat(preview(document, "og:title")).isEqualTo("Rubio <b>");
        assertThat(preview(document, "og:description")).isEqualTo("US \"secretary\" of state");
        assertThat(preview(document, "og:url")).isEqualTo(address);
        assertThat(preview(document, "og:image")).isEqualTo(ROOT + "icons/preview-1200x630.png");
    }

    @Test
    void aLinkToAPageThatNeedsScriptsIsPreviewedAsTheSite() {
        Document document = Document.createShell(ROOT);

        NoScriptDocument.into(document, page("", "", ""), ROOT);

        assertThat(preview(document, "og:title")).isEqualTo("Quadrivia");
        assertThat(preview(document, "og:description")).contains("proof");
        assertThat(document.select("meta[property=og:url]")).isEmpty();
    }

    @Test
    void thePictureOfPreviewsIsThereAndHasTheSizeThatItsNameSays() throws IOException {
        Path picture = Path.of("frontend/icons/preview-1200x630.png");

        try (InputStream in = Files.newInputStream(picture)) {
            var image = ImageIO.read(in);

            assertThat(image.getWidth()).isEqualTo(1200);
            assertThat(image.getHeight()).isEqualTo(630);
        }
    }

    private static String preview(Document document, String property) {
        return document.select("head meta[property=" + property + "]").attr("content");
    }

    private static NoScriptContent page(String title, String description, String canonical) {
        return new NoScriptContent(title, description, new Element("p"), Optional.empty(), canonical, List.of(), true);
    }
}
