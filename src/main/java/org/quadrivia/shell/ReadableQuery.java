package org.quadrivia.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An address whose query is not well formed leads to the same page without the query: a link cut short is no failure. Programs, who ask
 * at the addresses of data, are told instead.
 */
final class ReadableQuery extends OncePerRequestFilter {
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/sparql") || path.startsWith("/kb/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getQueryString() == null || isReadable(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getRequestURI());
        }
    }

    /** The container reads parameters when they are first asked for, and throws where it cannot. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            return request.getParameterMap() != null;
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }
}
