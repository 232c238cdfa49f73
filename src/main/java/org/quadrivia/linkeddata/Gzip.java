package org.quadrivia.linkeddata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Compresses response bodies. The container is not left to do this because it would weaken or drop their entity tags. */
public final class Gzip {
    /** The size in bytes from which compression pays off. */
    public static final int WORTH_IT = 512;

    private Gzip() {}

    /** Returns whether a client accepts gzip, judging by its {@code Accept-Encoding} header. */
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
