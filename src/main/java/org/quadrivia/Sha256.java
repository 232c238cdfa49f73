package org.quadrivia;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests. Text is digested as UTF-8; hexadecimal digits are in lower case. */
public final class Sha256 {
    private static final int BYTES = 32;

    private Sha256() {}

    /** Returns a digest to which content can be added piece by piece. */
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Returns the digest of a text as 64 hexadecimal digits. */
    public static String hex(String text) {
        return hex(text, BYTES);
    }

    /**
     * Returns the beginning of the digest of a text in hexadecimal.
     *
     * @param bytes how many bytes of the digest, 1 to 32; each gives two digits
     */
    public static String hex(String text, int bytes) {
        return HexFormat.of().formatHex(start().digest(text.getBytes(StandardCharsets.UTF_8)), 0, bytes);
    }
}
