package org.quadrivia.linkeddata.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quadrivia.Messages;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of any other site read what is public, including error messages. Cookies are never allowed, so that a page can read
 * private data only with a token that it knows. Spring's {@code CorsFilter} does not fit: it varies responses by {@code Origin},
 * so that shared caches keep one response for each site.
 */
final class CrossOriginFilter extends OncePerRequestFilter {
    private final Policy policy;

    private CrossOriginFilter(Policy policy) {
        this.policy = policy;
    }

    /**
     * What pages of other sites may do.
     *
     * @param readOnly whether to answer all {@code OPTIONS} requests here, and to refuse all other methods than {@code GET} and
     *     {@code HEAD}
     * @param methods the methods that may be used
     * @param sends the headers that may be sent
     * @param reads the headers that may be read
     */
    private record Policy(boolean readOnly, String methods, String sends, String reads) {
        static final Policy DATA = new Policy(
                true,
                "GET, HEAD, OPTIONS",
                "Accept, If-None-Match, Range",
                "Content-Location, ETag, Link, Location, Vary, Allow, Retry-After");
        static final Policy SPARQL = new Policy(
                false,
                "GET, HEAD, POST, OPTIONS",
                "Accept, Authorization, Content-Type, If-None-Match",
                "ETag, Link, Content-Location, Retry-After, Quadrivia-Truncated, Allow, WWW-Authenticate");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, policy.reads);
        String method = request.getMethod();
        boolean preflight = request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
        if (method.equals("OPTIONS") && (policy.readOnly || preflight)) {
            answerOptions(response);
        } else if (policy.readOnly && !method.equals("GET") && !method.equals("HEAD")) {
            response.setHeader(HttpHeaders.ALLOW, policy.methods);
            Reply.plainText(HttpServletResponse.SC_METHOD_NOT_ALLOWED, Messages.text("data.method", policy.methods))
                    .send(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void answerOptions(HttpServletResponse response) {
        if (policy.readOnly) {
            response.setHeader(HttpHeaders.ALLOW, policy.methods);
        }
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, policy.methods);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, policy.sends);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** Registers these filters before all other filters, so that they also apply to requests that another filter refuses. */
    @Configuration(proxyBeanMethods = false)
    static class Registration {
        @Bean
        FilterRegistrationBean<CrossOriginFilter> dataForOtherSites() {
            return registration(
                    "dataForOtherSites",
                    Policy.DATA,
                    "/id/*",
                    "/dump/*",
                    "/.well-known/void",
                    "/void",
                    "/void.ttl",
                    "/void.nt",
                    "/void.jsonld",
                    "/void.rdf",
                    "/void.trig",
                    "/void.nq",
                    "/sitemap.xml",
                    "/sitemap/*",
                    "/robots.txt");
        }

        @Bean
        FilterRegistrationBean<CrossOriginFilter> sparqlForOtherSites() {
            return registration("sparqlForOtherSites", Policy.SPARQL, "/sparql", "/sparql/", "/kb/*");
        }

        private static FilterRegistrationBean<CrossOriginFilter> registration(
                String name, Policy policy, String... paths) {
            var registration = new FilterRegistrationBean<>(new CrossOriginFilter(policy));
            registration.setName(name);
            registration.addUrlPatterns(paths);
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return registration;
        }
    }
}
