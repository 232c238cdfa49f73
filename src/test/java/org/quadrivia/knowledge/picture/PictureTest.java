package org.quadrivia.knowledge.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PictureTest {
    @Test
    void isFetchedThroughHttpsOnly() {
        assertThat(Picture.address("http://upload.example.org/a.jpg"))
                .contains(URI.create("https://upload.example.org/a.jpg"));
        assertThat(Picture.address(" https://example.org/a?width=300 "))
                .contains(URI.create("https://example.org/a?width=300"));
    }

    @Test
    void nothingElseIsAnAddressOfAPicture() {
        assertThat(List.of(
                        "javascript:alert(1)",
                        "data:image/png;base64,AAAA",
                        "ftp://example.org/a.jpg",
                        "https://localhost/a.jpg",
                        "https://printer.local/a.jpg",
                        "https://192.168.0.1/a.jpg",
                        "https://[::1]/a.jpg",
                        "https://intranet/a.jpg",
                        "https://user:word@example.org/a.jpg",
                        "https://example.org:8443/a.jpg",
                        "https://example.org/a b.jpg\" onerror=\"x",
                        "a.jpg",
                        ""))
                .allSatisfy(text -> assertThat(Picture.address(text)).as(text).isEmpty());
        assertThatThrownBy(() -> new Picture(URI.create("http://example.org/a"), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCreditNamesWhoTheDataNamesAndTheServerInAnyCase() {
        URI address = URI.create("https://example.org/a.jpg");

        assertThat(PictureCredit.of(new Picture(address, Optional.empty(), Optional.empty())))
                .isEqualTo("from example.org");
        assertThat(PictureCredit.of(new Picture(address, Optional.of("Ada"), Optional.of("CC BY 4.0"))))
                .isEqualTo("Ada, CC BY 4.0 · from example.org");
        assertThat(PictureCredit.of(new Picture(address, Optional.empty(), Optional.of("CC0"))))
                .isEqualTo("CC0 · from example.org");
    }
}
