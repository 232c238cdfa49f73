package org.quadrivia.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

class PageAddressTest {
    private static final String NAMESPACE = "https://example.org/kb/ceasefire/";
    private static final PageAddress ADDRESS = PageAddress.of(new KbId("ceasefire"), NAMESPACE);

    @ParameterizedTest
    @CsvSource({
        "asim-munir, page/ceasefire/asim-munir",
        "passage/1.6, page/ceasefire/passage/1.6",
        "claim/us-brokered, page/ceasefire/claim/us-brokered",
        "Zürich, page/ceasefire/Z%C3%BCrich",
    })
    void putsOwnIrisInThePath(String local, String expected) {
        assertThat(ADDRESS.of(new EntityId(NAMESPACE + local))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a%2Fb", "a;b", "a#b", "a+b", "a?b", "a//b", "/a", "a/", "..", "a/./b", "passages", "claims", ""
            })
    void putsWhatAPathWouldLoseInTheQuery(String local) {
        String address = ADDRESS.of(new EntityId(NAMESPACE + local));

        assertThat(address)
                .startsWith("page/ceasefire?iri=https%3A%2F%2Fexample.org")
                .doesNotContain("+", ";", "#");
        assertThat(readBack(ADDRESS, address)).contains(new EntityId(NAMESPACE + local));
    }

    @Test
    void putsForeignIrisInTheQuery() {
        EntityId foreign = new EntityId("http://dbpedia.org/resource/Käse#a+b");

        assertThat(ADDRESS.of(foreign))
                .isEqualTo("page/ceasefire?iri=http%3A%2F%2Fdbpedia.org%2Fresource%2FK%C3%A4se%23a%2Bb");
    }

    @Test
    void hasNoOwnIrisWhereTheKnowledgeBaseIsAFile() {
        PageAddress file = PageAddress.of(new KbId("cheeses"), "cheeses-0.1");

        assertThat(file.of(new EntityId("cheeses-0.1/x"))).startsWith("page/cheeses?iri=");
        assertThat(file.read("x", Optional.empty())).isEmpty();
    }

    @Test
    void takesAnIriWithoutEndingSlashForTheSameNamespace() {
        PageAddress address = PageAddress.of(new KbId("ceasefire"), "https://example.org/kb/ceasefire");

        assertThat(address).isEqualTo(ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>", "a b", ""})
    void readsNothingFromWhatIsNoIri(String iri) {
        assertThat(ADDRESS.read("", Optional.of(iri))).isEmpty();
    }

    @Test
    void readsAPathAsABrowserSendsItToo() {
        assertThat(ADDRESS.read("Z%C3%BCrich", Optional.empty()))
                .isEqualTo(ADDRESS.read("Zürich", Optional.empty()))
                .contains(new EntityId(NAMESPACE + "Zürich"));
        assertThat(ADDRESS.read("50%", Optional.empty())).isEmpty();
    }

    @Test
    void leadsBackFromEveryAddressToItsIri() {
        qt().withFixedSeed(7).withExamples(5_000).forAll(iris()).checkAssert(iri -> {
            EntityId id = new EntityId(iri);

            String address = ADDRESS.of(id);

            assertThat(URI.create("http://localhost/" + address).toASCIIString())
                    .endsWith(address);
            assertThat(readBack(ADDRESS, address)).contains(id);
        });
    }

    private static Gen<String> iris() {
        Gen<String> spiced = Generate.pick(List.of(
                "%2F",
                "%",
                ";",
                "#",
                "+",
                "&",
                "=",
                "?",
                "/",
                "//",
                ".",
                "..",
                "ü",
                "名",
                "\u0308",
                "passages",
                "claims",
                "~",
                "*",
                "\ud83e\uddc0"));
        Gen<String> piece =
                strings().betweenCodePoints('!', 0x2FF).ofLengthBetween(0, 4).mix(spiced, 60);
        Gen<String> base = Generate.pick(List.of(NAMESPACE, "http://other.org/", "urn:isbn:"));
        return base.zip(lists().of(piece).ofSizeBetween(0, 6), (start, parts) -> start + String.join("", parts))
                .assuming(PageAddressTest::isIri);
    }

    private static boolean isIri(String text) {
        return text.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>');
    }

    /** As a server does: the path percent-decoded, the query as form data. */
    private static Optional<EntityId> readBack(PageAddress rule, String address) {
        URI uri = URI.create("http://localhost/" + address);
        String path = uri.getPath().replaceFirst("^/page/[^/]+/?", "");
        Optional<String> iri = Optional.ofNullable(uri.getRawQuery())
                .map(query -> URLDecoder.decode(query.substring("iri=".length()), StandardCharsets.UTF_8));
        return rule.read(path, iri);
    }
}
