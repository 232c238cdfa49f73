package org.quadrivia.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.cli.TeacherPage;

/** The page for teachers, opened as a file: there is no server. */
@BrowserTest
class ReportPageIT {
    private static final int PHONE = 390;
    private static final int HIGH = 844;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ontology", "src/test/resources/kbs/tiny/epl.ttl"})
    void fitsAPhoneAndADesktopAndHasNoSeriousFault(String kb, Page page) {
        page.navigate(TeacherPage.of(Path.of(kb), folder).toUri().toString());

        Accessibility.holdsOn(page);
        assertThat(overflow(page)).isZero();
        page.setViewportSize(PHONE, HIGH);
        Accessibility.holdsOn(page);
        assertThat(overflow(page)).isZero();
    }

    private static int overflow(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }
}
