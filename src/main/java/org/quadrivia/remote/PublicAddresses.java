package org.quadrivia.remote;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Knows which IP addresses are of the public internet. All that the registries of IANA reserve for special purposes are not: private
 * and loopback addresses, those of a link, of documentation, of translation and of tunnels, and multicast.
 */
final class PublicAddresses {
    /** @param bits how many of the first bits count */
    private record Block(byte[] first, int bits) {
        static Block of(String prefix) {
            int slash = prefix.indexOf('/');
            try {
                return new Block(
                        InetAddress.getByName(prefix.substring(0, slash)).getAddress(),
                        Integer.parseInt(prefix.substring(slash + 1)));
            } catch (UnknownHostException none) {
                throw new IllegalArgumentException(prefix, none);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != first.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (first[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Block> SPECIAL = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "2620:4f:8000::/48",
            "3fff::/20");

    /** The only block from which IPv6 addresses of the public internet are given out so far. */
    private static final Block GLOBAL = Block.of("2000::/3");

    private PublicAddresses() {}

    private static List<Block> blocks(String... prefixes) {
        return List.of(prefixes).stream().map(Block::of).toList();
    }

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean given = address instanceof Inet4Address || GLOBAL.holds(bytes);
        return given && SPECIAL.stream().noneMatch(block -> block.holds(bytes));
    }
}
