package org.quadrivia.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.quadrivia.cli.common.CommandRefused;

/** The first requests of a browser to the server on this machine, made without a browser. */
final class FirstRequests {
    private static final List<String> ADDRESSES = List.of("/", "/?v-r=init&location=&query=", "/styles.css");

    private final int port;

    FirstRequests(int port) {
        this.port = port;
    }

    /** Requests each address once. The status of the responses does not matter. */
    void run() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String address : ADDRESSES) {
                client.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        BodyHandlers.discarding());
            }
        } catch (IOException e) {
            throw CommandRefused.saying("No answer from the server on port " + port + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
