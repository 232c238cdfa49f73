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
 * What makes the site installable: its manifest, and the page that the service worker ({@code offline-worker.js}; Vaadin serves one of its own as {@code sw.js}) shows while there is no
 * connection. The worker keeps that page only and nothing that a learner saw or answered.
 */
@RestController
class InstallController {
    private static final String THEME = "#0b5c63";
    private static final String PAPER = "#fbfaf6";
    private static final MediaType MANIFEST = MediaType.parseMediaType("application/manifest+json");
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String[] VARY = {HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE};
    private static final CacheControl AN_HOUR = CacheControl.maxAge(Duration.ofHours(1));

    /** Everything is in the page, because nothing else can be fetched while it is shown. */
    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%2$s · %3$s</title>
            <style>
            body { margin: 0; min-height: 100dvh; display: grid; place-content: center; padding: 1.5rem; background: light-dark(#fbfaf6, #14161a); color: light-dark(#1c2027, #eceae4); font: 1rem / 1.55 system-ui, sans-serif; }
            main { max-width: 34rem; }
            h1 { margin: 0 0 0.75rem; font: 600 1.625rem / 1.2 Georgia, serif; }
            p { margin: 0 0 1.5rem; }
            a { display: inline-block; padding: 0.625rem 1.5rem; border-radius: 10px; background: light-dark(#0b5c63, #6cc7cd); color: light-dark(#fff, #06262a); font-weight: 600; text-decoration: none; }
            a:focus-visible { outline: 3px solid light-dark(#0b5c63, #6cc7cd); outline-offset: 3px; }
            </style>
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
                        escaped(language, "shell.away.again")));
    }

    private static String escaped(Locale language, String key) {
        return HtmlUtils.htmlEscape(text(language, key));
    }
}
