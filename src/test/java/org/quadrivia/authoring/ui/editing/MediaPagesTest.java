package org.quadrivia.authoring.ui.editing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.upload.Upload;
import java.awt.Color;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.publishing.DraftPublishing;
import org.quadrivia.authoring.ui.DraftPages;
import org.quadrivia.form.KeptMediaView;
import org.quadrivia.knowledge.media.SampleMedia;
import org.springframework.beans.factory.annotation.Autowired;

class MediaPagesTest extends DraftPages {
    private static final String MUNIR = HOME + "asim-munir";

    @Autowired
    private DraftPublishing publishing;

    @Test
    void aPictureIsBroughtDescribedChangedAndRemoved() {
        open("teach/" + kb + "?entity=" + MUNIR);
        bring("me.gif", SampleMedia.png(Color.RED));
        assertThat(page()).contains("What the picture shows", "without the name “Asim Munir”");

        send(
                "Save",
                Map.of(
                        "media-text",
                        " ",
                        "media-language",
                        "en",
                        "media-credit",
                        "",
                        "media-licence",
                        "",
                        "media-where",
                        unsourced()));
        assertThat(page()).contains("Write what the picture shows.");
        send("Save", words("A man in uniform.", "Ada"));

        assertThat(page()).contains("A man in uniform.", "Ada", "not published");
        assertThat(_get(
                                Image.class,
                                spec -> spec.withPredicate(
                                        image -> image.getAlt().isPresent()))
                        .getElement()
                        .getAttribute("src"))
                .startsWith("file/");
        clickLabelled("Change the text: A man in uniform.");
        send("Save", words("A general.", "Ben"));
        assertThat(page()).contains("A general.", "Ben").doesNotContain("A man in uniform.");
        clickLabelled("Remove the picture or sound: A general.");
        assertThat(page()).doesNotContain("Change the text");
        assertThat(_find(Image.class)).isEmpty();
    }

    @Test
    void whatIsNoPictureIsRefusedWithTheReason() {
        open("teach/" + kb + "?entity=" + MUNIR);

        bring("evil.svg", SampleMedia.svg("<script>alert(1)</script>"));
        assertThat(page()).contains("evil.svg was not uploaded", "The SVG contains “script”");
        assertThat(_find(MediaForm.class)).isEmpty();
        click("Cancel");

        assertThat(_find(Upload.class)).isEmpty();
    }

    @Test
    void onItsPageAThingHasItsPictureWithCreditAndItsSoundWithWords() {
        open("teach/" + kb + "?entity=" + MUNIR);
        bring("a.png", SampleMedia.png(Color.RED));
        send("Save", words("A man in uniform.", "Ada"));
        bring("a.wav", SampleMedia.wav());
        assertThat(page()).contains("What is heard, word for word");
        send("Save", words("A long tone.", "Ben"));
        publishing.publish(kb, "With a picture.");

        open("page/" + kb + "/asim-munir");

        assertThat(_get(Image.class).getAlt()).contains("A man in uniform.");
        assertThat(_get(KeptMediaView.Player.class).getElement().getAttribute("controls"))
                .isNotNull();
        assertThat(page())
                .contains("Ada", "Pictures and sounds", "What is heard", "A long tone.", "Ben")
                .doesNotContain("ni:///", "sha-256");
    }

    private static Map<String, String> words(String text, String credit) {
        return Map.of(
                "media-text",
                text,
                "media-language",
                "en",
                "media-credit",
                credit,
                "media-licence",
                "CC BY 4.0",
                "media-where",
                unsourced());
    }

    private static String unsourced() {
        return HOME + "unsourced";
    }

    private static void bring(String name, byte[] contents) {
        click("Add a picture or sound");
        UploadKt._upload(_get(Upload.class), name, contents);
        MockVaadin.clientRoundtrip(false);
    }
}
