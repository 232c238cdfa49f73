package org.quadrivia.knowledge.rdf.load;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.Messages;

/** Limits one load, counts its progress, and lets another thread cancel it. */
public final class LoadControl {
    /** Thrown if the load was cancelled or exceeds a limit. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
        /** 1-based; 0 if the cause has no place in the file. */
        public final long line;

        Stopped(String message) {
            this(message, 0);
        }

        Stopped(String message, long line) {
            super(message);
            this.line = line;
        }
    }

    /** Most bytes that one character of a literal takes in a file, namely if it is escaped. */
    private static final int ESCAPED = 6;
    /** Most bytes, comments included, that a parser may read before it reports a statement. */
    private static final long SILENT = 16L << 20;
    /** Most characters of all prefixes and their namespaces together. The parser keeps them in memory. */
    private static final long DECLARED = 4L << 20;
    /** Characters of a term that are not counted as long text. They belong to the usual cost of a statement. */
    private static final int USUAL = 200;

    private final Limits limits;
    private final AtomicLong statements = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private volatile long unpacked;
    private long silent;
    private long declared;
    private long texts;
    private volatile boolean cancelled;

    private LoadControl(Limits limits) {
        this.limits = limits;
    }

    /**
     * The limits of a load.
     *
     * @param statements most statements in all files together
     * @param literal most characters of one literal
     * @param unpacked most bytes of all files together, unpacked
     * @param texts most characters of long terms that are kept in memory, all together
     * @param whole most bytes of one file that can only be read as a whole, which is JSON
     */
    public record Limits(long statements, int literal, long unpacked, long texts, long whole) {}

    public static LoadControl within(Limits limits) {
        return new LoadControl(limits);
    }

    /** Returns a control without limits, except that no text may be longer than any parser should be given. */
    public static LoadControl unbounded() {
        return new LoadControl(
                new Limits(Long.MAX_VALUE, (int) SILENT, Long.MAX_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE));
    }

    /** Cancels the load, which soon ends as refused. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** Returns how many statements have been read so far. */
    public long statements() {
        return statements.get();
    }

    /** Returns how many bytes of the files, as they are on disk, have been read so far. */
    public long bytes() {
        return bytes.get();
    }

    /**
     * Counts a statement.
     *
     * @throws Stopped if the statement exceeds a limit or the load was cancelled
     */
    public void take(Triple triple) {
        check();
        silent = 0;
        texts +=
                beyondUsual(triple.getSubject()) + beyondUsual(triple.getPredicate()) + beyondUsual(triple.getObject());
        if (texts > limits.texts) {
            throw new Stopped(Messages.text("load.texts", limits.texts));
        }
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

    private static int beyondUsual(Node node) {
        int length = node.isLiteral()
                ? node.getLiteralLexicalForm().length()
                : node.isURI() ? node.getURI().length() : 0;
        return Math.max(0, length - USUAL);
    }

    /** Notes that the bytes read so far have been dealt with, although they yielded no statement. */
    void goesOn() {
        silent = 0;
    }

    /** @throws Stopped if there are more prefixes than a parser should keep */
    void declare(String prefix, String iri) {
        declared += prefix.length() + iri.length();
        if (declared > DECLARED) {
            throw new Stopped(Messages.text("load.prefixes", DECLARED));
        }
    }

    /** Returns how many bytes one text may take in a file. */
    public long longest() {
        return Math.min((long) limits.literal * ESCAPED, SILENT);
    }

    /** @throws Stopped if the load was cancelled */
    void check() {
        if (cancelled) {
            throw new Stopped(Messages.text("load.cancelled"));
        }
    }

    /** Returns a stream of the same bytes that counts them as bytes of a file on disk. */
    InputStream counted(InputStream packed) {
        return new Watched(packed, bytes::addAndGet);
    }

    /** Returns a stream of the same bytes that ends the load if more are unpacked than the limit allows. */
    InputStream bounded(InputStream plain) {
        silent = 0;
        return new Watched(plain, this::unpack);
    }

    /** Returns a stream of the same bytes that ends the load if there are more than a file that is read as a whole may have. */
    InputStream whole(InputStream plain) {
        AtomicLong read = new AtomicLong();
        return new Watched(plain, more -> {
            silent = 0;
            if (read.addAndGet(more) > limits.whole) {
                throw new Stopped(Messages.text("load.whole", limits.whole >> 20));
            }
        });
    }

    private synchronized void unpack(long more) {
        check();
        unpacked += more;
        silent += more;
        if (unpacked > limits.unpacked) {
            throw new Stopped(Messages.text("load.tooLong", limits.unpacked >> 20));
        }
        if (silent > SILENT) {
            throw new Stopped(Messages.text("load.silent", SILENT >> 20));
        }
    }

    /** Reports how many bytes pass through. */
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
