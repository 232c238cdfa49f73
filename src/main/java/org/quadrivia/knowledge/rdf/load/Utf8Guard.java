package org.quadrivia.knowledge.rdf.load;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;

/**
 * Passes on bytes and fails at the first that is not UTF-8. The parsers would replace such bytes with a replacement character,
 * so that an umlaut in another encoding would be lost silently.
 */
final class Utf8Guard extends FilterInputStream {
    /** Thrown where the bytes stop being UTF-8. */
    static final class NotUtf8 extends MalformedInputException {
        private static final long serialVersionUID = 1;
        final long line;

        NotUtf8(long line) {
            super(1);
            this.line = line;
        }
    }

    private long line = 1;
    private int pending;
    private int low = 0x80;
    private int high = 0xBF;

    Utf8Guard(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            check(b);
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        for (int i = 0; i < n; i++) {
            check(bytes[offset + i] & 0xFF);
        }
        return n;
    }

    private void check(int b) throws NotUtf8 {
        if (pending == 0 && b < 0x80) {
            line += b == '\n' ? 1 : 0;
        } else if (pending == 0) {
            begin(b);
        } else if (b < low || b > high) {
            throw new NotUtf8(line);
        } else {
            pending--;
            low = 0x80;
            high = 0xBF;
        }
    }

    /** Takes the first byte of several. The bounds of the second byte exclude overlong forms and surrogates. */
    private void begin(int b) throws NotUtf8 {
        if (b < 0xC2 || b > 0xF4) {
            throw new NotUtf8(line);
        }
        pending = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    }
}
