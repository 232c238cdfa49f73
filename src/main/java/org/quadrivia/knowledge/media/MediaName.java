package org.quadrivia.knowledge.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a file: the SHA-256 digest of its contents, as RFC 6920 writes it. In RDF it is an IRI such as {@code
 * ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk}, which is the same in every knowledge base.
 *
 * @param digest in Base64 for addresses, without padding
 */
public record MediaName(String digest) {
    private static final String START = "ni:///sha-256;";
    private static final Pattern DIGEST = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** @throws IllegalArgumentException if it is no such digest */
    public MediaName {
        if (!DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException("no digest: " + digest);
        }
    }

    /** Returns the name of a file with these contents. */
    public static MediaName of(byte[] contents) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(contents);
            return new MediaName(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Reads an IRI; empty if it is not the name of a file. */
    public static Optional<MediaName> read(String iri) {
        return iri.startsWith(START)
                        && DIGEST.matcher(iri.substring(START.length())).matches()
                ? Optional.of(new MediaName(iri.substring(START.length())))
                : Optional.empty();
    }

    public String iri() {
        return START + digest;
    }

    /** Returns the address of the file, relative to the root of the application. */
    public String address() {
        return "file/" + digest;
    }

    @Override
    public String toString() {
        return iri();
    }
}
