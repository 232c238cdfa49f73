package org.quadrivia.knowledge.rdf.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabulariesTest {
    @ParameterizedTest
    @CsvSource({
        "http://www.w3.org/2004/02/skos/core#broader, en, broader term",
        "http://www.w3.org/2004/02/skos/core#broader, de, Oberbegriff",
        "http://purl.org/dc/elements/1.1/creator, fr, créateur",
        "https://schema.org/birthPlace, it, luogo di nascita",
        "http://schema.org/birthPlace, es, lugar de nacimiento",
        "http://xmlns.com/foaf/0.1/knows, pl, knows"
    })
    void namesATermInTheLanguageOrElseInEnglish(String iri, String language, String label) {
        assertThat(Vocabularies.label(iri, language)).contains(label);
    }

    @ParameterizedTest
    @CsvSource({"http://example.org/broader", "http://xmlns.com/foaf/0.1/unheardOf", "urn:x", "x"})
    void namesNothingElse(String iri) {
        assertThat(Vocabularies.label(iri, "en")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.w3.org/ns/prov#wasDerivedFrom, LANGUAGE",
        "http://www.w3.org/2004/02/skos/core#member, LANGUAGE",
        "http://purl.org/dc/elements/1.1/creator, CREDIT",
        "http://example.org/dateModified, HISTORY",
        "http://example.org/museumId, IDENTIFIER",
        "http://example.org/museumURL, LINK",
        "http://example.org/schema/hasGeometry, COORDINATES"
    })
    void knowsWhatBookkeepingIsFor(String iri, Bookkeeping use) {
        assertThat(Vocabularies.bookkeeping(NodeFactory.createURI(iri))).contains(use);
    }

    @ParameterizedTest
    @CsvSource({"http://example.org/director", "https://schema.org/birthPlace", "http://example.org/id"})
    void takesNothingElseForBookkeeping(String iri) {
        assertThat(Vocabularies.bookkeeping(NodeFactory.createURI(iri))).isEmpty();
    }

    @Test
    void takesThePropertiesThatNameThingsInEveryNamespaceForAlternatives() {
        assertThat(Vocabularies.names())
                .contains(
                        RDFS.label.asNode(),
                        NodeFactory.createURI("http://schema.org/name"),
                        NodeFactory.createURI("https://schema.org/name"),
                        NodeFactory.createURI("http://purl.org/dc/elements/1.1/title"));
    }

    @Test
    void knowsTheAlternativesOfAProperty() {
        assertThat(Vocabularies.alternatives(NodeFactory.createURI("http://schema.org/actor")))
                .contains(
                        NodeFactory.createURI("https://schema.org/actor"),
                        NodeFactory.createURI("https://schema.org/actors"),
                        NodeFactory.createURI("http://schema.org/actors"))
                .doesNotContain(NodeFactory.createURI("http://schema.org/actor"));
        assertThat(Vocabularies.alternatives(NodeFactory.createURI("http://example.org/actor")))
                .isEmpty();
    }

    @Test
    void knowsTheUnitOfAPropertyAndWhetherItHoldsOneValue() {
        assertThat(Vocabularies.unit(NodeFactory.createURI("http://dbpedia.org/ontology/elevation")))
                .contains("m");
        assertThat(Vocabularies.singleValued(NodeFactory.createURI("http://schema.org/birthDate")))
                .isTrue();
        assertThat(Vocabularies.singleValued(NodeFactory.createURI("http://schema.org/birthPlace")))
                .isFalse();
    }

    @Test
    void wordsTheStatementsAndTheDirectClaimsOfWikidataAlike() {
        String words = "Who directed {s}?";

        assertThat(Vocabularies.words(
                        NodeFactory.createURI("http://www.wikidata.org/prop/direct/P57"), "asksObject", "en"))
                .containsExactly(words);
        assertThat(Vocabularies.words(
                        NodeFactory.createURI("http://www.wikidata.org/prop/statement/P57"), "asksObject", "en"))
                .containsExactly(words);
        assertThat(Vocabularies.label("http://www.wikidata.org/entity/P57", "fr"))
                .contains("réalisateur");
    }
}
