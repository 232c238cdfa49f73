package org.quadrivia.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.quadrivia.Sha256;

/** Random secrets that only their holder knows. Only a digest is stored, which does not reveal the secret. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private Secrets() {}

    /** Returns a new secret that cannot be guessed, in characters that are safe in URLs. */
    public static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Returns the SHA-256 digest as 64 hexadecimal digits. No slower hash is needed: a secret of {@value #BYTES} random bytes
     * cannot be found by trying.
     */
    public static String digest(String secret) {
        return Sha256.hex(secret);
    }
}
