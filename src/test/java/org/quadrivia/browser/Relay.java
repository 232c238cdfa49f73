package org.quadrivia.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An address that stays the same while the server behind it is killed and another takes its place. */
final class Relay implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile int port;

    Relay() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    /** From now on, the server with that address is behind this one. */
    void lead(String address) throws IOException {
        port = URI.create(address).getPort();
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                open.add(client);
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                open.add(server);
                Thread.ofVirtual().start(() -> pass(client, server));
                Thread.ofVirtual().start(() -> pass(server, client));
            } catch (IOException nobodyThere) {
                closeAll();
            }
        }
    }

    private void closeAll() {
        open.forEach(socket -> {
            try {
                socket.close();
            } catch (IOException closed) {
                // It is
            }
        });
        open.clear();
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException closed) {
            // One of them has gone
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        closeAll();
    }
}
