package org.quadrivia.linkeddata.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.knowledge.ExamLock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;

/** The endpoint of one knowledge base over HTTP, with its workers, and nothing else of the application. */
final class Endpoint implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    private Endpoint(ConfigurableApplicationContext context) {
        this.context = context;
        this.address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Small workers, and as many requests as a test makes. */
    static Endpoint serve(Path kb, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "quadrivia.kb", kb.toString(),
                "server.port", "0",
                "quadrivia.sparql.heap", "192",
                "quadrivia.sparql.per-second", "10000",
                "quadrivia.sparql.time", "PT5S"));
        settings.putAll(more);
        SpringApplication application = new SpringApplication(Parts.class);
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new org.springframework.core.env.MapPropertySource("test", settings)));
        application.addInitializers((GenericApplicationContext context) -> {
            context.registerBean(ExamLock.class, () -> any -> Optional.empty());
            context.registerBean(CurrentPerson.class, () -> CurrentPerson.NOBODY);
        });
        return new Endpoint(application.run());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Of the base that is shown first. */
    String sparql() {
        return address + "/sparql";
    }

    String address() {
        return address;
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Asks it; headers by name and value, one after the other. */
    HttpResponse<String> query(String query, String... headers) {
        return get(sparql() + "?query=" + encode(query), headers);
    }

    HttpResponse<String> get(String url, String... headers) {
        return send("GET", url, BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> post(String url, String type, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = type;
        return send("POST", url, BodyPublishers.ofString(body), all);
    }

    HttpResponse<String> send(String method, String url, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class
    })
    @ComponentScan({
        "org.quadrivia.knowledge.rdf",
        "org.quadrivia.linkeddata.exercise",
        "org.quadrivia.linkeddata.sparql",
        "org.quadrivia.linkeddata.http",
        "org.quadrivia.linkeddata.protocol",
        "org.quadrivia.linkeddata.usage",
        "org.quadrivia.storage"
    })
    static class Parts {}
}
