package org.quadrivia.shell;

import static org.quadrivia.Messages.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * The error page for addresses that Tomcat itself refuses, such as those with a zero byte. It is public because Tomcat creates it
 * by class name.
 */
public final class BadRequestPage extends ErrorReportValve {
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

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (!response.isCommitted() && !SafeHeaders.written(response)) {
            SafeHeaders.write(response);
        }
        if (response.getStatus() != Response.SC_BAD_REQUEST) {
            super.report(request, response, throwable);
        } else if (response.getContentWritten() == 0 && response.setErrorReported()) {
            write(response, PageLanguage.of(request.getRequest()));
        }
    }

    private static void write(Response response, Locale language) {
        response.setContentType("text/html");
        response.setCharacterEncoding("utf-8");
        response.setHeader("Access-Control-Allow-Origin", "*");
        try {
            Writer page = response.getReporter();
            if (page != null) {
                page.write(PAGE.formatted(
                        text(language, "shell.error.404"),
                        text(language, "shell.name"),
                        text(language, "shell.error.404.body"),
                        text(language, "shell.error.home"),
                        text(language, "shell.error.search"),
                        language.toLanguageTag()));
                response.finishResponse();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
