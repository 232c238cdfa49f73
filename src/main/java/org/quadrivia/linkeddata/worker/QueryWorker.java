package org.quadrivia.linkeddata.worker;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.system.streammgr.StreamManager;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.quadrivia.knowledge.rdf.sparql.QueryLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The worker process: a Fuseki server that answers queries over one dataset, for the process that started it. */
public final class QueryWorker {
    private static final String SERVICE = "/kb";
    private static final int MOST_THREADS = 40;
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final FusekiServer server;
    private final AnswerQuery queries;
    private final String secret;

    private QueryWorker(WorkerHandover.Terms terms) {
        secret = terms.secret();
        DatasetGraph nothing = DatasetGraphFactory.createGeneral();
        queries = new AnswerQuery(terms.limits(), nothing);
        Operation operation = Operation.alloc("urn:quadrivia:query", "sparql", "Queries behind a fence");
        server = FusekiServer.create()
                .loopback(true)
                .port(0)
                .maxServerThreads(MOST_THREADS)
                .fusekiModules(FusekiModules.empty())
                .enableStats(false)
                .enableMetrics(false)
                .enablePing(false)
                .registerOperation(operation, queries)
                .addDataset(SERVICE, nothing)
                .addEndpoint(SERVICE, "sparql", operation)
                .addServlet(WorkerProtocol.CANCEL, new Cancel(queries))
                .addFilter("/*", new SecretFilter(secret))
                .build()
                .start();
    }

    /** Returns whether the arguments ask the program to be a worker. */
    public static boolean isMeant(String[] arguments) {
        return arguments.length == 1 && arguments[0].equals(WorkerProtocol.MODE);
    }

    /** Works until the process that started it is gone, then ends the JVM. */
    public static void run() {
        PrintStream said = System.out;
        System.setOut(System.err);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(System.in))) {
            QueryWorker worker = start(WorkerHandover.terms(in));
            said.println(WorkerProtocol.READY + worker.server.getHttpPort());
            said.flush();
            Thread.ofPlatform().daemon().name("give-back").start(worker::giveBack);
            worker.queries.setDataset(WorkerHandover.data(in));
            said.println(WorkerProtocol.LOADED);
            said.flush();
            while (in.read() >= 0) {
                // Nothing more is sent; only the end of the input matters
            }
        } catch (IOException | RuntimeException gone) {
            Runtime.getRuntime().halt(1);
        }
        Runtime.getRuntime().halt(0);
    }

    /** Gives memory back to the machine, in the first pause after the start, after loading, and after each burst of queries. */
    private void giveBack() {
        long before = 0;
        long collected = -1;
        try {
            while (true) {
                Thread.sleep(PAUSE.toMillis());
                long activity = queries.activity();
                if (activity == before && activity != collected) {
                    System.gc();
                    collected = activity;
                }
                before = activity;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts a worker within this process and stops it, so that a JVM can record what a quick start needs. */
    public static void rehearse() {
        start(new WorkerHandover.Terms("rehearsed", new QueryLimits(Duration.ofSeconds(1), 1, 1_000)))
                .server
                .stop();
    }

    private static QueryWorker start(WorkerHandover.Terms terms) {
        switchLoggingOff();
        JenaSystem.init();
        ARQ.globalServiceAllowed = false;
        StreamManager.setGlobal(new StreamManager());
        QueryWorker worker = new QueryWorker(terms);
        worker.warm();
        return worker;
    }

    /** Clients are told what is wrong. */
    private static void switchLoggingOff() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        }
    }

    /** Runs first queries while nobody is waiting. The very first query takes as long as a hundred later ones. */
    private void warm() {
        for (ResultFormat format : new ResultFormat[] {ResultFormat.JSON, ResultFormat.TURTLE}) {
            String query = format == ResultFormat.JSON
                    ? "SELECT * { ?s ?p ?o . FILTER (STRLEN(STR(?s)) > 1) } ORDER BY ?s LIMIT 1"
                    : "CONSTRUCT { <s> <p> 1 } WHERE {}";
            String request = "POST " + WorkerProtocol.QUERY + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/sparql-query\r\n"
                    + WorkerProtocol.SECRET + ": " + secret + "\r\n"
                    + WorkerProtocol.FORMAT + ": " + format + "\r\n"
                    + "Content-Length: " + query.length() + "\r\n\r\n" + query;
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getHttpPort());
                    InputStream answer = socket.getInputStream()) {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                answer.readAllBytes();
            } catch (IOException unwarmed) {
                // The first query will take longer
            }
        }
    }

    /** Cancels a run. */
    private static final class Cancel extends HttpServlet {
        private static final long serialVersionUID = 1;

        private final transient AnswerQuery queries;

        private Cancel(AnswerQuery queries) {
            this.queries = queries;
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) {
            queries.cancel(request.getHeader(WorkerProtocol.RUN));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    /** Rejects requests without the secret. Other users of the same machine can reach its loopback address as well. */
    private static final class SecretFilter extends HttpFilter {
        private static final long serialVersionUID = 1;

        private final byte[] secret;

        SecretFilter(String secret) {
            this.secret = secret.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            String given = String.valueOf(request.getHeader(WorkerProtocol.SECRET));
            if (MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), secret)) {
                chain.doFilter(request, response);
            } else {
                response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            }
        }
    }
}
