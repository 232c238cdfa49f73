package org.quadrivia.shell;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.quadrivia.storage.StorageFailure;

/**
 * Sets the security headers of every response, including those that Tomcat generates: what a page may load and from where, that
 * media types must not be guessed, and that other sites may not frame it. Inline scripts, inline styles and {@code eval} are
 * allowed because Flow uses them. Nothing may be loaded from other hosts; only if a knowledge base may show pictures, images may.
 */
final class SafeHeaders extends ValveBase {
    static final String PAGES = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; "
            + "form-action 'self'; frame-ancestors 'self'";

    private static final String NOTHING_MORE =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    /** The start of the directive for images, and what it becomes if they may come from other hosts. */
    private static final String OWN_IMAGES = "img-src 'self' data: blob:";

    private static final String ALL_IMAGES = OWN_IMAGES + " https:";

    private final BooleanSupplier pictures;

    /** @param pictures whether any page may show images from other hosts; asked for documents only */
    SafeHeaders(BooleanSupplier pictures) {
        super(true);
        this.pictures = pictures;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        write(response);
        if (isDocument(request) && isAllowed()) {
            response.setHeader("Content-Security-Policy", PAGES.replace(OWN_IMAGES, ALL_IMAGES));
        }
        getNext().invoke(request, response);
    }

    private static boolean isDocument(Request request) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("text/html");
    }

    private boolean isAllowed() {
        try {
            return pictures.getAsBoolean();
        } catch (StorageFailure away) {
            return false;
        }
    }

    /** Returns whether the response has the headers: it has not if it has been reset. */
    static boolean written(Response response) {
        return response.getHeader("Content-Security-Policy") != null;
    }

    /** Sets the headers. Has to be called again if the response has been reset. */
    static void write(Response response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", PAGES);
        response.setHeader("Permissions-Policy", NOTHING_MORE);
        response.setHeader("Referrer-Policy", "same-origin");
    }
}
