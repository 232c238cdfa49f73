package org.quadrivia.linkeddata.worker;

import java.io.ByteArrayOutputStream;

/**
 * Keeps bytes up to a limit. Beyond it, only counts them, to find out by how much they exceed it, and stops at twice the limit.
 */
final class CappedBytes extends ByteArrayOutputStream {
    private static final int START = 8_192;

    private final int most;
    private long wanted;

    CappedBytes(int most) {
        super(Math.min(most, START));
        this.most = most;
    }

    /** There are more bytes than the limit allows. */
    static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Full() {
            super("more bytes than allowed", null, false, false);
        }
    }

    /** Returns how many bytes were to be written. The count stops once it has passed twice the limit. */
    long wanted() {
        return wanted;
    }

    @Override
    public synchronized void write(int b) {
        if (room(1)) {
            super.write(b);
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        if (room(length)) {
            super.write(bytes, offset, length);
        }
    }

    private boolean room(int length) {
        wanted += length;
        if (wanted > 2L * most) {
            throw new Full();
        }
        return wanted <= most;
    }

    @Override
    public synchronized byte[] toByteArray() {
        if (wanted > most) {
            throw new Full();
        }
        return super.toByteArray();
    }
}
