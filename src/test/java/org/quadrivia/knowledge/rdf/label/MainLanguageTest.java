package org.quadrivia.knowledge.rdf.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.knowledge.rdf.library.ShippedOntology;
import org.quadrivia.knowledge.rdf.load.Load;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** The language of labels without language tags is found from their words. */
class MainLanguageTest {
    private static final String PREFIXES =
            "PREFIX : <http://e.org/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

    @ParameterizedTest
    @ValueSource(strings = {"it", "de", "es", "fr", "en"})
    void theLanguageOfUntaggedLabelsIsFound(String language) {
        Snapshot snapshot = Load.snapshot(Path.of("src/test/resources/knowledge/languages/" + language + ".ttl"));

        assertThat(snapshot.language()).isEqualTo(language);
        assertThat(snapshot.languageFound()).isTrue();
    }

    @Test
    void namesAloneSayTooLittle() {
        Snapshot snapshot = Load.snapshot(Path.of("src/test/resources/knowledge/languages/names.ttl"));

        assertThat(snapshot.language()).isEqualTo("und");
        assertThat(snapshot.languageFound()).isFalse();
    }

    @Test
    void foreignNamesDoNotMakeAnEnglishSchemaForeign() {
        Snapshot snapshot = load(
                ":a :hasCapital :b ; :locatedIn :c ; :officialLanguage :d ; :numberOfMembers 3 ; rdfs:label \"Château de la Loire et des ducs\" ."
                        + ":b rdfs:label \"Le Havre de Grâce\" . :c rdfs:label \"Saint-Denis sur la Loire et du lac\" . :d rdfs:label \"Université de Paris et des arts\" .");

        assertThat(snapshot.language()).isEqualTo("en");
    }

    @Test
    void localNamesOfPropertiesTellItIfNothingHasALabel() {
        Snapshot snapshot = load(":Pisa :luogoDiNascita :Roma ; :costruitoDa :Bianchi ; :dataDiCostruzione 1200 ;"
                + " :siTrovaIn :Toscana ; :numeroDegliAbitanti 4 .");

        assertThat(snapshot.language()).isEqualTo("it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://purl.org/dc/terms/", "http://purl.org/dc/elements/1.1/"})
    void aDeclaredLanguageStays(String vocabulary) {
        Snapshot snapshot =
                load(":luogo rdfs:label \"luogo di nascita\" . :autore rdfs:label \"costruito e restaurato da\" ."
                        + ":a :luogo :b ; :autore :c . <http://e.org/> a <http://www.w3.org/2002/07/owl#Ontology> ; <"
                        + vocabulary
                        + "language> \"de-AT\" .");

        assertThat(snapshot.language()).isEqualTo("de");
        assertThat(snapshot.languageFound()).isFalse();
    }

    @Test
    void severalDeclaredLanguagesTellNothing() {
        Snapshot snapshot =
                load(":luogo rdfs:label \"luogo di nascita\" . :autore rdfs:label \"costruito e restaurato da\" ."
                        + ":patrono rdfs:label \"patrono della chiesa\" . :a :luogo :b ; :autore :c ; :patrono :d . <http://e.org/> a <http://www.w3.org/2002/07/owl#Ontology> ;"
                        + " <http://purl.org/dc/terms/language> \"de\", \"en\" .");

        assertThat(snapshot.language()).isEqualTo("it");
    }

    @Test
    void tagsTellMoreThanWords() {
        Snapshot snapshot =
                load(":luogo rdfs:label \"luogo di nascita\" . :a :luogo :b ; rdfs:label \"Stadt am Fluss\"@de ."
                        + ":b rdfs:label \"Land der Berge\"@de .");

        assertThat(snapshot.language()).isEqualTo("de");
        assertThat(snapshot.languageFound()).isFalse();
    }

    private static Snapshot load(String turtle) {
        return ShippedOntology.of(Map.of("data.ttl", (PREFIXES + turtle).getBytes(StandardCharsets.UTF_8)))
                .inFolder(Load::snapshot);
    }
}
