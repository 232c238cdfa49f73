package org.quadrivia.knowledge.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaCheckTest {
    private static final long MOST = 1 << 20;

    record Sample(MediaKind kind, byte[] bytes) {
        @Override
        public String toString() {
            return kind.name();
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample(MediaKind.PNG, SampleMedia.png(Color.RED)),
                new Sample(MediaKind.JPEG, SampleMedia.jpeg(Color.RED)),
                new Sample(MediaKind.GIF, SampleMedia.gif()),
                new Sample(MediaKind.WEBP, SampleMedia.webp()),
                new Sample(
                        MediaKind.SVG,
                        SampleMedia.svg(
                                "<metadata>" + SampleMedia.SECRET + "</metadata><circle r=\"4\" fill=\"red\"/>")),
                new Sample(MediaKind.MP3, SampleMedia.mp3()),
                new Sample(MediaKind.OGG, SampleMedia.ogg("OpusHead")),
                new Sample(MediaKind.WAV, SampleMedia.wav()),
                new Sample(MediaKind.M4A, SampleMedia.m4a("soun")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itsKindIsFoundAndItsNotesAreGone(Sample sample) {
        MediaFile file = MediaCheck.check(sample.bytes(), MOST);

        assertThat(file.kind()).isEqualTo(sample.kind());
        assertThat(new String(file.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(SampleMedia.SECRET);
        assertThat(file.name()).isEqualTo(MediaName.of(file.bytes()));
        assertThat(MediaCheck.check(file.bytes(), MOST).name())
                .as("what is clean stays as it is")
                .isEqualTo(file.name());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFileThatIsCutOffOrDamagedBreaksNothing(Sample sample) {
        Random random = new Random(7);
        byte[] whole = sample.bytes();
        for (int i = 0; i < 300; i++) {
            byte[] broken = SampleMedia.part(whole, 0, 1 + random.nextInt(whole.length));
            broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            try {
                assertThat(MediaCheck.check(broken, MOST).bytes()).isNotEmpty();
            } catch (MediaRefused refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void whatIsShownStaysTheSame(String format) throws IOException {
        byte[] drawn = SampleMedia.drawn(format, Color.GREEN);

        byte[] clean = MediaCheck.check(drawn, MOST).bytes();

        BufferedImage before = ImageIO.read(new ByteArrayInputStream(drawn));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(clean));
        for (int x = 0; x < 60; x++) {
            for (int y = 0; y < 40; y++) {
                assertThat(after.getRGB(x, y)).isEqualTo(before.getRGB(x, y));
            }
        }
    }

    @Test
    void aPhotographKeepsWhichSideIsUp() {
        byte[] clean = MediaCheck.check(SampleMedia.jpeg(Color.RED), MOST).bytes();

        assertThat(new String(clean, StandardCharsets.ISO_8859_1))
                .contains("Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006");
    }

    @Test
    void sizesAreRead() {
        assertThat(MediaCheck.check(SampleMedia.png(Color.RED), MOST))
                .matches(file -> file.width() == 60 && file.height() == 40);
        assertThat(MediaCheck.check(SampleMedia.jpeg(Color.RED), MOST))
                .matches(file -> file.width() == 60 && file.height() == 40);
        assertThat(MediaCheck.check(SampleMedia.gif(), MOST))
                .matches(file -> file.width() == 60 && file.height() == 40);
        assertThat(MediaCheck.check(SampleMedia.webp(), MOST)).matches(file -> file.width() == 1);
    }

    @Test
    void aPictureThatNobodyCouldShowIsRefused() {
        refused(SampleMedia.hugePng(100_000, 100_000), "100,000 × 100,000 pixels");
        refused(SampleMedia.hugePng(15_000, 15_000), "pixels");
        refused(SampleMedia.hugePng(0, 10), "PNG");
        refused(SampleMedia.hugePng(-1, -1), "pixels");
    }

    @Test
    void whatIsTooLargeIsRefusedUnread() {
        refused(new byte[(int) MOST + 1], "larger than 1 MB");
    }

    @Test
    void nothingElseIsKept() {
        for (String text :
                List.of("", "%PDF-1.7", "MZ", "<html><script>alert(1)</script></html>", "hello", "GIF", "RIFF")) {
            refused(text.getBytes(StandardCharsets.UTF_8), "neither a picture");
        }
        refused(SampleMedia.m4a("vide"), "M4A");
        refused(SampleMedia.ogg("\u0080theora"), "OGG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<g><script xlink:href=\"https://example.org/a.js\"/></g>",
                "<circle r=\"1\" onload=\"alert(1)\"/>",
                "<circle r=\"1\" OnClick=\"alert(1)\"/>",
                "<a xlink:href=\"javascript:alert(1)\"><circle r=\"1\"/></a>",
                "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>",
                "<p xmlns=\"http://www.w3.org/1999/xhtml\">x</p>",
                "<image xlink:href=\"https://example.org/a.png\"/>",
                "<image href=\"data:image/png;base64,AAAA\"/>",
                "<use xlink:href=\"https://example.org/a.svg#x\"/>",
                "<use href=\"data:image/svg+xml,x#x\"/>",
                "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
                "<set attributeName=\"onload\" to=\"alert(1)\"/>",
                "<style>@import url(https://example.org/a.css);</style>",
                "<style>circle { fill: url(https://example.org/a.svg#x) }</style>",
                "<style>circle { fill: u\\72l(https://example.org/a.svg#x) }</style>",
                "<style><![CDATA[circle { fill: url( 'https://example.org/a.svg#x') }]]></style>",
                "<circle r=\"1\" style=\"fill: url(//example.org/a.svg#x)\"/>",
                "<circle r=\"1\" fill=\"url(https://example.org/a.svg#x)\"/>",
                "<circle r=\"1\" filter=\"URL (&quot;https://example.org/f#f&quot;)\"/>",
                "<iframe src=\"https://example.org/\"/>",
                "<handler type=\"application/ecmascript\">alert(1)</handler>",
                "<g id=\"a\"><use href=\"#b\"/><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>",
                "<circle r=\"&amp;&undefined;\"/>"
            })
    void anSvgThatDoesMoreThanDrawIsRefused(String inside) {
        assertThatThrownBy(() -> MediaCheck.check(SampleMedia.svg(inside), MOST))
                .isInstanceOf(MediaRefused.class);
    }

    @Test
    void anSvgKeepsWhatDrawsAndNothingElse() {
        MediaFile file = MediaCheck.check(
                SampleMedia.svg("<!-- note --><?php echo 1 ?><defs><linearGradient id=\"g\"><stop offset=\"0\""
                        + " stop-color=\"red\" data-x=\"1\"/></linearGradient><g id=\"d\"><path d=\"M0 0\"/></g></defs>"
                        + "<style>.a { fill: url(#g) }</style><ink:page secret=\"1\"><circle r=\"9\"/></ink:page>"
                        + "<circle class=\"a\" r=\"4\" ink:label=\"x\"/><use xlink:href=\"#d\" x=\"3\"/>"
                        + "<text x=\"1\">a &lt; b &amp; c</text>"),
                MOST);

        assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                        + " viewBox=\"0 0 10 10\"><defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"red\">"
                        + "</stop></linearGradient><g id=\"d\"><path d=\"M0 0\"></path></g></defs>"
                        + "<style>.a { fill: url(#g) }</style>"
                        + "<circle class=\"a\" r=\"4\"></circle><use xlink:href=\"#d\" x=\"3\"></use>"
                        + "<text x=\"1\">a &lt; b &amp; c</text></svg>");
    }

    @Test
    void entitiesAreNeverReadAndNeverExpanded() {
        String bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                + "<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>%s</text></svg>";
        for (String entity : List.of("&b;", "&x;")) {
            refused(bomb.formatted(entity).getBytes(StandardCharsets.UTF_8), "");
        }
        refused(SampleMedia.svg("<g>".repeat(100_000)), "");
        refused(SampleMedia.svg("<g/>".repeat(60_000)), "too many elements");
    }

    private static void refused(byte[] bytes, String why) {
        assertThatThrownBy(() -> MediaCheck.check(bytes, MOST))
                .isInstanceOf(MediaRefused.class)
                .hasMessageContaining(why);
    }
}
