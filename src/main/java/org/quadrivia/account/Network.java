package org.quadrivia.account;

import java.util.List;

/** Tells one visitor's network from another's by the address of a request. */
public final class Network {
    private Network() {}

    /** The address; of one by IPv6 the network, which is one household's or server's. */
    public static String of(String address) {
        String[] parts = address.split(":", -1);
        return parts.length < 5 || address.startsWith("::")
                ? address
                : String.join(":", List.of(parts).subList(0, 4));
    }
}
