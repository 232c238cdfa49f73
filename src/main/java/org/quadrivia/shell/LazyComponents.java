package org.quadrivia.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.internal.BundleUtils;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Spares pages that use none of Vaadin's web components from loading them, which is half of what a first visit would fetch. The
 * prebuilt bundle has all of them in one module, which the browser requests at the start. It gets a short script instead, which
 * loads that module when the server first names a class that may need it, or in the background once somebody uses the page.
 */
final class LazyComponents extends HttpFilter {
    static final String PATHS = "/VAADIN/build/*";

    private static final Pattern MODULE = Pattern.compile("/VAADIN/build/generated-flow-imports-[\\w-]+\\.js");
    private static final String WHOLE = "whole";
    private static final String LINES = "lazy-components.js";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!MODULE.matcher(request.getServletPath()).matches() || WHOLE.equals(request.getQueryString())) {
            chain.doFilter(request, response);
            return;
        }
        byte[] lines = lines().replace("LIGHT", String.join(",", light())).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/javascript;charset=utf-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(lines.length);
        response.getOutputStream().write(lines);
    }

    private static String lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(LazyComponents.class.getResourceAsStream(LINES))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Returns the keys by which the server names our own views, and the plain classes they are made from, to the browser. */
    private Set<String> light() {
        Set<String> keys = new TreeSet<>();
        keys.add(key(UI.class));
        ApplicationRouteRegistry.getInstance(new VaadinServletContext(getServletContext()))
                .getRegisteredRoutes()
                .stream()
                .map(RouteBaseData::getNavigationTarget)
                .forEach(view -> addPlain(view, keys));
        return keys;
    }

    private static void addPlain(Class<?> view, Set<String> keys) {
        for (Class<?> type = view; type != null && isPlain(type); type = type.getSuperclass()) {
            keys.add(key(type));
        }
    }

    private static String key(Class<?> type) {
        return '"' + BundleUtils.getChunkId(type.getName()) + '"';
    }

    private static boolean isPlain(Class<?> type) {
        return type.getAnnotationsByType(NpmPackage.class).length == 0
                && type.getAnnotationsByType(JsModule.class).length == 0
                && type.getAnnotationsByType(JavaScript.class).length == 0;
    }
}
