package org.quadrivia.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.CloseNowException;
import org.jspecify.annotations.Nullable;

/**
 * Closes the connection of a client that reads a long response more slowly than any network is, since a thread waits for as long
 * as the network accepts no more. A client may keep it waiting for the time of {@code patience}. Each 16 kilobytes sent give it
 * one more second, but never more than {@code patience} in total. Tomcat's own timeout restarts with each byte.
 */
final class SlowReaderLimit extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final long BYTES_PER_SECOND = 16_384;
    /** The number of bytes that the container sends at once. */
    private static final int PIECE = 8_192;

    private final long patience;

    SlowReaderLimit(Duration patience) {
        this.patience = patience.toNanos();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new Timed(response, patience));
    }

    private static final class Timed extends HttpServletResponseWrapper {
        private final long patience;
        private @Nullable ServletOutputStream out;

        Timed(HttpServletResponse response, long patience) {
            super(response);
            this.patience = patience;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (out == null) {
                out = new TimedStream(super.getOutputStream(), patience);
            }
            return out;
        }
    }

    private static final class TimedStream extends ServletOutputStream {
        private final ServletOutputStream to;
        private final long patience;
        /** In nanoseconds. */
        private long left;

        TimedStream(ServletOutputStream to, long patience) {
            this.to = to;
            this.patience = patience;
            this.left = patience;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (int at = 0; at < length; at += PIECE) {
                int piece = Math.min(PIECE, length - at);
                long begun = System.nanoTime();
                to.write(bytes, from + at, piece);
                spend(System.nanoTime() - begun, piece);
            }
        }

        @Override
        public void write(int one) throws IOException {
            to.write(one);
        }

        @Override
        public void flush() throws IOException {
            long begun = System.nanoTime();
            to.flush();
            spend(System.nanoTime() - begun, 0);
        }

        private void spend(long waited, int bytes) throws CloseNowException {
            left = Math.min(patience, left + TimeUnit.SECONDS.toNanos(bytes) / BYTES_PER_SECOND) - waited;
            if (left < 0) {
                throw new CloseNowException("the answer is read too slowly");
            }
        }

        @Override
        public boolean isReady() {
            return to.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            to.setWriteListener(listener);
        }

        @Override
        public void close() throws IOException {
            to.close();
        }
    }
}
