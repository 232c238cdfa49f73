package org.quadrivia.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {
    private static final AllowedHosts HOSTS =
            AllowedHosts.of("dbpedia.org, *.Wikidata.org ,localhost:3030, [::1]:3030, büro.example");

    @Test
    void nothingIsAllowedUnlessItIsNamed() {
        assertThat(AllowedHosts.of(" ").isEmpty()).isTrue();
        assertThat(AllowedHosts.of("").whyNot(URI.create("https://dbpedia.org/sparql")))
                .hasValueSatisfying(why -> assertThat(why).contains("does not allow fetching from dbpedia.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://dbpedia.org/sparql",
                "http://DBpedia.org./resource/Berlin",
                "https://dbpedia.org:443/",
                "https://query.wikidata.org/sparql",
                "http://localhost:3030/ds",
                "http://[::1]:3030/ds",
                "https://xn--bro-hoa.example/"
            })
    void whatIsNamedIsAllowed(String address) {
        assertThat(HOSTS.whyNot(URI.create(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://dbpedia.org.evil.example/",
                "https://evildbpedia.org/",
                "https://sub.dbpedia.org/",
                "https://wikidata.org/",
                "https://dbpedia.org:8443/",
                "http://localhost/",
                "http://localhost:3031/",
                "http://127.0.0.1:3030/",
                "http://2130706433:3030/",
                "http://0x7f000001:3030/",
                "file:///etc/passwd",
                "ftp://dbpedia.org/",
                "gopher://dbpedia.org/",
                "jar:http://dbpedia.org/!/",
                "https:dbpedia.org",
                "//dbpedia.org/",
                "dbpedia.org"
            })
    void nothingElseIsAllowed(String address) {
        assertThat(HOSTS.whyNot(URI.create(address))).isPresent();
    }

    @Test
    void credentialsInAnAddressAreRefused() {
        assertThat(HOSTS.whyNot(URI.create("https://me:secret@dbpedia.org/sparql")))
                .hasValueSatisfying(why -> assertThat(why)
                        .contains("Leave out the user and the password")
                        .doesNotContain("secret"));
        assertThat(HOSTS.whyNot(URI.create("https://dbpedia.org@evil.example/")))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://dbpedia.org",
                "dbpedia.org/sparql",
                "host:0",
                "host:70000",
                "*",
                "*.org:80",
                "a b",
                "host:"
            })
    void aWrongSettingIsToldByItsName(String setting) {
        assertThatThrownBy(() -> AllowedHosts.of(setting))
                .isInstanceOf(HostsInvalid.class)
                .hasMessageContaining("quadrivia.remote.hosts")
                .hasMessageContaining(setting);
    }
}
