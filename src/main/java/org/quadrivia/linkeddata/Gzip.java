package org.quadrivia.linkeddata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Compresses answers here: a container would have to weaken or drop their tags. */
public final class Gzip {
    /** Bytes from which on it is worth it. */
    public static final int WORTH_IT = 512;

    private Gzip() {}

    /** Whether a client takes it by its {@code Accept-Encoding}. */
    public static boolean isTaken(@Nullable String accepted) {
        return Stream.of(String.valueOf(accepted).split(","))
                .map(one -> one.replaceAll("\\s", ""))
                .anyMatch(one -> one.matches("(gzip|\\*)(;q=(0\\.0*+[1-9]\\d*+|1(\\.0*+)?))?"));
    }

    public static byte[] packed(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }
}
