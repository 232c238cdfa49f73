package org.quadrivia.authoring.ui.importing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Accepts a limited number of bytes, then throws {@link TooLarge}. */
final class BoundedStream extends FilterOutputStream {
    private long room;

    /** More bytes were written than are accepted. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    BoundedStream(OutputStream out, long room) {
        super(out);
        this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
        take(1);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        take(length);
        out.write(bytes, offset, length);
    }

    private void take(int bytes) throws TooLarge {
        room -= bytes;
        if (room < 0) {
            throw new TooLarge();
        }
    }
}
