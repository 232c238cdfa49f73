package org.quadrivia.remote;

import static org.quadrivia.Messages.text;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Fetches from addresses that people name. Connects only to hosts that the administrator allows, checked for each connection with the
 * IP address that is really connected to, and follows a few redirects, each checked in the same way. Sends no credentials and no
 * cookies. An answer that is too large, too slow, or of another type than asked for is refused in words.
 */
@Component
public class RemoteFetcher {
    private static final int LOOK_EVERY = 50;

    private final RemoteSettings settings;
    private final DnsResolver names;

    @Autowired
    RemoteFetcher(RemoteSettings settings) {
        this(settings, SystemDefaultDnsResolver.INSTANCE);
    }

    /** @param names looks up the IP addresses of hosts */
    public RemoteFetcher(RemoteSettings settings, DnsResolver names) {
        this.settings = settings;
        this.names = names;
    }

    public RemoteSettings settings() {
        return settings;
    }

    /**
     * Fetches and waits for the end.
     *
     * @param into a file, which is written; if the request is refused, what it then holds is of no use
     * @param stop whether the person has cancelled; asked again and again
     * @param progress receives how many bytes have come so far
     */
    public RemoteReply fetch(RemoteRequest request, Path into, BooleanSupplier stop, LongConsumer progress) {
        long end = System.nanoTime() + settings.time().toNanos();
        CompletableFuture<RemoteReply> reply = new CompletableFuture<>();
        RemoteExchange exchange = new RemoteExchange(settings, names, into);
        try (exchange) {
            // Looking up a name cannot be interrupted, so the caller does not wait for the thread
            Thread.ofVirtual().name("remote-fetch").start(() -> {
                try {
                    reply.complete(exchange.fetch(request));
                } catch (RuntimeException | Error broken) {
                    reply.completeExceptionally(broken);
                }
            });
            while (true) {
                try {
                    return reply.get(LOOK_EVERY, TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    progress.accept(exchange.bytes());
                    if (stop.getAsBoolean()) {
                        return new RemoteReply.Refused(text("remote.cancelled"));
                    }
                    if (System.nanoTime() > end) {
                        return new RemoteReply.Refused(text(
                                "remote.slow", host(request), settings.time().toMillis() / 1000.0));
                    }
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new RemoteReply.Refused(text("remote.cancelled"));
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }

    private static String host(RemoteRequest request) {
        return String.valueOf(request.address().getHost());
    }
}
