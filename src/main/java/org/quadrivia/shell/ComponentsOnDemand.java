package org.quadrivia.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.internal.BundleUtils;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Halves what a first visit fetches. Vaadin's ready-made bundle holds all web components in one file of 160 KB, and our pages
 * need few of them, late or never; in its place goes a small module that fetches the bundle when it is first needed. Flow
 * waits for that before it touches a component, so a view need not know.
 */
@org.springframework.stereotype.Component
class ComponentsOnDemand extends OncePerRequestFilter {
    private static final Pattern BUNDLE = Pattern.compile("/VAADIN/build/generated-flow-imports-[^/]+\\.js");
    private static final String WHOLE = "whole";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !BUNDLE.matcher(request.getRequestURI()
                                .substring(request.getContextPath().length()))
                        .matches()
                || WHOLE.equals(request.getQueryString());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RouteRegistry routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(getServletContext()));
        String chunks =
                plainChunks(routes).stream().map(id -> "'" + id + "'").collect(Collectors.joining(",", "[", "]"));
        response.setContentType("text/javascript;charset=utf-8");
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream()
                .write(template().replace("/*PLAIN_CHUNKS*/", chunks).getBytes(StandardCharsets.UTF_8));
    }

    /** The names under which Flow asks for what our views need: nothing, since they are made of plain HTML. */
    private static Set<String> plainChunks(RouteRegistry routes) {
        Set<String> chunks = new TreeSet<>();
        RouteConfiguration.forRegistry(routes).getAvailableRoutes().forEach(route -> {
            for (Class<?> type = route.getNavigationTarget(); type != Component.class; type = type.getSuperclass()) {
                chunks.add(BundleUtils.getChunkId(type.getName()));
            }
        });
        return chunks;
    }

    private static String template() throws IOException {
        try (InputStream in = ComponentsOnDemand.class.getResourceAsStream("components-on-demand.js")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
