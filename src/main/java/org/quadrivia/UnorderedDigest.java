package org.quadrivia;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A digest of lines that does not depend on their order, so nothing has to be sorted, and millions of lines take seconds. It
 * adds up the SHA-256 digests of the lines as four words of 64 bits, and hashes the number of lines and the sum once more.
 */
public final class UnorderedDigest {
    private final MessageDigest sha256 = Sha256.start();
    private final long[] sum = new long[4];
    private long lines;

    public void add(String line) {
        ByteBuffer bytes = ByteBuffer.wrap(sha256.digest(line.getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < sum.length; i++) {
            sum[i] += bytes.getLong();
        }
        lines++;
    }

    public long lines() {
        return lines;
    }

    /** Returns the digest of all lines added so far as 64 hexadecimal digits. */
    public String hex() {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * (sum.length + 1)).putLong(lines);
        for (long word : sum) {
            bytes.putLong(word);
        }
        return HexFormat.of().formatHex(sha256.digest(bytes.array()));
    }
}
