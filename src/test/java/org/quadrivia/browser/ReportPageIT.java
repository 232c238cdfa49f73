package org.quadrivia.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.cli.TeacherPage;

/** The page for teachers, opened as a file: there is no server. */
@Tag("long")
@BrowserTest
class ReportPageIT {
    private static final int PHONE = 390;
    private static final int HIGH = 844;

    @TempDir
    private Path folder;

    @Test
    void theWholePageOfASmallGraphFitsAPhoneAndADesktopAndHasNoSeriousFault(Page page) {
        check(page, TeacherPage.of(Path.of("src/test/resources/kbs/tiny/epl.ttl"), folder));
    }

    @Test
    void soDoesThePageOfSomeQuestionsOfTheArticle(Page page) {
        check(page, TeacherPage.ofSome(Path.of("ontology"), 60, folder));
    }

    private static void check(Page page, Path file) {
        page.navigate(file.toUri().toString());
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
