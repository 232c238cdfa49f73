package org.quadrivia.knowledge.picture;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quadrivia.knowledge.media.MediaName;

/**
 * A picture on another server, or one that is kept with the knowledge base.
 *
 * @param address begins with {@code https:}, or is a {@link MediaName}
 * @param credit the person or organisation to name; empty if the data gives none
 * @param licence the name or the address of its licence; empty if the data gives none
 */
public record Picture(URI address, Optional<String> credit, Optional<String> licence) {
    private static final int LONGEST = 2000;
    /** Matches the names of servers on the internet, but no IP addresses and no names that are valid in one network only. */
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    private static final Pattern LOCAL = Pattern.compile(".*\\.(?:local|localhost|internal|lan|home|intranet)");

    /** @throws IllegalArgumentException if the address is neither the name of a file nor one on the internet, reached through HTTPS */
    public Picture {
        boolean kept = MediaName.read(address.toString()).isPresent();
        if (!kept && (!"https".equals(address.getScheme()) || !isPublic(address))) {
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

    /** Returns the name of the file; empty if the picture is on another server. */
    public Optional<MediaName> file() {
        return MediaName.read(address.toString());
    }

    /** Returns the address from which a browser fetches it, which is relative to the root of the application for a file. */
    public String source() {
        return file().map(MediaName::address).orElseGet(address::toASCIIString);
    }

    private static boolean isPublic(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        return address.getUserInfo() == null
                && address.getPort() == -1
                && HOST.matcher(host).matches()
                && !LOCAL.matcher(host).matches();
    }

    /** Returns the name of the server that has the picture; empty if it is kept with the knowledge base. */
    public Optional<String> host() {
        return Optional.ofNullable(address.getHost());
    }
}
