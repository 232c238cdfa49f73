package org.quadrivia.linkeddata.worker;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Rejects requests without the secret. Other users of the same machine can reach its loopback address as well. */
final class SecretFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    private final byte[] secret;

    SecretFilter(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String given = String.valueOf(request.getHeader(WorkerProtocol.SECRET));
        if (MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), secret)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
