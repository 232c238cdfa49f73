package org.quadrivia.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Requests that would keep a server busy, each written out as HTTP/1.1 for a plain socket: a client would not send some of them. */
final class Bombs {
    private static final int PATIENCE_MS = 60_000;
    /** Those whose body never comes whole: nobody is there to be told. */
    static final Set<String> BROKEN = Set.of("a body that is not sent", "a body in pieces without an end");

    private static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        // Before a query runs
        query("NOT EXISTS forty deep", "ASK {" + "FILTER NOT EXISTS {?s ?p ?o ".repeat(40) + "}".repeat(40) + "}");
        query("NOT EXISTS thirty deep", "ASK {" + "FILTER NOT EXISTS {?s ?p ?o ".repeat(30) + "}".repeat(30) + "}");
        query("EXISTS in columns", "SELECT (EXISTS {{".repeat(30) + "SELECT * {}" + "}} AS ?x) {}".repeat(30));
        query("sums in EXISTS", "SELECT (SUM(EXISTS {{".repeat(20) + "SELECT * {}" + "}}) AS ?x) {}".repeat(20));
        query("five thousand parentheses", "ASK { FILTER" + "(".repeat(5_000) + "1" + ")".repeat(5_000) + "}");
        query("five thousand groups", "ASK " + "{".repeat(5_000) + "}".repeat(5_000));
        query("lists in lists", "ASK { ?s ?p " + "(".repeat(3_000) + ")".repeat(3_000) + "}");
        query("blank nodes in each other", "ASK { ?s ?p " + "[ ?p ".repeat(1_500) + "1" + "]".repeat(1_500) + "}");
        query("a thousand BINDs", numbered("SELECT * {", "BIND(1 AS ?b%d)", 700, "}"));
        query("paths in paths", "ASK { ?s " + "(".repeat(2_000) + "<a:b>" + "*)".repeat(2_000) + " ?o }");
        query("IF in IF", "ASK { FILTER(" + "IF(1,1,".repeat(1_500) + "1" + ")".repeat(1_500) + ")}");
        query("a thousand variables of VALUES", numbered("SELECT * { VALUES (", "?x%d ", 2_000, ") {} }"));
        query("an ill-formed long text", "ASK { ?s ?p '''" + "x'' ".repeat(3_000));
        query("a number of two thousand digits", "ASK { FILTER(1" + "0".repeat(2_000) + " = 1) }");
        query("an update of a thousand", "INSERT DATA { <a:a> <a:b> 1 };".repeat(500));
        query("two thousand graphs", numbered("SELECT * ", "FROM <a:%d> ", 1_000, "{}"));
        // While it runs
        query("everything by everything", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
        query("MINUS of everything", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f MINUS { ?g ?h ?i . ?j ?k ?c } }");
        query("forty OPTIONALs", numbered("SELECT * {", "OPTIONAL { ?a%1$d ?b%1$d ?c%1$d } ", 40, "}"));
        query("VALUES by VALUES", numbered("SELECT (COUNT(*) AS ?n) {", "VALUES ?x%d {1 2 3 4 5 6 7 8 9} ", 40, "}"));
        query("any path", "SELECT (COUNT(*) AS ?n) { ?a (<a:b>|!<a:b>)* ?b . ?b (<a:b>|!<a:b>)* ?c }");
        query("a slow pattern", "ASK { FILTER REGEX(\"" + "a".repeat(40) + "!\", \"^(a+)+\\\\1$\") }");
        query(
                "a text that doubles",
                "SELECT (STRLEN(?t60) AS ?n) { BIND(\"x\" AS ?t0) "
                        + IntStream.range(0, 60)
                                .mapToObj(i -> "BIND(CONCAT(?t" + i + ",?t" + i + ") AS ?t" + (i + 1) + ")")
                                .collect(Collectors.joining(" ", "", "}")));
        query("everything joined", "SELECT (GROUP_CONCAT(CONCAT(STR(?a),STR(?f))) AS ?x) { ?a ?b ?c . ?d ?e ?f }");
        query("sorted by chance", "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY RAND() LIMIT 1");
        // What is around it
        get("an IRI that is not there", "/id/ceasefire?iri=urn:evil:" + "x".repeat(7_000), "");
        get("a long address", "/page/ceasefire/" + "a/".repeat(5_000), "");
        get("a deep address", "/id/ceasefire/" + "%2e%2e/".repeat(2_000), "");
        get("ten thousand types", "/sparql?query=ASK%7B%7D", "Accept: " + "a/b;q=0.1,".repeat(5_000) + "*/*\r\n");
        get("types of types", "/id/ceasefire/india", "Accept: " + ";q=".repeat(10_000) + "\r\n");
        get(
                "codings of codings",
                "/id/ceasefire/india.ttl",
                "Accept-Encoding: " + "gzip ; q = 0 ,".repeat(3_000) + "\r\n");
        get("tags of tags", "/sparql?query=ASK%7B%7D", "If-None-Match: " + "W/\"x\",".repeat(5_000) + "\r\n");
        get("cookies", "/", "Cookie: " + "quadrivia-remember=x; ".repeat(2_000) + "\r\n");
        get("a token", "/sparql?query=ASK%7B%7D", "Authorization: Bearer " + "x".repeat(30_000) + "\r\n");
        get("languages", "/", "Accept-Language: " + "de-DE-x-abc;q=0.5,".repeat(3_000) + "\r\n");
        get("a search", "/search?q=" + "a+".repeat(10_000), "");
        get("a search by signs", "/search?q=" + "%22%28%5B%2A".repeat(2_000), "");
        get("too many parameters", "/sparql?" + "query=ASK%7B%7D&".repeat(3_000), "");
        ALL.put("a long form", post("/sparql", "query=ASK%7B%7D&" + "a=b&".repeat(300_000)));
        ALL.put("a body that is not sent", post("/sparql", "").replace("Content-Length: 0", "Content-Length: 100000"));
        ALL.put(
                "a body in pieces without an end",
                "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n4\r\nASK \r\n");
        ALL.put("pages' messages", post("/?v-r=uidl&v-uiId=0", "[".repeat(20_000)));
    }

    private Bombs() {}

    /** By name. */
    static Map<String, String> all() {
        return ALL;
    }

    /** Sends one; the status of the answer, 0 where the server hung up without one. */
    static int send(String address, String request) throws IOException {
        URI server = URI.create(address);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MS);
            try {
                OutputStream out = socket.getOutputStream();
                out.write(request.getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (IOException refusedBeforeItsEnd) {
                // What it said of it may still be read
            }
            InputStream in = socket.getInputStream();
            String line = new String(in.readNBytes(12), StandardCharsets.US_ASCII);
            return line.length() < 12 ? 0 : Integer.parseInt(line.substring(9));
        } catch (java.net.SocketException reset) {
            return 0;
        }
    }

    static String post(String path, String form) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n"
                + form;
    }

    private static void query(String name, String query) {
        ALL.put(name, post("/sparql", "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
    }

    private static void get(String name, String path, String headers) {
        ALL.put(name, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
    }

    private static String numbered(String before, String part, int times, String after) {
        return IntStream.range(0, times).mapToObj(part::formatted).collect(Collectors.joining("", before, after));
    }
}
