package org.quadrivia.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Redirects an address with a malformed query string to the same page without it, because a link that was cut short should
 * still work. Does not apply to the addresses of data: programs that use them get a message that says what is wrong.
 */
final class MalformedQueryStringFilter extends OncePerRequestFilter {
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

    /** The container parses parameters when they are first asked for, and throws an exception if it cannot. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            return request.getParameterMap() != null;
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }
}
