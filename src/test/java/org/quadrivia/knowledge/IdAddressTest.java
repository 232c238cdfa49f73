package org.quadrivia.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdAddressTest {
    private static final String NAMESPACE = "http://x.example/kb/";
    private static final IdAddress ADDRESS = new IdAddress(PageAddress.of(new KbId("kb"), NAMESPACE));

    @Test
    void ownIrisStandInThePathAndTheirFormatsBehindADot() {
        EntityId id = new EntityId(NAMESPACE + "Zürich");

        assertThat(ADDRESS.of(id)).isEqualTo("id/kb/Z%C3%BCrich");
        assertThat(ADDRESS.of(id, "ttl")).isEqualTo("id/kb/Z%C3%BCrich.ttl");
        assertThat(ADDRESS.read("Z%C3%BCrich", Optional.empty())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {NAMESPACE + "a%2Fb;c", NAMESPACE + "item/1", NAMESPACE + "revision/2", "urn:odd:1", NAMESPACE})
    void allOthersTravelInTheQueryAndComeBack(String iri) {
        String address = ADDRESS.of(new EntityId(iri));

        assertThat(address).startsWith("id/kb?iri=");
        String sent = URLDecoder.decode(address.substring("id/kb?iri=".length()), StandardCharsets.UTF_8);
        assertThat(ADDRESS.read("", Optional.of(sent))).contains(new EntityId(iri));
        assertThat(ADDRESS.of(new EntityId(iri), "nt")).isEqualTo(address + "&format=nt");
    }

    @Test
    void questionsAndRevisionsAreNoIrisOfTheKnowledgeBase() {
        assertThat(ADDRESS.item("q1")).isEqualTo("id/kb/item/q1");
        assertThat(IdAddress.item("item/q1", Optional.empty())).contains("q1");
        assertThat(IdAddress.item("item/q1", Optional.of("urn:odd:1"))).isEmpty();
        assertThat(IdAddress.revision("revision/3", Optional.empty())).contains("3");
        assertThat(ADDRESS.read("item/q1", Optional.empty())).isEmpty();
    }
}
