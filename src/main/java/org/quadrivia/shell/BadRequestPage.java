package org.quadrivia.shell;

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
                page.write(ErrorDocument.of(Response.SC_BAD_REQUEST, language));
                response.finishResponse();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
