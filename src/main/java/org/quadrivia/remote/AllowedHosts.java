package org.quadrivia.remote;

import java.net.IDN;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quadrivia.Messages;

/** The hosts to which this server may connect for people: none unless the administrator names them. */
public final class AllowedHosts {
    private static final String ANY_BELOW = "*.";
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int HIGHEST_PORT = 65_535;

    /** @param port 0 for those of http and https */
    private record Entry(String host, int port) {
        boolean covers(String asked, int at) {
            boolean same = host.startsWith(ANY_BELOW) ? asked.endsWith(host.substring(1)) : host.equals(asked);
            return same && (port == 0 ? at == HTTP || at == HTTPS : at == port);
        }

        @Override
        public String toString() {
            return port == 0 ? host : host + ":" + port;
        }
    }

    private final List<Entry> entries;

    private AllowedHosts(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * Parses the setting: {@code host}, {@code host:port} or {@code *.domain}, separated by commas.
     *
     * @throws HostsInvalid if an entry is none of these; says which one
     */
    public static AllowedHosts of(String setting) {
        return new AllowedHosts(Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(AllowedHosts::entry)
                .toList());
    }

    private static Entry entry(String word) {
        int colon = word.endsWith("]") ? -1 : word.lastIndexOf(':');
        String host = colon < 0 ? word : word.substring(0, colon);
        int port = colon < 0 ? 0 : port(word.substring(colon + 1));
        boolean below = host.startsWith(ANY_BELOW);
        Optional<String> name = normal(below ? host.substring(ANY_BELOW.length()) : host);
        if (port < 0 || name.isEmpty() || below && port > 0) {
            throw new HostsInvalid(Messages.text("remote.setting", word));
        }
        return new Entry((below ? ANY_BELOW : "") + name.get(), port);
    }

    private static int port(String digits) {
        if (!digits.matches("[0-9]{1,5}")) {
            return -1;
        }
        int port = Integer.parseInt(digits);
        return port == 0 || port > HIGHEST_PORT ? -1 : port;
    }

    /** Returns the name of a host in one spelling; empty if it is no name of a host. */
    private static Optional<String> normal(String host) {
        try {
            String ascii = host.startsWith("[") ? host : IDN.toASCII(host);
            String name = ascii.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
            return host(URI.create("http://" + name + "/")).filter(name::equals);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> host(URI address) {
        return Optional.ofNullable(address.getHost())
                .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
    }

    /** Whether no host is allowed, so that nobody can fetch anything. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns the entries as the administrator wrote them. */
    public List<String> names() {
        return entries.stream().map(Entry::toString).toList();
    }

    /** Returns why nothing may be fetched from an address, in words; empty if it may. The host's IP addresses are checked later. */
    public Optional<String> whyNot(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        Optional<String> host = host(address);
        if (!List.of("http", "https").contains(scheme) || host.isEmpty() || address.getPort() > HIGHEST_PORT) {
            return Optional.of(Messages.text("remote.noAddress"));
        }
        if (address.getRawUserInfo() != null) {
            return Optional.of(Messages.text("remote.credentials"));
        }
        int port = port(address);
        return allows(host.get(), port)
                ? Optional.empty()
                : Optional.of(Messages.text("remote.notAllowed", host.get() + (isUsual(port) ? "" : ":" + port)));
    }

    private static int port(URI address) {
        return address.getPort() >= 0
                ? address.getPort()
                : address.getScheme().equalsIgnoreCase("https") ? HTTPS : HTTP;
    }

    private static boolean isUsual(int port) {
        return port == HTTP || port == HTTPS;
    }

    boolean allows(String host, int port) {
        return entries.stream().anyMatch(entry -> entry.covers(host, port));
    }

    /** Whether the administrator named this host with this port, so that its IP address may be a private one. */
    boolean namesWithPort(String host, int port) {
        return entries.stream().anyMatch(entry -> entry.port != 0 && entry.covers(host, port));
    }
}
