package org.quadrivia.shell;

import static org.quadrivia.Messages.text;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.quadrivia.account.ClientNetwork;

/**
 * Prevents slow request bodies from occupying all threads. A body that has arrived with the head of its request, as those of
 * pages do, is read at once. For other bodies a thread has to wait. The number of such threads is limited per address and in
 * total, and each body has only as much time as its size needs.
 */
final class SlowBodyLimit extends ValveBase {
    /** Out of Tomcat's 200 threads. */
    static final int WAITED_FOR = 100;

    static final int OF_ONE_ADDRESS = 32;
    /** How long each body without a waiting thread is waited for. A body in a packet of its own has arrived by then. */
    private static final long GLANCE_MS = 100;

    private static final int LOOKED_AFTER = 50;
    private static final long LOOK_MS = 300;
    private static final long STEP_MS = 10;
    private static final long BYTES_PER_SECOND = 1_024;
    private static final long SWALLOWED = 2_000_000;

    private final long patience;
    private final Semaphore all = new Semaphore(WAITED_FOR);
    private final Semaphore looks = new Semaphore(LOOKED_AFTER);
    private final Map<String, Integer> waiting = new ConcurrentHashMap<>();

    /** @param patience time for each body, in addition to one second per kilobyte received */
    SlowBodyLimit(Duration patience) {
        super(true);
        this.patience = patience.toNanos();
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var head = request.getCoyoteRequest();
        boolean chunked =
                head.getContentLengthLong() < 0 && head.getMimeHeaders().getValue("transfer-encoding") != null;
        if (head.getContentLengthLong() <= 0 && !chunked || isHere(head)) {
            getNext().invoke(request, response);
            return;
        }
        String address = ClientNetwork.of(String.valueOf(request.getRemoteAddr()));
        if (enter(address)) {
            try {
                waitFor(head, request, response);
            } finally {
                leave(address);
            }
        } else if (comesSoon(head)) {
            getNext().invoke(request, response);
        } else {
            refuse(head, response);
        }
    }

    private void waitFor(org.apache.coyote.Request head, Request request, Response response)
            throws IOException, ServletException {
        InputBuffer own = head.getInputBuffer();
        Timed timed = new Timed(own, patience);
        head.setInputBuffer(timed);
        try {
            getNext().invoke(request, response);
            if (!request.isAsync() && !timed.ended) {
                response.finishResponse();
                if (!timed.swallow(head.hasExpectation())) {
                    head.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
                }
            }
        } finally {
            head.setInputBuffer(own);
        }
    }

    /** Returns whether the whole body can be read without waiting. */
    private static boolean isHere(org.apache.coyote.Request head) {
        head.action(ActionCode.AVAILABLE, Boolean.TRUE);
        return head.getContentLengthLong() >= 0 && head.getAvailable() >= head.getContentLengthLong();
    }

    /**
     * Returns whether the whole body arrives within a short time. Gives a chance to clients that share their address with
     * somebody who has used up its waiting threads.
     */
    private boolean comesSoon(org.apache.coyote.Request head) {
        if (comesWithin(GLANCE_MS, head)) {
            return true;
        }
        if (!looks.tryAcquire()) {
            return false;
        }
        try {
            return comesWithin(LOOK_MS, head);
        } finally {
            looks.release();
        }
    }

    private static boolean comesWithin(long most, org.apache.coyote.Request head) {
        try {
            for (long waited = 0; waited < most; waited += STEP_MS) {
                Thread.sleep(STEP_MS);
                if (isHere(head)) {
                    return true;
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private boolean enter(String address) {
        if (!all.tryAcquire()) {
            return false;
        }
        boolean enters = waiting.merge(address, 1, Integer::sum) <= OF_ONE_ADDRESS;
        if (!enters) {
            leave(address);
        }
        return enters;
    }

    private void leave(String address) {
        waiting.computeIfPresent(address, (same, now) -> now > 1 ? now - 1 : null);
        all.release();
    }

    private static void refuse(org.apache.coyote.Request head, Response response) throws IOException {
        head.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "10");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=utf-8");
        response.getOutputStream().write((text("shell.busy") + "\n").getBytes(StandardCharsets.UTF_8));
        response.finishResponse();
    }

    /** Reads the body for as long as enough of it arrives. */
    private static final class Timed implements InputBuffer {
        private final InputBuffer from;
        private final long patience;
        private final long begun = System.nanoTime();
        private long received;
        private boolean ended;

        Timed(InputBuffer from, long patience) {
            this.from = from;
            this.patience = patience;
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            int read = from.doRead(handler);
            ended |= read < 0;
            received += Math.max(0, read);
            long needed = TimeUnit.SECONDS.toNanos(received / BYTES_PER_SECOND);
            if (!ended && System.nanoTime() - begun > patience + needed) {
                throw new SocketTimeoutException("the body comes too slowly");
            }
            return read;
        }

        @Override
        public int available() {
            return from.available();
        }

        /**
         * Reads the rest of a body that nobody wanted. Returns whether its end was reached, so that the connection can be reused.
         */
        private boolean swallow(boolean expects) {
            try {
                while (!ended && !expects && received < SWALLOWED) {
                    doRead(ApplicationBufferHandler.EMPTY);
                }
            } catch (IOException slow) {
                return false;
            }
            return ended;
        }
    }
}
