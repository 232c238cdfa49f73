package org.quadrivia.knowledge.rdf.load;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.quadrivia.Messages;

/**
 * Unpacks gzip, including archives of several members. An archive that is incomplete, damaged or not gzip is refused with a
 * message in plain words and never accepted in part.
 */
final class Gunzip extends InputStream {
    /** Most packed bytes that may yield no data. File names in headers and empty members never take that much. */
    static final int MOST_FOR_NOTHING = 1 << 20;

    /** Thrown if the packed data is incomplete, damaged, or not packed at all. */
    static final class Damaged extends IOException {
        private static final long serialVersionUID = 1;

        Damaged(String key) {
            super(Messages.text(key));
        }
    }

    private final Packed packed;
    private final InputStream plain;

    /** @throws Damaged if it is empty or does not begin as gzip does */
    Gunzip(InputStream in) throws IOException {
        packed = new Packed(in);
        packed.mark(1);
        if (packed.read() < 0) {
            throw new Damaged("load.gzip.empty");
        }
        packed.reset();
        try {
            plain = GzipCompressorInputStream.builder()
                    .setInputStream(packed)
                    .setDecompressConcatenated(true)
                    .get();
        } catch (EOFException cut) {
            throw new Damaged("load.gzip.damaged");
        } catch (IOException none) {
            throw none instanceof Damaged damaged ? damaged : new Damaged("load.gzip.none");
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int n = plain.read(bytes, offset, length);
            packed.forNothing = 0;
            return n;
        } catch (Damaged damaged) {
            throw damaged;
        } catch (IOException | IllegalArgumentException broken) {
            throw new Damaged("load.gzip.damaged");
        }
    }

    @Override
    public void close() throws IOException {
        plain.close();
        packed.close();
    }

    /** Counts the packed bytes that were read since they last yielded data. */
    private static final class Packed extends FilterInputStream {
        private long forNothing;

        Packed(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            count(Math.max(n, 0));
            return n;
        }

        private void count(int more) throws Damaged {
            forNothing += more;
            if (forNothing > MOST_FOR_NOTHING) {
                throw new Damaged("load.gzip.nothing");
            }
        }
    }
}
