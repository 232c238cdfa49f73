package org.quadrivia.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.storage.StorageFailure;

class SafeHeadersTest {
    @TempDir
    Path folder;

    @Test
    void imagesOfOtherServersAreAllowedOnlyWherePicturesAre() throws Exception {
        assertThat(policy(() -> false, "text/html"))
                .isEqualTo(SafeHeaders.PAGES)
                .doesNotContain("https:");
        assertThat(policy(() -> true, "text/html"))
                .contains(
                        "img-src 'self' data: blob: https:;",
                        "default-src 'self';",
                        "script-src 'self' 'unsafe-inline'");
        assertThat(policy(() -> true, "*/*")).isEqualTo(SafeHeaders.PAGES);
    }

    @Test
    void withoutTheDatabaseImagesAreOurOwn() throws Exception {
        assertThat(policy(
                        () -> {
                            throw new StorageFailure(StorageFailure.Kind.values()[0], new IOException());
                        },
                        "text/html"))
                .isEqualTo(SafeHeaders.PAGES);
    }

    private String policy(BooleanSupplier pictures, String accept)
            throws LifecycleException, IOException, InterruptedException {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.getEngine().getPipeline().addValve(new SafeHeaders(pictures));
        tomcat.addContext("", folder.toString());
        tomcat.getConnector();
        tomcat.start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/");
            HttpRequest request =
                    HttpRequest.newBuilder(address).header("Accept", accept).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("Content-Security-Policy")
                    .orElse("");
        } finally {
            tomcat.stop();
            tomcat.destroy();
        }
    }
}
