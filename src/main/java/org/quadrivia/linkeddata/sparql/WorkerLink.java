package org.quadrivia.linkeddata.sparql;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.quadrivia.linkeddata.worker.WorkerProtocol;

/**
 * An HTTP client for one worker, which reuses connections. It understands only the answers of workers, which have a length and
 * are not chunked. A general HTTP client would take several times as long as most queries do.
 */
final class WorkerLink implements AutoCloseable {
    private static final int PATIENCE_MS = 2_000;
    private static final long CLOSED_BEFORE_NS = 100_000_000;

    private final int port;
    private final String secret;
    private final Deque<Connection> kept = new ConcurrentLinkedDeque<>();

    WorkerLink(int port, String secret) {
        this.port = port;
        this.secret = secret;
    }

    /**
     * An answer of a worker.
     *
     * @param rows how many rows were kept if the answer was cut short; otherwise empty
     */
    record Answer(int status, String type, byte[] body, OptionalLong rows) {}

    /**
     * Sends a query and waits for the answer.
     *
     * @param run name of the run, by which it can be cancelled
     * @throws java.net.SocketTimeoutException if the answer takes longer than {@code patience}
     * @throws java.net.ConnectException if the worker was gone before
     * @throws IOException if the worker has gone
     */
    Answer ask(String run, PreparedQuery.Ready query, Duration patience) throws IOException {
        byte[] body = query.request().query().getBytes(StandardCharsets.UTF_8);
        String head = "POST " + WorkerProtocol.QUERY + graphs(query)
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
                + WorkerProtocol.SECRET + ": " + secret + "\r\n"
                + WorkerProtocol.RUN + ": " + run + "\r\n"
                + WorkerProtocol.FORMAT + ": " + query.format().name() + "\r\n"
                + "Content-Length: " + body.length + "\r\n\r\n";
        return exchange(head, body, Math.toIntExact(patience.toMillis()));
    }

    /** Asks the worker to end a run. The run ends at the next point at which it checks for this. */
    void cancel(String run) throws IOException {
        String head = "POST " + WorkerProtocol.CANCEL + " HTTP/1.1\r\nHost: localhost\r\n"
                + WorkerProtocol.SECRET + ": " + secret + "\r\n"
                + WorkerProtocol.RUN + ": " + run + "\r\nContent-Length: 0\r\n\r\n";
        exchange(head, new byte[0], PATIENCE_MS);
    }

    private Answer exchange(String head, byte[] body, int patience) throws IOException {
        byte[] first = head.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[first.length + body.length];
        System.arraycopy(first, 0, whole, 0, first.length);
        System.arraycopy(body, 0, whole, first.length, body.length);
        Connection used = kept.pollFirst();
        if (used != null) {
            long sent = System.nanoTime();
            try {
                return used.exchange(whole, patience);
            } catch (EOFException closed) {
                // Closed at once: the connection had been idle too long, so a new one is tried. Closed later: the query
                // was the cause
                if (System.nanoTime() - sent > CLOSED_BEFORE_NS) {
                    throw closed;
                }
            }
        }
        return new Connection().exchange(whole, patience);
    }

    private static String graphs(PreparedQuery.Ready query) {
        StringBuilder parameters = new StringBuilder();
        add(parameters, "default-graph-uri", query.request().defaultGraphs());
        add(parameters, "named-graph-uri", query.request().namedGraphs());
        return parameters.toString();
    }

    private static void add(StringBuilder parameters, String name, List<String> graphs) {
        for (String graph : graphs) {
            parameters
                    .append(parameters.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(graph, StandardCharsets.UTF_8));
        }
    }

    /** Closes idle connections. Connections in use end with the worker. */
    @Override
    public void close() {
        for (Connection one = kept.pollFirst(); one != null; one = kept.pollFirst()) {
            one.close();
        }
    }

    private final class Connection {
        private final Socket socket;
        private final InputStream in;
        private final OutputStream out;

        Connection() throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 16_384);
            out = socket.getOutputStream();
        }

        Answer exchange(byte[] request, int patience) throws IOException {
            try {
                socket.setSoTimeout(patience);
                write(request);
                Answer answer = read();
                kept.addFirst(this);
                return answer;
            } catch (IOException | RuntimeException failed) {
                close();
                throw failed;
            }
        }

        private void write(byte[] request) throws IOException {
            try {
                out.write(request);
                out.flush();
            } catch (IOException closed) {
                throw new EOFException(closed.getMessage());
            }
        }

        private Answer read() throws IOException {
            String first = line();
            int status = Integer.parseInt(first.substring(9, 12));
            int length = status == 204 ? 0 : -1;
            String type = "text/plain";
            OptionalLong rows = OptionalLong.empty();
            for (String line = line(); !line.isEmpty(); line = line()) {
                int colon = line.indexOf(':');
                String value = line.substring(colon + 1).strip();
                switch (line.substring(0, colon).toLowerCase(java.util.Locale.ROOT)) {
                    case "content-length" -> length = Integer.parseInt(value);
                    case "content-type" -> type = value;
                    case WorkerProtocol.ROWS -> rows = OptionalLong.of(Long.parseLong(value));
                    default -> {}
                }
            }
            if (length < 0) {
                throw new IOException("an answer without its length: " + first);
            }
            byte[] body = in.readNBytes(length);
            if (body.length < length) {
                throw new IOException("the worker ended in the midst of an answer");
            }
            return new Answer(status, type, body, rows);
        }

        private String line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream(64);
            for (int b = in.read(); b != '\n'; b = in.read()) {
                if (b < 0) {
                    throw new EOFException("the worker is gone");
                }
                if (b != '\r') {
                    line.write(b);
                }
            }
            return line.toString(StandardCharsets.US_ASCII);
        }

        private void close() {
            try {
                socket.close();
            } catch (IOException ignored) {
                // The connection is no longer needed
            }
        }
    }
}
