package org.quadrivia.account.web;

import static org.quadrivia.Messages.text;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.quadrivia.account.Credentials;
import org.quadrivia.account.token.AccessTokens;
import org.quadrivia.storage.StorageFailure;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Authenticates a program by its access token, for this request only: no session begins. */
final class TokenFilter extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";
    private static final String RETRY_AFTER_SECONDS = "10";

    private final AccessTokens tokens;
    private final SecurityContextHolderStrategy contexts;

    TokenFilter(AccessTokens tokens, SecurityContextHolderStrategy contexts) {
        this.tokens = tokens;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Credentials> known;
        try {
            known = tokens.recognise(header.substring(BEARER.length()).strip());
        } catch (StorageFailure away) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, String.valueOf(away.getMessage()));
            return;
        }
        if (known.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Quadrivia\", error=\"invalid_token\"");
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, text("account.token.unknown"));
            return;
        }
        SecurityContext context = contexts.createEmptyContext();
        context.setAuthentication(
                SignedInPerson.authentication(known.get().person(), known.get().stamp()));
        contexts.setContext(context);
        chain.doFilter(request, response);
    }

    private static void refuse(HttpServletResponse response, int status, String words) throws IOException {
        response.setStatus(status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter().println(words);
    }
}
