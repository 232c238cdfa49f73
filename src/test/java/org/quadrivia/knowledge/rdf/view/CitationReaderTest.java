package org.quadrivia.knowledge.rdf.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.Citation;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.load.Load;

class CitationReaderTest {
    private static final String PREFIXES = """
            @prefix kb: <https://example.org/lakes/> .
            @prefix ex: <https://example.org/lakes/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix bibo: <http://purl.org/ontology/bibo/> .
            @prefix schema: <https://schema.org/> .
            kb: a owl:Ontology .
            """;

    @TempDir
    Path folder;

    @Test
    void theSourceIsNamedWithWhatTheDataSaysOfIt() {
        Citation citation = of("""
                kb: dct:source ex:book .
                ex:book schema:headline "<b>Lakes</b>" ; dct:creator ex:ada ; schema:datePublished "1843" ;
                  dct:publisher "Harbour Press" ; bibo:doi "10.1000/182" .
                ex:ada rdfs:label "Ada L." .
                """).orElseThrow();

        assertThat(citation.title()).isEqualTo("<b>Lakes</b>");
        assertThat(citation.imprint()).isEqualTo("Ada L., Harbour Press, 1843");
        assertThat(citation.address()).contains(URI.create("https://doi.org/10.1000/182"));
    }

    @Test
    void aSourceThatIsOnlyAnAddressIsALink() {
        Citation citation =
                of("kb: dct:source <https://example.com/report.html> .").orElseThrow();

        assertThat(citation.title()).isEqualTo("https://example.com/report.html");
        assertThat(citation.address()).contains(URI.create("https://example.com/report.html"));
        assertThat(citation.imprint()).isEmpty();
    }

    @Test
    void aSourceInWordsIsNamedByThem() {
        Citation citation = of("kb: dct:source \"A list on the wall\" .").orElseThrow();

        assertThat(citation.title()).isEqualTo("A list on the wall");
        assertThat(citation.address()).isEmpty();
    }

    @Test
    void wordsBesideASourceAreANoteOnIt() {
        Citation citation = of("""
                kb: dct:source "A summary." ; prov:hadPrimarySource ex:article .
                ex:article dct:title "Lakes" .
                """).orElseThrow();

        assertThat(citation.title()).isEqualTo("Lakes");
        assertThat(citation.note()).contains("A summary.");
    }

    @Test
    void noAddressLeadsToAnythingButThePagesOfTheWeb() {
        Citation citation = of("""
                kb: dct:source ex:article .
                ex:article dct:title "Lakes" ; schema:url "javascript:alert(1)" .
                """).orElseThrow();

        assertThat(citation.address().map(URI::getScheme)).isNotEqualTo(Optional.of("javascript"));
    }

    @Test
    void withoutASourceNothingIsNamed() {
        assertThat(of("kb: dct:description \"About lakes.\" .")).isEmpty();
    }

    private Optional<Citation> of(String turtle) {
        Path file = folder.resolve("lakes.ttl");
        try {
            Files.writeString(file, PREFIXES + turtle);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new RdfKnowledgeBase(new KbId("lakes"), Load.snapshot(file)).citation();
    }
}
