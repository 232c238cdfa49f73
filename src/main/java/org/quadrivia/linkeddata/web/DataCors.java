package org.quadrivia.linkeddata.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of any other site read data, including error messages. They get only what is public, since the visitors' cookies are
 * not allowed. Also answers {@code OPTIONS}, and refuses all other methods than {@code GET} and {@code HEAD}.
 */
final class DataCors extends OncePerRequestFilter {
    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final String[] PATHS = {
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
        "/robots.txt"
    };

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader(
                "Access-Control-Expose-Headers", "Content-Location, ETag, Link, Location, Vary, Allow, Retry-After");
        switch (request.getMethod()) {
            case "GET", "HEAD" -> chain.doFilter(request, response);
            case "OPTIONS" -> {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                response.setHeader("Allow", METHODS);
                response.setHeader("Access-Control-Allow-Methods", METHODS);
                response.setHeader("Access-Control-Allow-Headers", "Accept, If-None-Match, Range");
                response.setHeader("Access-Control-Max-Age", "86400");
            }
            default -> {
                response.setHeader("Allow", METHODS);
                Reply.words(
                                HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                                org.quadrivia.Messages.text("data.method", METHODS))
                        .send(request, response);
            }
        }
    }

    /** Registers the filter before all others, so that it also applies to requests that they refuse. */
    @Configuration(proxyBeanMethods = false)
    static class Registration {
        @Bean
        FilterRegistrationBean<DataCors> crossOrigin() {
            var registration = new FilterRegistrationBean<>(new DataCors());
            registration.addUrlPatterns(PATHS);
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return registration;
        }
    }
}
