package org.quadrivia.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
        CommandOutput said = CommandOutput.by("export", "--kb", kb.toString(), "--out", file.toString());
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
                        QueryServer.class.getName(),
                        Integer.toString(port),
                        data.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        QueryServer server = new QueryServer(process, URI.create("http://localhost:" + port + "/ds/sparql"));
        for (int i = 0; i < PATIENCE && !server.answers(); i++) {
            Thread.sleep(100);
        }
        return server;
    }

    /** As its command does with {@code --file}, which wants a logger of its own. */
    public static void main(String[] arguments) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        }
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        RDFDataMgr.read(dataset, arguments[1]);
        FusekiServer.create()
                .loopback(true)
                .port(Integer.parseInt(arguments[0]))
                .add("/ds", dataset)
                .build()
                .start()
                .join();
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
