package org.quadrivia.knowledge.rdf;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.quadrivia.Messages;

/** Passes text on as long as no number in it is so long that the parsers, whose time grows with its square, would stand still. */
final class NumberGuard extends FilterInputStream {
    private static final int DIGITS = 10_000;

    private int digits;

    NumberGuard(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        check(b);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        for (int i = 0; i < n; i++) {
            check(bytes[offset + i]);
        }
        return n;
    }

    private void check(int b) {
        digits = b >= '0' && b <= '9' ? digits + 1 : 0;
        if (digits > DIGITS) {
            throw new LoadControl.Stopped(Messages.text("load.digits", DIGITS));
        }
    }
}
