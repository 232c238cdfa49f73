package org.quadrivia.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.cli.PackagedApp;

/** RDF that somebody brings, served from memory. */
@Tag("full")
@BrowserTest
class ForeignRdfIT {
    private static final Path VILLAGE =
            Path.of("src/test/resources/org/quadrivia/cli/village.ttl").toAbsolutePath();

    @Test
    void aFileOfRdfBecomesAQuizAndPagesAndIsNotStored(Page page) throws Exception {
        try (PackagedApp app = PackagedApp.start("--kb", VILLAGE.toString())) {
            page.navigate(app.address());
            QuizPage quiz = new QuizPage(page);
            quiz.start();
            quiz.answerByKeyboard();
            quiz.finish();

            page.navigate(app.address() + "/page/village?iri=http%3A%2F%2Fexample.org%2Fvillage%23ada");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Ada");
            assertThat(app.folder()).isEmptyDirectory();
        }
    }
}
