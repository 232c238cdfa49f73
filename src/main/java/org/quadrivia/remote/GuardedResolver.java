package org.quadrivia.remote;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.hc.client5.http.DnsResolver;
import org.quadrivia.Messages;

/**
 * Looks hosts up once for each connection, and refuses those that are not allowed. What it returns is what is connected to, so that a
 * name that leads elsewhere a moment later changes nothing.
 */
final class GuardedResolver implements DnsResolver {
    /** Thrown if a host may not be connected to; says why. */
    static final class Forbidden extends UnknownHostException {
        private static final long serialVersionUID = 1;

        Forbidden(String words) {
            super(words);
        }
    }

    private final AllowedHosts hosts;
    private final DnsResolver names;

    GuardedResolver(AllowedHosts hosts, DnsResolver names) {
        this.hosts = hosts;
        this.names = names;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        String name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        if (!hosts.allows(name, port)) {
            throw new Forbidden(Messages.text("remote.notAllowed", name));
        }
        InetAddress[] found = names.resolve(host);
        if (found == null || found.length == 0) {
            throw new UnknownHostException(host);
        }
        if (!hosts.namesWithPort(name, port)) {
            for (InetAddress address : found) {
                if (!PublicAddresses.isPublic(address)) {
                    throw new Forbidden(Messages.text("remote.private", name, address.getHostAddress()));
                }
            }
        }
        return Arrays.stream(found)
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    /** Without a port nothing can be checked. The client asks with a port. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        throw new Forbidden(Messages.text("remote.notAllowed", host));
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
