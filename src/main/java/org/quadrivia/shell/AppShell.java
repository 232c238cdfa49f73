package org.quadrivia.shell;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;

/** The HTML page that contains every view: stylesheets, icon, and metadata for browsers and search engines. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@StyleSheet("quiz.css")
public class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.setPageTitle(text("shell.name"));
        settings.addMetaTag("description", text("shell.description"));
        settings.addMetaTag("color-scheme", "light dark");
        settings.addLink("favicon.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
    }
}
