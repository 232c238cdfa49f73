package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.cli.PackagedApp;
import org.quadrivia.knowledge.media.SampleMedia;

/** A teacher gives a thing a picture and a sound, after a drawing with a script was refused; readers see and hear them. */
@BrowserTest
@Tag("long")
class MediaIT {
    private static final double LONG = 60_000;
    private static final String KB = "ceasefire";
    private static final String THING = KB + "?entity=https://quadrivia.org/kb/ceasefire/asim-munir";

    @Test
    void whatATeacherBringsIsSeenAndHeard(Page page, @TempDir Path data) throws Exception {
        try (PackagedApp app = PackagedApp.start("--data", data.toString())) {
            String home = app.address() + "/";
            page.navigate(app.saysAfter("The person who opens this link becomes the first administrator: "));
            AuthoringIT.signUp(page);
            page.navigate(home + "teach/" + THING);
            bring(page, "evil.svg", "image/svg+xml", SampleMedia.svg("<script>alert(1)</script>"));
            assertThat(page.getByText("The SVG contains “script”")).isVisible();
            AuthoringIT.arrived(page, "Edit", "media-refused");
            button(page, "Cancel").click();

            bring(page, "a.jpg", "image/jpeg", SampleMedia.jpeg(Color.RED));
            assertThat(page.getByLabel("What the picture shows")).isFocused();
            isShown(page.locator(".value-form img"));
            AuthoringIT.arrived(page, "Edit", "media-form");
            describe(page, "What the picture shows", "A red ball at the left edge.");
            bring(page, "a.wav", "audio/wav", SampleMedia.wav());
            describe(page, "What is heard, word for word", "A tone of half a second.");
            assertThat(page.locator(".media > li")).hasCount(2);
            AuthoringIT.arrived(page, "Edit", "media-list");

            publish(page, home);
            read(page, home);
            archive(page, home);
        }
    }

    private static void bring(Page page, String name, String type, byte[] contents) {
        button(page, "Add a picture or sound").click();
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, type, contents));
    }

    private static void describe(Page page, String label, String words) {
        page.getByLabel(label).fill(words);
        page.getByLabel("Made by").fill("Ada");
        page.getByLabel("Licence").fill("CC BY 4.0");
        button(page, "Save").click();
        assertThat(page.locator(".media .says").getByText(words)).isVisible();
        assertThat(button(page, "Add a picture or sound")).isFocused();
    }

    private static void publish(Page page, String home) {
        page.navigate(home + "teach/" + KB + "/changes");
        page.getByLabel("Reason for the change").fill("A picture and a sound.");
        button(page, "Publish").click();
        assertThat(page.locator("main h1")).hasText("History", new LocatorAssertions.HasTextOptions().setTimeout(LONG));
    }

    private static void read(Page page, String home) {
        page.navigate(home + "page/" + KB + "/asim-munir");
        Locator picture = page.locator(".page-header img");
        assertThat(picture).hasAttribute("alt", "A red ball at the left edge.");
        isShown(picture);
        assertThat(page.locator(".page-header figcaption")).hasText("Ada, CC BY 4.0");
        Locator sound = page.locator("audio");
        sound.scrollIntoViewIfNeeded();
        page.waitForFunction("() => document.querySelector('audio').duration > 0.4");
        page.getByText("What is heard").click();
        assertThat(page.getByText("A tone of half a second.")).isVisible();
        AuthoringIT.arrived(page, "Asim Munir", "media-page");
    }

    private static void archive(Page page, String home) throws IOException {
        page.navigate(home + "teach/" + KB + "/settings");
        var download = page.waitForDownload(() ->
                page.getByText("Everything with its pictures and sounds as ZIP").click());
        try (ZipFile zip = new ZipFile(download.path().toFile())) {
            org.assertj.core.api.Assertions.assertThat(zip.stream().map(entry -> entry.getName()))
                    .contains("dataset.trig", "files.ttl")
                    .anyMatch(name -> name.startsWith("files/") && name.endsWith(".jpg"))
                    .anyMatch(name -> name.endsWith(".wav"));
        }
    }

    private static void isShown(Locator picture) {
        assertThat(picture).isVisible();
        picture.scrollIntoViewIfNeeded();
        picture.page().waitForFunction("img => img.complete && img.naturalWidth > 0", picture.elementHandle());
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
