package org.quadrivia.knowledge.rdf;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Triple;
import org.quadrivia.Messages;

/** What one load may take in, how far it is, and a way to stop it from another thread. */
public final class LoadControl {
    /** It went on no further: it was told to stop, or there was too much. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped(String message) {
            super(message);
        }
    }

    private final Limits limits;
    private final AtomicLong statements = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private volatile long unpacked;
    private volatile boolean cancelled;

    private LoadControl(Limits limits) {
        this.limits = limits;
    }

    /**
     * What may be taken in.
     *
     * @param statements in all files together
     * @param literal characters of one text
     * @param unpacked bytes of all files, unpacked
     */
    public record Limits(long statements, int literal, long unpacked) {}

    public static LoadControl within(Limits limits) {
        return new LoadControl(limits);
    }

    /** Whatever there is. */
    static LoadControl unbounded() {
        return new LoadControl(new Limits(Long.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE));
    }

    /** The load ends soon, refused. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** How many it has read so far. */
    public long statements() {
        return statements.get();
    }

    /** How many bytes of the files, as they lie on disk, it has read so far. */
    public long bytes() {
        return bytes.get();
    }

    /** @throws Stopped if that is one too many, or it was told to stop */
    void take(Triple triple) {
        check();
        if (statements.incrementAndGet() > limits.statements) {
            throw new Stopped(Messages.text("load.tooMany", limits.statements));
        }
        if (triple.getObject().isLiteral()
                && triple.getObject().getLiteralLexicalForm().length() > limits.literal) {
            throw new Stopped(Messages.text(
                    "load.longLiteral",
                    triple.getObject().getLiteralLexicalForm().length(),
                    limits.literal));
        }
    }

    /** @throws Stopped if it was told to stop */
    void check() {
        if (cancelled) {
            throw new Stopped(Messages.text("load.cancelled"));
        }
    }

    /** The same bytes, counted as bytes of a file. */
    InputStream counted(InputStream packed) {
        return new Watched(packed, bytes::addAndGet);
    }

    /** The same bytes, as many of them as may be. */
    InputStream bounded(InputStream plain) {
        return new Watched(plain, this::unpack);
    }

    private synchronized void unpack(long more) {
        check();
        unpacked += more;
        if (unpacked > limits.unpacked) {
            throw new Stopped(Messages.text("load.tooLong", limits.unpacked >> 20));
        }
    }

    /** Tells how many bytes went through. */
    private static final class Watched extends FilterInputStream {
        private final LongConsumer read;

        Watched(InputStream in, LongConsumer read) {
            super(in);
            this.read = read;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) {
                read.accept(1);
            }
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            if (n > 0) {
                read.accept(n);
            }
            return n;
        }
    }
}
