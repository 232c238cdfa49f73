package org.quadrivia.shell;

import static org.quadrivia.Messages.text;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * Makes the site installable. Serves its manifest and the page that the service worker ({@code offline-worker.js}; Vaadin serves
 * another one as {@code sw.js}) shows while the device is offline. The worker stores that page and its files, but nothing that a
 * learner saw or answered.
 */
@RestController
class InstallController {
    private static final String THEME = "#0b5c63";
    private static final String PAPER = "#fbfaf6";
    private static final MediaType MANIFEST = MediaType.parseMediaType("application/manifest+json");
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String[] VARY = {HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE};
    private static final CacheControl AN_HOUR = CacheControl.maxAge(Duration.ofHours(1));

    /**
     * The page contains everything that it needs, because it cannot fetch anything while the device is offline. The script
     * continues a quiz if the device has a copy of one.
     */
    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%2$s · %3$s</title>
            <style>
            body:not(.going-on) { margin: 0; min-height: 100dvh; display: grid; place-content: center; padding: 1.5rem; background: light-dark(#fbfaf6, #14161a); color: light-dark(#1c2027, #eceae4); font: 1rem / 1.55 system-ui, sans-serif; }
            [data-scheme=light] { color-scheme: light; }
            [data-scheme=dark] { color-scheme: dark; }
            body:not(.going-on) main { max-width: 34rem; }
            body:not(.going-on) h1 { margin: 0 0 0.75rem; font: 600 1.625rem / 1.2 Georgia, serif; }
            body:not(.going-on) p { margin: 0 0 1.5rem; }
            body:not(.going-on) :is(a, .btn) { display: inline-block; padding: 0.625rem 1.5rem; border: 0; border-radius: 10px; background: light-dark(#0b5c63, #6cc7cd); color: light-dark(#fff, #06262a); font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
            body:not(.going-on) :is(a, .btn):focus-visible { outline: 3px solid light-dark(#0b5c63, #6cc7cd); outline-offset: 3px; }
            .kept-quiz { margin-top: 2.25rem; padding-top: 1.5rem; border-top: 1px solid light-dark(#e2ded3, #2e323a); }
            .going-on main { padding: 1.5rem 1rem 6rem; }
            .offline-pairs select { min-height: 2.75rem; width: 100%%; margin-top: 0.5rem; font: inherit; }
            </style>
            <script>%6$s</script>
            <script type="module" src="%7$s/offline-quiz.js"></script>
            </head>
            <body>
            <main>
            <h1>%2$s</h1>
            <p>%4$s</p>
            <a href="">%5$s</a>
            </main>
            </body>
            </html>
            """;

    @GetMapping("/manifest.webmanifest")
    ResponseEntity<Map<String, Object>> manifest(HttpServletRequest request) {
        Locale language = PageLanguage.of(request);
        return ResponseEntity.ok()
                .contentType(MANIFEST)
                .cacheControl(AN_HOUR)
                .varyBy(VARY)
                .body(Map.of(
                        "name",
                        text(language, "shell.name"),
                        "short_name",
                        text(language, "shell.name"),
                        "description",
                        text(language, "shell.description"),
                        "lang",
                        language.toLanguageTag(),
                        "start_url",
                        "./",
                        "scope",
                        "./",
                        "display",
                        "standalone",
                        "theme_color",
                        THEME,
                        "background_color",
                        PAPER,
                        "icons",
                        icons()));
    }

    private static List<Map<String, String>> icons() {
        return List.of(
                icon("icon-192.png", "192x192", "any"),
                icon("icon-512.png", "512x512", "any"),
                icon("maskable-512.png", "512x512", "maskable"));
    }

    private static Map<String, String> icon(String file, String sizes, String purpose) {
        return Map.of("src", "icons/" + file, "type", MediaType.IMAGE_PNG_VALUE, "sizes", sizes, "purpose", purpose);
    }

    @GetMapping("/no-connection")
    ResponseEntity<String> noConnection(HttpServletRequest request) {
        Locale language = PageLanguage.of(request);
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(AN_HOUR)
                .varyBy(VARY)
                .body(PAGE.formatted(
                        language.toLanguageTag(),
                        escaped(language, "shell.away"),
                        escaped(language, "shell.name"),
                        escaped(language, "shell.away.body"),
                        escaped(language, "shell.away.again"),
                        ReaderSettings.APPLY,
                        HtmlUtils.htmlEscape(request.getContextPath())));
    }

    private static String escaped(Locale language, String key) {
        return HtmlUtils.htmlEscape(text(language, key));
    }
}
