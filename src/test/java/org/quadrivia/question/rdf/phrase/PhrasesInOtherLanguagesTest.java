package org.quadrivia.question.rdf.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.Fixture;

/** Labels in German, French, Italian and Spanish become questions as a person would ask them. */
class PhrasesInOtherLanguagesTest {
    private static final List<String> BOOKS = List.of("Aurora", "Medusa", "Galatea", "Pandora", "Selene", "Calypso");
    private static final List<String> PEOPLE =
            List.of("Bruno Conti", "Carla Fabbri", "Diego Lara", "Emma Galli", "Felix Amann", "Greta Ulm");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Qui est le maire de Lyon ?",
                "fr | Dans quelle région se trouve Lyon ?",
                "it | Chi è il sindaco di Torino?",
                "it | In quale regione si trova Torino?",
                "es | ¿Quién es el alcalde de Badajoz?",
                "es | ¿En qué región está Sevilla?"
            })
    void aNounTakesItsArticle(String language, String stem) {
        Snapshot snapshot = Fixture.load(Path.of("src/test/resources/grammar/" + language + ".ttl"));

        assertThat(stems(snapshot)).contains(stem);
    }

    @Test
    void aNameWithAVowelTakesAnElidedPreposition() {
        Snapshot snapshot = Fixture.load(Path.of("src/test/resources/grammar/fr.ttl"));

        assertThat(stems(snapshot))
                .contains("Quelle est l’année de fondation d’Avignon ?")
                .noneMatch(stem -> stem.contains(" de Avignon"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Buch | geschrieben von | Wer hat Aurora geschrieben?",
                "fr | livre | écrit par | Qui a écrit le livre Aurora ?",
                "it | libro | scritto da | Chi ha scritto il libro Aurora?",
                "es | libro | escrito por | ¿Quién escribió el libro Aurora?",
                "de | Buch | Übersetzer | Wer ist der Übersetzer von Aurora?",
                "fr | livre | traducteur | Qui est le traducteur du livre Aurora ?",
                "it | libro | traduttore | Chi è il traduttore del libro Aurora?",
                "es | libro | traductor | ¿Quién es el traductor del libro Aurora?"
            })
    void aPassiveIsAskedInTheActive(String language, String book, String label, String stem) {
        Snapshot snapshot = Fixture.turtle(folder, books(language, book, label));

        assertThat(stems(snapshot)).contains(stem);
    }

    @Test
    void anUnknownNounIsNotInflected() {
        Snapshot snapshot = Fixture.turtle(folder, books("de", "Buch", "Blorption"));

        assertThat(stems(snapshot)).isNotEmpty().noneMatch(stem -> stem.matches(".*(die|der|das) Blorption .*"));
    }

    private static List<String> stems(Snapshot snapshot) {
        return Fixture.bank(snapshot, "object", "subject", "number").items().stream()
                .map(Item::stem)
                // Titles are quoted, which these tests are not about
                .map(stem -> stem.replaceAll("«\\h|\\h»|[„“«»]", ""))
                .toList();
    }

    private static String books(String language, String book, String label) {
        String words =
                ":Person rdfs:label \"person\"@%1$s . :Book rdfs:label \"%2$s\"@%1$s . :p rdfs:label \"%3$s\"@%1$s ."
                        .formatted(language, book, label);
        return "PREFIX : <http://e.org/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> " + words
                + IntStream.range(0, BOOKS.size())
                        .mapToObj(i ->
                                ":b%1$d a :Book ; rdfs:label \"%2$s\"@%4$s ; :p :h%1$d . :h%1$d a :Person ; rdfs:label \"%3$s\"@%4$s ."
                                        .formatted(i, BOOKS.get(i), PEOPLE.get(i), language))
                        .collect(Collectors.joining("\n"));
    }
}
