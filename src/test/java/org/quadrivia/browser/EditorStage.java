package org.quadrivia.browser;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Map;
import org.quadrivia.QuadriviaApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;

/** The app within this process, with one page more: {@link EditorPage} at {@code editor}. */
final class EditorStage implements AutoCloseable {
    private static final String KB = "src/test/resources/kbs/tiny/epl.ttl";

    private final ConfigurableApplicationContext context;

    private EditorStage(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static EditorStage open() {
        return new EditorStage(new SpringApplicationBuilder(QuadriviaApplication.class, Pages.class)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource(
                                "editor", Map.of("quadrivia.kb", KB, "server.port", 0, "vaadin.productionMode", true))))
                .run());
    }

    /** The page's address with that query. */
    String address(String query) {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port") + "/editor?" + query;
    }

    @Override
    public void close() {
        context.close();
    }

    /** Found by nobody who looks for components: only this stage names it. */
    @Configuration(proxyBeanMethods = false)
    static class Pages {
        @Bean
        VaadinServiceInitListener editorPage() {
            return event -> RouteConfiguration.forRegistry(
                            event.getSource().getRouter().getRegistry())
                    .setRoute("editor", EditorPage.class);
        }
    }
}
