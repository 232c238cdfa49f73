package org.quadrivia.question.rdf.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** German words are read and inflected. */
class GermanWordFormsTest {
    private final WordForms german = WordForms.of("de-AT");

    @ParameterizedTest
    @CsvSource({
        "Stadt, NOUN", "Geburtsort, NOUN", "geschrieben, PAST_PARTICIPLE", "liegt, VERB_THIRD", "schrieb, PAST_TENSE",
        "schreiben, VERB_BASE", "in, PREPOSITION", "von, PREPOSITION", "der, DETERMINER", "und, CONJUNCTION",
        "offizielle, ADJECTIVE", "Paris, PROPER_NOUN", "Gelegen, PAST_PARTICIPLE", "hat, VERB_THIRD"
    })
    void aWordIsRead(String word, PartOfSpeech part) {
        assertThat(german.parts(word)).contains(part);
    }

    @ParameterizedTest
    @CsvSource({
        "Stadt, Städte, FEMININE",
        "Hauptstadt, Hauptstädte, FEMININE",
        "Land, Länder, NEUTER",
        "Bundesland, Bundesländer, NEUTER",
        "Geburtsort, Geburtsorte, MASCULINE",
        "Fluss, Flüsse, MASCULINE",
        "Mitglied des Bundestags, Mitglieder des Bundestags, NEUTER",
        "Einwohnerzahl, Einwohnerzahlen, FEMININE",
        "Gründungsdatum, Gründungsdaten, NEUTER",
        "Leiter, Leiter, MASCULINE",
        "Abteilungsleiter, Abteilungsleiter, MASCULINE",
        "See, Seen, MASCULINE",
        "Autorin, Autorinnen, FEMININE",
        "Regisseur, Regisseure, MASCULINE",
        "offizielle Sprache, offizielle Sprachen, FEMININE",
        "offizieller Name, offizielle Namen, MASCULINE",
        "Geburtsdatum, Geburtsdaten, NEUTER",
        "Regierungssitz, Regierungssitze, MASCULINE",
        "Museum, Museen, NEUTER",
        "Präsident, Präsidenten, MASCULINE",
        "Staatsoberhaupt, Staatsoberhäupter, NEUTER",
        "Familienstand, Familienstände, MASCULINE",
        "Wort, Wörter, NEUTER"
    })
    void aNounPhraseHasAPluralAndAGender(String singular, String plural, Gender gender) {
        assertThat(german.plural(singular)).contains(plural);
        assertThat(german.gender(singular)).contains(gender);
    }

    @ParameterizedTest
    @CsvSource({"Städte, Stadt", "Bundesländer, Bundesland", "Geburtsorte, Geburtsort", "Daten, Datum", "Stadt, Stadt"})
    void aNounHasASingular(String plural, String singular) {
        assertThat(german.singular(plural)).contains(singular);
    }

    @ParameterizedTest
    @CsvSource({"Städte, true", "Stadt, false", "Einwohner, false", "Länder, true", "offizielle Sprachen, true"})
    void aPluralIsTold(String noun, boolean plural) {
        assertThat(german.isPlural(noun)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({
        "geschrieben, schreiben, schreibt, schrieb, geschrieben", "liegt, liegen, liegt, lag, gelegen",
        "gegründet, gründen, gründet, gründete, gegründet", "grenzt, grenzen, grenzt, grenzte, gegrenzt",
        "enthält, enthalten, enthält, enthielt, enthalten", "ist, sein, ist, war, gewesen",
        "hat, haben, hat, hatte, gehabt", "geboren, gebären, gebärt, gebar, geboren"
    })
    void aVerbHasItsForms(String form, String base, String third, String past, String participle) {
        assertThat(german.base(form)).contains(base);
        assertThat(german.pastTense(form)).contains(past);
        assertThat(german.pastParticiple(form)).contains(participle);
        assertThat(german.thirdPerson(form)).contains(third);
    }

    @ParameterizedTest
    @CsvSource({
        "Hauptstadt, die Hauptstadt, eine Hauptstadt",
        "Fluss, der Fluss, ein Fluss",
        "Land, das Land, ein Land",
        "Bundesland, das Bundesland, ein Bundesland",
        "offizieller Name, der offizielle Name, ein offizieller Name",
        "offizielle Sprache, die offizielle Sprache, eine offizielle Sprache",
        "großes Land, das große Land, ein großes Land",
        "hoher Berg, der hohe Berg, ein hoher Berg",
        "gesprochene Sprache, die gesprochene Sprache, eine gesprochene Sprache",
        "Städte, die Städte, Städte",
        "Blorp, Blorp, Blorp"
    })
    void articlesAndAdjectivesAgree(String phrase, String definite, String indefinite) {
        assertThat(german.withDefiniteArticle(phrase)).isEqualTo(definite);
        assertThat(german.withIndefiniteArticle(phrase)).isEqualTo(indefinite);
    }

    @Test
    void prepositionsAndArticlesAreJoined() {
        assertThat(german.contracted("in dem See von dem Land zu der Stadt An dem Fluss bei dem Ort an das Meer"))
                .isEqualTo("im See vom Land zur Stadt Am Fluss beim Ort ans Meer");
        assertThat(german.contracted("in den Seen von der Stadt")).isEqualTo("in den Seen von der Stadt");
    }

    @Test
    void aCompoundWithoutEndIsUnknownAtOnce() {
        assertThat(german.parts("Donau" + "dampfschifffahrts".repeat(2000) + "kapitän"))
                .isEmpty();
        assertThat(german.parts("Haupt" + "gesellschafts".repeat(2) + "mütze")).isNotNull();
    }

    @Test
    void anInventedWordIsUnknown() {
        assertThat(german.parts("Blorption")).isEmpty();
        assertThat(german.plural("Blorption")).isEmpty();
    }
}
