package org.quadrivia.remote;

import static org.quadrivia.Messages.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** One fetch with all its redirects. Closing it ends whatever is under way. */
final class RemoteExchange implements AutoCloseable {
    private static final int MAX_REDIRECTS = 5;
    private static final int MAX_HEADERS = 100;
    private static final int MAX_LINE = 16_384;
    private static final int MAX_EMPTY_LINES = 10;
    private static final int MAX_QUOTED = 300;
    private static final int MAX_LOOKED_AT = 4_000;
    private static final Timeout TO_CONNECT = Timeout.ofSeconds(10);
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final String HTML = "text/html";
    private static final String XHTML = "application/xhtml+xml";
    private static final String AGENT = "Quadrivia (https://quadrivia.org)";

    private final RemoteSettings settings;
    private final Path into;
    private final CloseableHttpClient client;
    private volatile @Nullable HttpUriRequestBase current;
    private volatile long bytes;

    RemoteExchange(RemoteSettings settings, DnsResolver names, Path into) {
        this.settings = settings;
        this.into = into;
        this.client = client(settings, names);
    }

    private static CloseableHttpClient client(RemoteSettings settings, DnsResolver names) {
        // The whole fetch is ended in time; this only lets the thread end, whatever happens
        Timeout time = Timeout.of(settings.time().plus(GRACE));
        Http1Config bounded = Http1Config.custom()
                .setMaxHeaderCount(MAX_HEADERS)
                .setMaxLineLength(MAX_LINE)
                .setMaxEmptyLineCount(MAX_EMPTY_LINES)
                .build();
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new GuardedResolver(settings.hosts(), names))
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(bounded)
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(TO_CONNECT)
                                .setSocketTimeout(time)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .setResponseTimeout(time)
                        .build())
                .setUserAgent(AGENT)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                // A packed answer could unpack to more than is let in
                .disableContentCompression()
                .build();
    }

    /** Returns how many bytes of the answer have come so far. */
    long bytes() {
        return bytes;
    }

    RemoteReply fetch(RemoteRequest request) {
        RemoteRequest now = request;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            Optional<String> forbidden = settings.hosts().whyNot(now.address());
            if (forbidden.isPresent()) {
                return refused(redirects == 0 ? forbidden.get() : text("remote.redirect", forbidden.get()));
            }
            Step step = new Step(now);
            RemoteReply reply = step.run();
            if (step.next == null) {
                return reply;
            }
            now = step.next;
        }
        return refused(text("remote.redirects", host(request), MAX_REDIRECTS));
    }

    @Override
    public void close() {
        HttpUriRequestBase request = current;
        if (request != null) {
            request.cancel();
        }
        client.close(CloseMode.IMMEDIATE);
    }

    private static RemoteReply.Refused refused(String words) {
        return new RemoteReply.Refused(words);
    }

    private static String host(RemoteRequest request) {
        return String.valueOf(request.address().getHost());
    }

    /** One request, and what is to be requested after it. */
    private final class Step {
        private final RemoteRequest request;
        private @Nullable RemoteRequest next;

        Step(RemoteRequest request) {
            this.request = request;
        }

        RemoteReply run() {
            HttpUriRequestBase sent = sent();
            current = sent;
            try {
                return answer(sent);
            } catch (GuardedResolver.Forbidden forbidden) {
                return refused(String.valueOf(forbidden.getMessage()));
            } catch (UnknownHostException unknown) {
                return refused(text("remote.unknown", host(request)));
            } catch (SSLException untrusted) {
                return refused(text("remote.tls", host(request), words(String.valueOf(untrusted.getMessage()))));
            } catch (IOException failed) {
                return refused(text("remote.unreachable", host(request), words(String.valueOf(failed.getMessage()))));
            }
        }

        /** Cancels what is left of an answer before it is closed: closing alone would read all of it. */
        private RemoteReply answer(HttpUriRequestBase sent) throws IOException {
            ClassicHttpResponse response = client.executeOpen(null, sent, null);
            try {
                return read(response);
            } finally {
                sent.cancel();
                Closer.closeQuietly(response);
            }
        }

        private HttpUriRequestBase sent() {
            HttpUriRequestBase sent =
                    request.query().isEmpty() ? new HttpGet(request.address()) : new HttpPost(request.address());
            if (!request.query().isEmpty()) {
                sent.setEntity(new UrlEncodedFormEntity(
                        List.of(new BasicNameValuePair("query", request.query())), StandardCharsets.UTF_8));
            }
            sent.setHeader(HttpHeaders.ACCEPT, accepted(request.types()));
            return sent;
        }

        /** Returns the types for the header, each a little less wanted than the one before. */
        private static String accepted(List<String> types) {
            StringBuilder header = new StringBuilder();
            for (int i = 0; i < types.size(); i++) {
                header.append(i == 0 ? "" : ", ").append(types.get(i));
                if (i > 0) {
                    header.append(";q=0.").append(Math.max(1, 9 - i));
                }
            }
            return header.toString();
        }

        private RemoteReply read(ClassicHttpResponse response) throws IOException {
            int status = response.getCode();
            Header location = response.getFirstHeader(HttpHeaders.LOCATION);
            if (status >= HttpStatus.SC_REDIRECTION && status < HttpStatus.SC_CLIENT_ERROR && location != null) {
                return redirected(status, location.getValue());
            }
            HttpEntity body = response.getEntity();
            if (status != HttpStatus.SC_OK) {
                String quoted = quoted(body);
                return refused(
                        quoted.isEmpty()
                                ? text("remote.status", host(request), String.valueOf(status))
                                : text("remote.status.words", host(request), String.valueOf(status), quoted));
            }
            return body == null ? refused(text("remote.empty", host(request))) : received(body);
        }

        private RemoteReply redirected(int status, String location) {
            try {
                URI to = request.address().resolve(URI.create(location));
                next = request.at(to, status != HttpStatus.SC_SEE_OTHER);
                return refused("");
            } catch (IllegalArgumentException none) {
                return refused(text("remote.redirect", text("remote.noAddress")));
            }
        }

        private RemoteReply received(HttpEntity body) throws IOException {
            String type = type(body);
            if (type.equals(HTML) || type.equals(XHTML)) {
                return refused(text("remote.html", host(request)));
            }
            if (!request.accepts(type)) {
                return refused(text("remote.type", host(request), words(type)));
            }
            String coding = String.valueOf(body.getContentEncoding());
            if (body.getContentEncoding() != null && !coding.equalsIgnoreCase("identity")) {
                return refused(text("remote.packed", host(request)));
            }
            long most = (long) settings.megabytes() << 20;
            long bytes = body.getContentLength() > most ? -1 : copy(body, most);
            if (bytes < 0) {
                return refused(text("remote.large", host(request), settings.megabytes()));
            }
            return bytes == 0
                    ? refused(text("remote.empty", host(request)))
                    : new RemoteReply.Received(request.address(), type, bytes);
        }

        /** Returns how many bytes came; -1 if they are too many. */
        private long copy(HttpEntity body, long most) throws IOException {
            long bytes = 0;
            byte[] some = new byte[1 << 14];
            try (OutputStream out = Files.newOutputStream(into)) {
                InputStream in = body.getContent();
                for (int read = in.read(some); read >= 0; read = in.read(some)) {
                    bytes += read;
                    if (bytes > most) {
                        return -1;
                    }
                    out.write(some, 0, read);
                    RemoteExchange.this.bytes = bytes;
                }
            }
            return bytes;
        }

        private static String type(HttpEntity body) {
            String type = String.valueOf(body.getContentType());
            int semicolon = type.indexOf(';');
            return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
        }

        /** Returns the beginning of what a server says about an error; empty if it says nothing in plain words. */
        private String quoted(@Nullable HttpEntity body) throws IOException {
            if (body == null || type(body).equals(HTML) || type(body).equals(XHTML)) {
                return "";
            }
            InputStream in = body.getContent();
            return words(new String(in.readNBytes(MAX_LOOKED_AT), StandardCharsets.UTF_8));
        }
    }

    private static String words(String text) {
        String shown = text.length() > MAX_LOOKED_AT ? text.substring(0, MAX_LOOKED_AT) : text;
        String words = shown.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return words.length() > MAX_QUOTED ? words.substring(0, MAX_QUOTED) + "…" : words;
    }
}
