package org.quadrivia.knowledge.picture;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A picture on another server.
 *
 * @param address begins with {@code https:}
 * @param credit the person or organisation to name; empty if the data gives none
 * @param licence the name or the address of its licence; empty if the data gives none
 */
public record Picture(URI address, Optional<String> credit, Optional<String> licence) {
    private static final int LONGEST = 2000;
    /** Matches the names of servers on the internet, but no IP addresses and no names that are valid in one network only. */
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    private static final Pattern LOCAL = Pattern.compile(".*\\.(?:local|localhost|internal|lan|home|intranet)");

    /** @throws IllegalArgumentException if the address is not that of a server on the internet, reached through HTTPS */
    public Picture {
        if (!"https".equals(address.getScheme()) || !isPublic(address)) {
            throw new IllegalArgumentException("no address of a picture: " + address);
        }
    }

    /**
     * Reads the address of a picture. Browsers fetch an address that begins with {@code http:} through HTTPS.
     *
     * @return empty if a browser should not fetch it
     */
    public static Optional<URI> address(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text.strip().replaceFirst("^(?i)https?:", "https:"));
            return Optional.of(address).filter(one -> "https".equals(one.getScheme()) && isPublic(one));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static boolean isPublic(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        return address.getUserInfo() == null
                && address.getPort() == -1
                && HOST.matcher(host).matches()
                && !LOCAL.matcher(host).matches();
    }

    /** Returns the name of the server that has the picture. */
    public String host() {
        return address.getHost();
    }
}
