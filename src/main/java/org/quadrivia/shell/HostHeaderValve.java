package org.quadrivia.shell;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Keeps foreign host names out of everything derived from the {@code Host} header: links, redirects, data, and what caches store.
 * Accepts the public address, this machine's names and addresses, and localhost. Any other name is replaced by the public address
 * or, if none is set, by the address at which the request arrived.
 */
final class HostHeaderValve extends ValveBase {
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String publicHost;
    private final int publicPort;
    private final Set<String> own = new HashSet<>(LOCAL);

    /** @param publicAddress empty if none is set */
    HostHeaderValve(String publicAddress) {
        super(true);
        URI address = URI.create(publicAddress);
        this.publicHost = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        this.publicPort = address.getPort() >= 0 ? address.getPort() : "https".equals(address.getScheme()) ? 443 : 80;
        own.add(publicHost);
        try {
            InetAddress machine = InetAddress.getLocalHost();
            own.add(machine.getHostName().toLowerCase(Locale.ROOT));
            own.add(machine.getHostName().toLowerCase(Locale.ROOT) + ".local");
        } catch (UnknownHostException nameless) {
            // Then it has addresses only
        }
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var head = request.getCoyoteRequest();
        head.action(ActionCode.REQ_LOCAL_ADDR_ATTRIBUTE, head);
        String address = literal(String.valueOf(head.localAddr()));
        String name = String.valueOf(request.getServerName()).toLowerCase(Locale.ROOT);
        if (!own.contains(name) && !name.equals(address)) {
            boolean known = !publicHost.isEmpty();
            int port = known ? publicPort : request.getLocalPort();
            String host = known ? publicHost : address;
            head.serverName().setString(host);
            head.setServerPort(port);
            head.getMimeHeaders().setValue("host").setString(host + ":" + port);
        }
        getNext().invoke(request, response);
    }

    /** Returns the address as it is written in a URL, with brackets around IPv6. */
    private static String literal(String address) {
        return address.contains(":") ? "[" + address + "]" : address;
    }
}
