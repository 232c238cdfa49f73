package org.quadrivia.linkeddata.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream embedded in another stream, which continues after it. Each chunk follows its length; the length 0 ends the stream. */
final class LengthPrefixedStream {
    private LengthPrefixedStream() {}

    /** Writes the embedded stream. It has to be closed, which leaves the outer stream open. */
    static final class Out extends FilterOutputStream {
        private final DataOutputStream data;

        Out(DataOutputStream out) {
            super(out);
            this.data = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (length > 0) {
                data.writeInt(length);
                data.write(bytes, offset, length);
            }
        }

        @Override
        public void close() throws IOException {
            data.writeInt(0);
            data.flush();
        }
    }

    /** Reads the embedded stream, and ends where that ends. */
    static final class In extends InputStream {
        private final DataInputStream data;
        private int left;
        private boolean ended;
        private boolean brokenOff;

        In(DataInputStream in) {
            this.data = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0 && !ended) {
                left = length();
                ended = left == 0;
            }
            if (ended) {
                return -1;
            }
            int some = data.read(bytes, offset, Math.min(length, left));
            if (some < 0) {
                brokenOff = true;
                ended = true;
                return -1;
            }
            left -= some;
            return some;
        }

        private int length() throws IOException {
            try {
                return data.readInt();
            } catch (EOFException end) {
                brokenOff = true;
                return 0;
            }
        }

        /** Returns whether the outer stream ended before the embedded one. */
        boolean isBrokenOff() {
            return brokenOff;
        }
    }
}
