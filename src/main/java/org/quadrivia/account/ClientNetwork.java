package org.quadrivia.account;

import java.util.List;

/** Distinguishes visitors' networks by the address of a request. */
public final class ClientNetwork {
    private ClientNetwork() {}

    /**
     * Returns the address itself; for IPv6, the first four groups of it. These identify the network, which belongs to
     * one household or server.
     */
    public static String of(String address) {
        String[] parts = address.split(":", -1);
        return parts.length < 5 || address.startsWith("::")
                ? address
                : String.join(":", List.of(parts).subList(0, 4));
    }
}
