package org.quadrivia.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognizes the person before each request that may show personal data. Skips static files. */
public final class IdentityFilter extends OncePerRequestFilter {
    private final SessionRecognition recognition;

    public IdentityFilter(SessionRecognition recognition) {
        this.recognition = recognition;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/VAADIN/") || path.matches(".*\\.(css|js|svg|png|ico|map|woff2?)");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        recognition.check(request, response);
        chain.doFilter(request, response);
    }
}
