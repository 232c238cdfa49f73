package org.quadrivia.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** A Fuseki as it is shipped, in a process of its own, with data in memory. */
public final class QueryServer implements AutoCloseable {
    private static final int PATIENCE = 300;

    private final Process process;
    private final URI address;

    private QueryServer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Writes a knowledge base as queries see it. */
    public static void export(Path kb, Path file) {
        Said said = Said.by("export", "--kb", kb.toString(), "--out", file.toString());
        if (said.code() != 0) {
            throw new IllegalStateException(said.err());
        }
    }

    /** Starts it and waits until it answers. */
    public static QueryServer fuseki(Path data, int port) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.apache.jena.fuseki.main.cmds.FusekiMainCmd",
                        "--localhost",
                        "--port=" + port,
                        "--file=" + data,
                        "/ds"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        QueryServer server = new QueryServer(process, URI.create("http://localhost:" + port + "/ds/sparql"));
        for (int i = 0; i < PATIENCE && !server.answers(); i++) {
            Thread.sleep(100);
        }
        return server;
    }

    private boolean answers() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(address + "?query=ASK%7B%7D").toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Where it answers queries. */
    public URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
