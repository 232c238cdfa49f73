package org.quadrivia.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;

/** Lets browsers keep the fonts for a year. The name of a font file contains its version, so a new file has a new name. */
final class FontCaching extends HttpFilter {
    static final String PATHS = "/fonts/*";

    private static final String CACHE = "Cache-Control";
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, request.getServletPath().endsWith(".woff2") ? new Kept(response) : response);
    }

    /** Extends the time for which browsers may keep a static file. Error pages for missing files set no such time. */
    private static final class Kept extends HttpServletResponseWrapper {
        Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            boolean time = name.equalsIgnoreCase(CACHE)
                    && value != null
                    && value.toLowerCase(Locale.ROOT).startsWith("max-age");
            super.setHeader(name, time ? FOR_A_YEAR : value);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(CACHE)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
