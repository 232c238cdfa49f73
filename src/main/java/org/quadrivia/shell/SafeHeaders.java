package org.quadrivia.shell;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Sets the security headers of every response, including those that Tomcat generates: what a page may load and from where, that
 * media types must not be guessed, and that other sites may not frame it. Inline scripts, inline styles and {@code eval} are
 * allowed because Flow uses them; nothing may be loaded from other hosts.
 */
final class SafeHeaders extends ValveBase {
    static final String PAGES = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; "
            + "form-action 'self'; frame-ancestors 'self'";

    private static final String NOTHING_MORE =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    SafeHeaders() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        write(response);
        getNext().invoke(request, response);
    }

    /** Sets the headers. Has to be called again if the response has been reset. */
    static void write(Response response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", PAGES);
        response.setHeader("Permissions-Policy", NOTHING_MORE);
        response.setHeader("Referrer-Policy", "same-origin");
    }
}
