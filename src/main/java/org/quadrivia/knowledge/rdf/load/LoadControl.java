package org.quadrivia.knowledge.rdf.load;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.Messages;

/** What one load may take in, how far it is, and a way to stop it from another thread. */
public final class LoadControl {
    /** It went on no further: it was told to stop, or there was too much. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
        /** From 1; 0 where it is no matter of a place. */
        public final long line;

        Stopped(String message) {
            this(message, 0);
        }

        Stopped(String message, long line) {
            super(message);
            this.line = line;
        }
    }

    /** Bytes that one character of a text takes in a file at most: as an escape. */
    private static final int ESCAPED = 6;
    /** Bytes that a parser may read before it says a statement, comments among them. */
    private static final long SILENT = 16L << 20;
    /** Characters of prefixes and their namespaces, which a parser keeps. */
    private static final long DECLARED = 4L << 20;
    /** So many characters of a statement are reckoned with what it takes itself. */
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
     * What may be taken in.
     *
     * @param statements in all files together
     * @param literal characters of one text
     * @param unpacked bytes of all files, unpacked
     * @param texts characters of what is long, kept in memory, all together
     * @param whole bytes of one file that can only be read as a whole: of JSON
     */
    public record Limits(long statements, int literal, long unpacked, long texts, long whole) {}

    public static LoadControl within(Limits limits) {
        return new LoadControl(limits);
    }

    /** Whatever there is, but no text longer than any parser should be given. */
    public static LoadControl unbounded() {
        return new LoadControl(
                new Limits(Long.MAX_VALUE, (int) SILENT, Long.MAX_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE));
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

    /** What was read so far is dealt with, though nothing is taken of it. */
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

    /** Bytes that one text may take in a file. */
    public long longest() {
        return Math.min((long) limits.literal * ESCAPED, SILENT);
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
        silent = 0;
        return new Watched(plain, this::unpack);
    }

    /** The same bytes, as many as may be of a file that is read as a whole. */
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
