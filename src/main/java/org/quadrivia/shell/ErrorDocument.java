package org.quadrivia.shell;

import static org.quadrivia.Messages.text;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;

/** An error page as plain HTML, for addresses that no view of ours answers. */
final class ErrorDocument {
    private static final String PAGE = """
            <!doctype html>
            <html lang="%6$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s · %2$s</title>
            <link rel="stylesheet" href="/styles.css">
            </head>
            <body>
            <main class="notice">
            <h1>%1$s</h1>
            <p class="lead">%3$s</p>
            <p class="actions"><a class="btn primary" href="/">%4$s</a> <a class="btn" href="/search">%5$s</a></p>
            </main>
            </body>
            </html>
            """;

    private ErrorDocument() {}

    /** Returns the page in that language for a response with that status. */
    static String of(int status, Locale language) {
        String key = key(status);
        return PAGE.formatted(
                text(language, key),
                text(language, "shell.name"),
                text(language, status == HttpServletResponse.SC_FORBIDDEN ? "shell.error.notyours" : key + ".body"),
                text(language, "shell.error.home"),
                text(language, "shell.error.search"),
                language.toLanguageTag());
    }

    private static String key(int status) {
        if (status == HttpServletResponse.SC_FORBIDDEN) {
            return "shell.error.403";
        }
        return status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "shell.error.404" : "shell.error.500";
    }
}
