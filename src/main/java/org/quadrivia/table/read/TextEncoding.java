package org.quadrivia.table.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.quadrivia.table.TableRefused;

/**
 * The encoding of a text, found by its first bytes and by whether it can be decoded.
 *
 * @param mark the length of the byte order mark
 */
record TextEncoding(Charset charset, int mark) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 4096;

    /** Finds the encoding: a byte order mark, zeros as UTF-16 has them, UTF-8 if all of the file is, otherwise Windows-1252. */
    static TextEncoding of(Path file) {
        try {
            byte[] start;
            try (InputStream in = Files.newInputStream(file)) {
                start = in.readNBytes(LOOKED_AT);
            }
            if (begins(start, 0xEF, 0xBB, 0xBF)) {
                return new TextEncoding(StandardCharsets.UTF_8, 3);
            }
            if (begins(start, 0xFF, 0xFE)) {
                return new TextEncoding(StandardCharsets.UTF_16LE, 2);
            }
            if (begins(start, 0xFE, 0xFF)) {
                return new TextEncoding(StandardCharsets.UTF_16BE, 2);
            }
            int even = zeros(start, 0);
            int odd = zeros(start, 1);
            if (even + odd > 0) {
                return unmarked(start.length, even, odd);
            }
            return new TextEncoding(isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS, 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TextEncoding unmarked(int length, int even, int odd) {
        int enough = length / 2 * 6 / 10;
        if (odd >= enough && even * 20 <= odd) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        if (even >= enough && odd * 20 <= even) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0);
        }
        throw TableRefused.because("binary");
    }

    private static boolean begins(byte[] bytes, int... mark) {
        byte[] wanted = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            wanted[i] = (byte) mark[i];
        }
        return bytes.length >= mark.length && Arrays.equals(Arrays.copyOf(bytes, mark.length), wanted);
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int read;
            do {
                read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result = decoder.decode(bytes, chars.clear(), read < 0);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            } while (read >= 0);
            return true;
        }
    }
}
