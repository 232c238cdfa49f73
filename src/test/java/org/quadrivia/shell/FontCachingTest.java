package org.quadrivia.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FontCachingTest {
    private static final Path FRONTEND = Path.of("frontend");

    @Test
    void aFontIsKeptForAYear() throws Exception {
        assertThat(caching("/fonts/onest-latin-5.3.1.woff2", "max-age=3600"))
                .isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void whatIsNotThereIsNotKept() throws Exception {
        assertThat(caching("/fonts/no-such-font.woff2", "private, no-cache")).isEqualTo("private, no-cache");
        assertThat(caching("/fonts/OFL-Onest.txt", "max-age=3600")).isEqualTo("max-age=3600");
    }

    @Test
    void eachFileOfTheStyleSheetIsThereAndEachFontIsInIt() throws IOException {
        List<String> named = Pattern.compile("url\\(\"fonts/([^\"]+)\"\\)")
                .matcher(Files.readString(FRONTEND.resolve("fonts.css")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        try (var files = Files.list(FRONTEND.resolve("fonts"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".woff2")))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
        assertThat(AppShell.FIRST_FONTS).allMatch(font -> Files.exists(FRONTEND.resolve(font)));
    }

    private static String caching(String address, String usual) throws Exception {
        var request = new MockHttpServletRequest("GET", address);
        request.setServletPath(address);
        var response = new MockHttpServletResponse();

        new FontCaching()
                .doFilter(
                        request,
                        response,
                        (asked, answer) -> ((HttpServletResponse) answer).setHeader("Cache-Control", usual));

        return response.getHeader("Cache-Control");
    }
}
