package org.quadrivia.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("full")
@Timeout(60)
class SlowReaderLimitTest {
    private static final int LENGTH = 8 << 20;

    private final Tomcat tomcat = new Tomcat();
    /** What became of the answer: nothing where all of it was sent. */
    private final CompletableFuture<Optional<IOException>> ended = new CompletableFuture<>();

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.setSilent(true);
        Context context = tomcat.addContext("", folder.toString());
        FilterDef filter = new FilterDef();
        filter.setFilterName("slow");
        filter.setFilter(new SlowReaderLimit(Duration.ofMillis(500)));
        context.addFilterDef(filter);
        FilterMap everywhere = new FilterMap();
        everywhere.setFilterName("slow");
        everywhere.addURLPattern("/*");
        context.addFilterMap(everywhere);
        Tomcat.addServlet(context, "long", new LongAnswer());
        context.addServletMappingDecoded("/", "long");
        tomcat.getConnector().setProperty("socket.txBufSize", "16384");
        tomcat.start();
    }

    @AfterEach
    void stop() throws Exception {
        tomcat.stop();
        tomcat.destroy();
    }

    private final class LongAnswer extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try {
                response.getOutputStream().write(new byte[LENGTH]);
                ended.complete(Optional.empty());
            } catch (IOException cut) {
                ended.complete(Optional.of(cut));
                throw cut;
            }
        }
    }

    @Test
    void aReaderThatIsTooSlowIsDisconnected() throws Exception {
        try (Socket socket = ask(16_384)) {
            InputStream in = socket.getInputStream();
            while (!ended.isDone()) {
                in.readNBytes(1_024);
                Thread.sleep(100);
            }

            assertThat(ended.get().orElseThrow()).hasMessageContaining("too slowly");
        }
    }

    @Test
    void aReaderOfUsualSpeedReceivesEverything() throws Exception {
        try (Socket socket = ask(1 << 20)) {
            byte[] piece = new byte[1 << 20];
            int read = 0;
            for (int n = 0; read < LENGTH && n >= 0; read += Math.max(0, n)) {
                n = socket.getInputStream().read(piece);
            }

            assertThat(ended.get(10, TimeUnit.SECONDS)).isEmpty();
            assertThat(read).isGreaterThanOrEqualTo(LENGTH);
        }
    }

    /** @param held bytes that the network holds for it */
    private Socket ask(int held) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(held);
        socket.connect(new InetSocketAddress("localhost", tomcat.getConnector().getLocalPort()));
        socket.getOutputStream()
                .write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
