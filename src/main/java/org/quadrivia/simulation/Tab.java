package org.quadrivia.simulation;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tab of a browser that speaks Vaadin's protocol: it opens an address, sends what somebody does there, each message with the
 * token and the number that the server expects, and keeps the page as the server changes it. For one thread at a time.
 */
public final class Tab {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int PROPERTIES = 1;
    private static final String TRANSPORT = "for(;;);";

    /** A tab that was refused: its session is gone, or it is out of step. */
    public static final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    private final HttpClient http;
    private final Map<String, String> cookies = new TreeMap<>();
    private String server;
    private ServedPage page = new ServedPage();
    private String token = "";
    private String location = "";
    private int ui;
    private int syncId;
    private int clientId;

    /** @param server its address, without a slash at its end */
    public Tab(HttpClient http, String server) {
        this.http = http;
        this.server = server;
    }

    /** The same browser, for a server that has moved. */
    void moveTo(String address) {
        server = address;
    }

    ServedPage page() {
        return page;
    }

    /** Where the server last sent it. */
    String location() {
        return location;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /** Whether a page was loaded. */
    boolean isOpen() {
        return !token.isEmpty();
    }

    /** Loads the page at that path, as typing the address does: the browser says that it leaves the one before. */
    public void open(String path) throws IOException, InterruptedException {
        if (isOpen()) {
            sayThatItLeaves();
        }
        page = new ServedPage();
        location = path;
        send(request("/" + path).GET().build());
        String place = URLEncoder.encode(path, StandardCharsets.UTF_8);
        JsonNode config = parse(send(request("/?v-r=init&location=" + place + "&query=")
                        .GET()
                        .build()))
                .get("appConfig");
        ui = config.get("v-uiId").asInt();
        JsonNode first = config.get("uidl");
        token = first.get("Vaadin-Security-Key").asString();
        clientId = 0;
        take(first);
        navigate(path);
    }

    /** Asks for another page without loading it, as a click on a link does. */
    void navigate(String path) throws IOException, InterruptedException {
        location = path;
        ObjectNode data =
                JSON.createObjectNode().put("route", path).put("query", "").put("appShellTitle", "");
        data.putNull("historyState").put("trigger", "");
        event(page.body(), "ui-navigate", data);
    }

    /** Loads the page anew where it is, as F5 does. */
    void reload() throws IOException, InterruptedException {
        open(location);
    }

    /** A browser does not wait for an answer, and there is none where the server was started anew or the session has expired. */
    private void sayThatItLeaves() throws InterruptedException {
        try {
            leave();
        } catch (IOException unheard) {
            token = "";
        }
    }

    /** Says that nobody looks at the page any more, as a browser does when it is closed or loaded anew. */
    void leave() throws IOException, InterruptedException {
        ObjectNode message = JSON.createObjectNode().put("csrfToken", token).put("UNLOAD", true);
        message.putArray("rpc");
        post(message);
        token = "";
    }

    /** Says that the page is still looked at, as a browser does every five minutes. */
    void heartbeat() throws IOException, InterruptedException {
        send(request("/?v-r=heartbeat&v-uiId=" + ui)
                .header("Content-Type", "text/plain; charset=UTF-8")
                .POST(BodyPublishers.noBody())
                .build());
    }

    /** Has the tab send another token than the one it was given. */
    void forge(String another) {
        token = another;
    }

    /** Clicks, as with the left button of a mouse. */
    void click(Element element) throws IOException, InterruptedException {
        fire(element, "click", expression -> expression.equals("event.detail") ? 1 : 0);
    }

    /** Sends an event with the data that the server asked for when it began to listen. @param value of an expression */
    void fire(Element element, String event, Function<String, Object> value) throws IOException, InterruptedException {
        ObjectNode data = JSON.createObjectNode();
        page.wanted(element, event)
                .forEach(expression -> data.set(expression, JSON.valueToTree(value.apply(expression))));
        event(element, event, data);
    }

    /** Ticks a radio button or a check box. */
    void tick(Element box) throws IOException, InterruptedException {
        ObjectNode change = JSON.createObjectNode()
                .put("type", "mSync")
                .put("node", box.id)
                .put("feature", PROPERTIES)
                .put("property", "checked")
                .put("value", true);
        call(change);
    }

    /** Sends the form that has a field of that name. @param typed by the names of fields; others stay empty */
    void submit(String field, Map<String, String> typed) throws IOException, InterruptedException {
        Element form = page.all(element ->
                        page.wanted(element, "submit").stream().anyMatch(read -> read.contains("'" + field + "'")))
                .findFirst()
                .orElseThrow(() -> new IOException("no form with " + field + " at " + location));
        fire(
                form,
                "submit",
                read -> typed.entrySet().stream()
                        .filter(entry -> read.contains("'" + entry.getKey() + "'"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(read.contains("timeZone") ? "Europe/Berlin" : ""));
    }

    private void event(Element element, String event, ObjectNode data) throws IOException, InterruptedException {
        ObjectNode call = JSON.createObjectNode()
                .put("type", "event")
                .put("node", element.id)
                .put("event", event);
        call.set("data", data);
        call(call);
    }

    private void call(ObjectNode call) throws IOException, InterruptedException {
        ObjectNode message = JSON.createObjectNode()
                .put("csrfToken", token)
                .put("syncId", syncId)
                .put("clientId", clientId);
        message.putArray("rpc").add(call);
        clientId++;
        take(parse(post(message)));
    }

    private String post(ObjectNode message) throws IOException, InterruptedException {
        return send(request("/?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(message.toString()))
                .build());
    }

    private void take(JsonNode answer) throws Refused {
        JsonNode meta = answer.path("meta");
        if (meta.has("sessionExpired") || meta.has("appError") || meta.has("resync")) {
            throw new Refused(meta.toString());
        }
        syncId = answer.path("syncId").asInt(syncId);
        page.apply(answer);
        answer.path("execute").forEach(this::follow);
    }

    /** Only of one script it matters what it does: the one that changes the address. */
    private void follow(JsonNode script) {
        String code = script.get(script.size() - 1).asString("");
        if (code.contains("'vaadin-navigate'") && script.size() > 2) {
            location = script.get(1).asString("");
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server + path)).timeout(PATIENCE);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        response.headers().allValues("set-cookie").forEach(this::keep);
        if (response.statusCode() != 200) {
            throw new Refused(request.uri().getPath() + ": " + response.statusCode());
        }
        return response.body();
    }

    private void keep(String header) {
        String[] pair = header.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0].strip(), pair.length > 1 ? pair[1].strip() : "");
    }

    private static JsonNode parse(String body) {
        String json = body.startsWith(TRANSPORT) ? body.substring(TRANSPORT.length()) : body;
        JsonNode tree = JSON.readTree(json);
        return tree.isArray() ? tree.get(0) : tree;
    }
}
