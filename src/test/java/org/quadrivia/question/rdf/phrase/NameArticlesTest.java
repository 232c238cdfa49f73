package org.quadrivia.question.rdf.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.bank.Fixture;

/** Which names take an article in a sentence. */
class NameArticlesTest {
    private static final String SEAS = """
            :Sea a owl:Class ; rdfs:label "sea"@en . :River a owl:Class ; rdfs:label "river"@en .
            :p a owl:ObjectProperty ; rdfs:label "flows into"@en .
            :s1 a :Sea ; rdfs:label "North Sea"@en . :s2 a :Sea ; rdfs:label "Gulf of Finland"@en .
            :s3 a :Sea ; rdfs:label "The Channel"@en . :s4 a :Sea ; rdfs:label "Kattegat"@en .
            :r1 a :River ; rdfs:label "Rhine"@en ; :p :s1 . :r2 a :River ; rdfs:label "Neva"@en ; :p :s2 .
            :r3 a :River ; rdfs:label "Seine"@en ; :p :s3 . :r4 a :River ; rdfs:label "Viskan"@en ; :p :s4 .
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | European Union                                   | organisation | the European Union
            en | Organization for Security and Cooperation        | organisation | the Organization for Security and Cooperation
            en | Gulf of Finland                                  |              | the Gulf of Finland
            en | Bay of Biscay                                    |              | the Bay of Biscay
            en | Hudson Bay                                       |              | Hudson Bay
            en | Netherlands                                      | country      | the Netherlands
            en | Rhine                                            | river        | the Rhine
            en | Goose Creek                                      | river        | Goose Creek
            en | The Channel                                      | sea          | The Channel
            en | Río Negro                                        | river        | the Río Negro
            en | Inner Hebrides                                   | islands      | the Inner Hebrides
            en | Svalbard                                         | islands      | Svalbard
            en | La Plata                                         | river        | La Plata
            en | Fall River                                       | city         | Fall River
            en | Frank Ocean                                      | person       | Frank Ocean
            en | Ocean                                            |              | Ocean
            en | World War II                                     |              | World War II
            en | Etihad Stadium                                   | stadium      | the Etihad Stadium
            en | St. Mary's Stadium                               | stadium      | St. Mary's Stadium
            en | Vicarage Road Stadium                            | stadium      | Vicarage Road Stadium
            en | Deutsche Bank                                    | company      | Deutsche Bank
            en | European Central Bank                            | organisation | the European Central Bank
            en | Romanesque period                                | period       | the Romanesque period
            en | Achaemenid dynasty                               |              | the Achaemenid dynasty
            en | period                                           |              | period
            en | nuclear agency                                   |              | nuclear agency
            en | Late Empire, Northern Federation                 |              | Late Empire, Northern Federation
            fr | Union européenne                                 |              | l’Union européenne
            fr | Mer Noire                                        |              | la Mer Noire
            fr | Paris                                            | ville        | Paris
            it | Unione europea                                   |              | l’Unione europea
            it | Mar Nero                                         |              | Mar Nero
            it | Mare Adriatico                                   |              | il Mare Adriatico
            es | Unión Europea                                    |              | la Unión Europea
            es | Golfo de México                                  |              | el Golfo de México
            """)
    void takesTheArticleByItsHeadOrClass(String language, String name, String kind, String expected) {
        assertThat(NameArticles.of(language)
                        .orElseThrow()
                        .with(name, kind == null ? List.of() : List.of(kind))
                        .replace('\'', '’'))
                .isEqualTo(expected.replace('\'', '’'));
    }

    @Test
    void leavesGermanNamesAsTheyAre() {
        assertThat(NameArticles.of("de")).isEmpty();
    }

    @Test
    void hasArticlesInSentencesAndNoneInOptions() {
        List<Item> items = Fixture.bank(Fixture.turtle(folder, SEAS)).items();

        assertThat(items)
                .extracting(Item::stem)
                .contains(
                        "Which river flows into the North Sea?",
                        "What does the Rhine flow into?",
                        "Fill the gap: The Rhine flows into the ____.",
                        "Which river flows into the Gulf of Finland?");
        assertThat(items)
                .flatExtracting(Item::options)
                .extracting(Option::label)
                .noneMatch(label -> label.startsWith("the "));
        assertThat(items)
                .flatExtracting(Item::options)
                .extracting(Option::feedback)
                .anyMatch(text -> text.contains("the [[") && text.contains("|North Sea]]"));
    }

    @Test
    void keepsTheArticleBeforeAGapWhereAllOfTheKindTakeIt() {
        assertThat(Fixture.bank(Fixture.turtle(folder, SEAS)).items())
                .extracting(Item::stem)
                .anyMatch(stem -> stem.contains("flows into the ____."))
                .noneMatch(stem -> stem.contains(": ____ flows into"));
    }
}
