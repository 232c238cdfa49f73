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
 * A browser tab that speaks Vaadin's protocol. It opens addresses, sends events with the token and the message number that the
 * server expects, and applies the server's changes to the page. Not thread-safe.
 */
public final class Tab {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int PROPERTIES = 1;

    /** How often a browser tells the server that a page is still open; Vaadin closes a page that missed it three times. */
    private static final Duration BETWEEN_HEARTBEATS = Duration.ofMinutes(5);

    private static final String TRANSPORT = "for(;;);";

    /** The server refused a request: the session is gone, the tab is out of step, or the status was not 200. */
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
    private long lastHeartbeat;

    /** @param server address of the server, without a slash at its end */
    public Tab(HttpClient http, String server) {
        this.http = http;
        this.server = server;
    }

    /** Sends further requests to another address, because the server has moved there. Keeps the cookies and the page. */
    void moveTo(String address) {
        server = address;
    }

    ServedPage page() {
        return page;
    }

    /** Returns the path to which the tab or the server last navigated. */
    String location() {
        return location;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /** Returns whether a page is loaded. */
    boolean isOpen() {
        return !token.isEmpty();
    }

    /** Loads the page at that path, as if the address had been typed. Tells the server first that the previous page is left. */
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
        lastHeartbeat = System.nanoTime();
        take(first);
        navigate(path);
    }

    /** Goes to another page without loading it, as if a link had been clicked. */
    void navigate(String path) throws IOException, InterruptedException {
        location = path;
        ObjectNode data =
                JSON.createObjectNode().put("route", path).put("query", "").put("appShellTitle", "");
        data.putNull("historyState").put("trigger", "");
        event(page.body(), "ui-navigate", data);
    }

    /** Loads the current page again, as F5 does. */
    void reload() throws IOException, InterruptedException {
        open(location);
    }

    /**
     * Tells the server that the page is left. A failure is ignored: browsers do not wait for the answer, and there is none if the
     * server was restarted or the session has expired.
     */
    private void sayThatItLeaves() throws InterruptedException {
        try {
            leave();
        } catch (IOException unheard) {
            token = "";
        }
    }

    /** Tells the server that nobody looks at the page any more, as a browser does when the page is closed or reloaded. */
    void leave() throws IOException, InterruptedException {
        ObjectNode message = JSON.createObjectNode().put("csrfToken", token).put("UNLOAD", true);
        message.putArray("rpc");
        post(message);
        token = "";
    }

    /** Tells the server that the page is still open, as a browser does every five minutes. */
    void heartbeat() throws IOException, InterruptedException {
        lastHeartbeat = System.nanoTime();
        send(request("/?v-r=heartbeat&v-uiId=" + ui)
                .header("Content-Type", "text/plain; charset=UTF-8")
                .POST(BodyPublishers.noBody())
                .build());
    }

    /** Replaces the token by a false one, which the tab then sends. */
    void forge(String another) {
        token = another;
    }

    /** Clicks an element, as with the left mouse button. */
    void click(Element element) throws IOException, InterruptedException {
        fire(element, "click", expression -> expression.equals("event.detail") ? 1 : 0);
    }

    /**
     * Sends an event with the data that the server asked for when it began to listen.
     *
     * @param value returns the value of an expression
     */
    void fire(Element element, String event, Function<String, Object> value) throws IOException, InterruptedException {
        ObjectNode data = JSON.createObjectNode();
        page.wanted(element, event)
                .forEach(expression -> data.set(expression, JSON.valueToTree(value.apply(expression))));
        event(element, event, data);
    }

    /** Ticks a radio button or checkbox. */
    void tick(Element box) throws IOException, InterruptedException {
        ObjectNode change = JSON.createObjectNode()
                .put("type", "mSync")
                .put("node", box.id)
                .put("feature", PROPERTIES)
                .put("property", "checked")
                .put("value", true);
        call(change);
    }

    /**
     * Submits the form that has a field of that name.
     *
     * @param typed values by the names of fields; other fields stay empty
     */
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
        if (System.nanoTime() - lastHeartbeat > BETWEEN_HEARTBEATS.toNanos()) {
            heartbeat();
        }
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

    /** Interprets a script. The only one that matters is the one that changes the address. */
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
