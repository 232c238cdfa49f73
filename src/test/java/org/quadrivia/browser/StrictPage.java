package org.quadrivia.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The editor's module without the app, on a page that allows nothing but what comes from where it came from. */
final class StrictPage implements AutoCloseable {
    private static final String POLICY = "default-src 'self'";
    private static final String HTML = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Strict</title><link rel="stylesheet" href="styles.css"></head>
            <body><main><h1>Strict</h1><rdf-editor></rdf-editor><output></output><output></output></main>
            <script src="page.js"></script></body></html>
            """;
    /** Properties and a diagnostic come before the module does, as Flow may do it. */
    private static final String SCRIPT = """
            const editor = document.querySelector('rdf-editor');
            const [told, barred] = document.querySelectorAll('output');
            document.addEventListener('securitypolicyviolation', (e) => barred.append(e.violatedDirective, ' '));
            for (const type of ['value-loaded', 'value-changed', 'run'])
              editor.addEventListener(type, (e) => told.append(`${type} ${e.detail.version} ${editor.value.length}; `));
            editor.label = 'Source';
            editor.language = 'trig';
            editor.value = 'ex:g { ex:a ex:b "c" }\\r\\n';
            customElements.whenDefined('rdf-editor').then(() => {
              editor.setDiagnostics(0, [{ line: 1, column: 1, message: 'stale' }]);
              editor.setDiagnostics(editor.version, [{ line: 1, column: 8, endLine: 1, endColumn: 12, message: 'odd', severity: 'warning' }]);
            });
            const module = document.createElement('script');
            module.type = 'module';
            module.src = 'rdf-editor.js';
            setTimeout(() => document.head.append(module), 200);
            """;

    private static final Map<String, String> TYPES =
            Map.of("css", "text/css", "js", "text/javascript", "html", "text/html");

    private final HttpServer server;

    private StrictPage(HttpServer server) {
        this.server = server;
    }

    static StrictPage open() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", StrictPage::answer);
        server.start();
        return new StrictPage(server);
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/page.html";
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring(1);
        String text = switch (name) {
            case "page.html" -> HTML;
            case "page.js" -> SCRIPT;
            case "rdf-editor.js", "styles.css" -> Files.readString(Path.of("frontend", name));
            default -> "";
        };
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        TYPES.getOrDefault(name.replaceFirst(".*\\.", ""), "text/plain") + ";charset=utf-8");
        exchange.sendResponseHeaders(text.isEmpty() ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
