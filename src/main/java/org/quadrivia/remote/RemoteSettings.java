package org.quadrivia.remote;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** From where people may fetch, and how much. Read when the server starts, so that a wrong setting is told then. */
@Component
@Lazy(false)
public class RemoteSettings {
    private final AllowedHosts hosts;
    private final Duration time;
    private final int megabytes;
    private final long statements;

    public RemoteSettings(
            @Value("${quadrivia.remote.hosts:}") String hosts,
            @Value("${quadrivia.remote.time:PT1M}") Duration time,
            @Value("${quadrivia.remote.megabytes:20}") int megabytes,
            @Value("${quadrivia.remote.statements:100000}") long statements) {
        this.hosts = AllowedHosts.of(hosts);
        this.time = time;
        this.megabytes = megabytes;
        this.statements = statements;
    }

    public AllowedHosts hosts() {
        return hosts;
    }

    /** Returns how long one fetch may take, redirects included. */
    public Duration time() {
        return time;
    }

    /** Returns how large an answer may be. */
    public int megabytes() {
        return megabytes;
    }

    /** Returns how many statements may be brought at once. */
    public long statements() {
        return statements;
    }
}
