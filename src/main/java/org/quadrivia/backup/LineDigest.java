package org.quadrivia.backup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A digest of lines that does not depend on their order, so nothing has to be sorted although databases return rows in any
 * order. It adds up the SHA-256 digests of the lines as four words of 64 bits, and hashes the number of lines and the sum once
 * more.
 */
final class LineDigest {
    private final MessageDigest sha256 = sha256();
    private final long[] sum = new long[4];
    private long lines;

    void add(String line) {
        ByteBuffer bytes = ByteBuffer.wrap(sha256.digest(line.getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < sum.length; i++) {
            sum[i] += bytes.getLong();
        }
        lines++;
    }

    long lines() {
        return lines;
    }

    String hex() {
        ByteBuffer bytes = ByteBuffer.allocate(8 * (sum.length + 1)).putLong(lines);
        for (long word : sum) {
            bytes.putLong(word);
        }
        return HexFormat.of().formatHex(sha256.digest(bytes.array()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
