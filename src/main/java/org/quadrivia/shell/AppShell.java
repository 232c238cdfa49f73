package org.quadrivia.shell;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.TargetElement;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.List;
import java.util.Map;

/** The HTML page that contains every view: stylesheets, fonts, icon, and metadata for browsers and search engines. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("fonts.css")
@StyleSheet("styles.css")
@StyleSheet("shell.css")
@StyleSheet("quiz.css")
@StyleSheet("start.css")
public class AppShell implements AppShellConfigurator {
    /** The fonts of every page in a Latin script, fetched while the scripts are. */
    static final List<String> FIRST_FONTS =
            List.of("fonts/onest-latin-5.3.1.woff2", "fonts/literata-600-latin-5.3.0.woff2");

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.setPageTitle(text("shell.name"));
        settings.addMetaTag("description", text("shell.description"));
        settings.addMetaTag("color-scheme", "light dark");
        settings.addInlineWithContents(
                TargetElement.HEAD, Inline.Position.PREPEND, ReaderSettings.APPLY, Inline.Wrapping.JAVASCRIPT);
        settings.addLink("favicon.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
        settings.addLink("icons/touch-180.png", Map.of("rel", "apple-touch-icon"));
        settings.addLink("manifest.webmanifest", Map.of("rel", "manifest"));
        FIRST_FONTS.forEach(font -> settings.addLink(
                font, Map.of("rel", "preload", "as", "font", "type", "font/woff2", "crossorigin", "")));
    }
}
