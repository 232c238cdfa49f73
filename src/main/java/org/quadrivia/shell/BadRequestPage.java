package org.quadrivia.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * The error page for addresses that no view answers: those that Tomcat itself refuses, such as those with a zero byte, and files that
 * are missing. It is public because Tomcat creates it
 * by class name.
 */
public final class BadRequestPage extends ErrorReportValve {
    /** The statuses for which the page says the right thing. */
    private static final Set<Integer> OURS = Set.of(
            HttpServletResponse.SC_BAD_REQUEST,
            HttpServletResponse.SC_FORBIDDEN,
            HttpServletResponse.SC_NOT_FOUND,
            HttpServletResponse.SC_METHOD_NOT_ALLOWED,
            HttpServletResponse.SC_GONE,
            HttpServletResponse.SC_INTERNAL_SERVER_ERROR);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (!response.isCommitted() && !SafeHeaders.written(response)) {
            SafeHeaders.write(response);
        }
        if (!OURS.contains(response.getStatus())) {
            super.report(request, response, throwable);
        } else if (response.getContentWritten() == 0 && response.setErrorReported()) {
            write(response, PageLanguage.of(request.getRequest()));
        }
    }

    private static void write(Response response, Locale language) {
        response.setContentType("text/html");
        response.setCharacterEncoding("utf-8");
        if (response.getStatus() == HttpServletResponse.SC_BAD_REQUEST) {
            response.setHeader("Access-Control-Allow-Origin", "*");
        }
        try {
            Writer page = response.getReporter();
            if (page != null) {
                page.write(ErrorDocument.of(response.getStatus(), language));
                response.finishResponse();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
