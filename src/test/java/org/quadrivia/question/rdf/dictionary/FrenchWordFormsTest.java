package org.quadrivia.question.rdf.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** French words are read and inflected. */
class FrenchWordFormsTest {
    private final WordForms french = WordForms.of("fr");

    @ParameterizedTest
    @CsvSource({
        "ville, NOUN", "écrit, PAST_PARTICIPLE", "écrit, VERB_THIRD", "gouverne, VERB_THIRD", "né, PAST_PARTICIPLE",
        "situé, PAST_PARTICIPLE", "dans, PREPOSITION", "du, PREPOSITION", "le, DETERMINER", "et, CONJUNCTION",
        "officiel, ADJECTIVE", "Paris, PROPER_NOUN", "écrire, VERB_BASE", "écrivit, PAST_TENSE",
                "situant, PRESENT_PARTICIPLE"
    })
    void aWordIsRead(String word, PartOfSpeech part) {
        assertThat(french.parts(word)).contains(part);
    }

    @ParameterizedTest
    @CsvSource({
        "ville, villes, FEMININE",
        "capitale, capitales, FEMININE",
        "cheval, chevaux, MASCULINE",
        "eau, eaux, FEMININE",
        "pays, pays, MASCULINE",
        "lieu de naissance, lieux de naissance, MASCULINE",
        "œil, yeux, MASCULINE",
        "langue officielle, langues officielles, FEMININE",
        "premier ministre, premiers ministres, MASCULINE",
        "membre du parlement, membres du parlement, MASCULINE",
        "chef-lieu, chefs-lieux, MASCULINE",
        "acteur, acteurs, MASCULINE",
        "actrice, actrices, FEMININE",
        "artiste, artistes, MASCULINE",
        "date de création, dates de création, FEMININE",
        "pays limitrophe, pays limitrophes, MASCULINE",
        "journal, journaux, MASCULINE",
        "œuvre d’art, œuvres d’art, FEMININE",
        "page, pages, FEMININE",
        "ancienne capitale, anciennes capitales, FEMININE",
        "héros, héros, MASCULINE"
    })
    void aNounPhraseHasAPluralAndAGender(String singular, String plural, Gender gender) {
        assertThat(french.plural(singular)).contains(plural);
        assertThat(french.gender(singular)).contains(gender);
    }

    @ParameterizedTest
    @CsvSource({"villes, ville", "chevaux, cheval", "langues officielles, langue officielle", "pays, pays"})
    void aNounHasASingular(String plural, String singular) {
        assertThat(french.singular(plural)).contains(singular);
    }

    @ParameterizedTest
    @CsvSource({
        "écrit, écrire, écrit, écrivit, écrit", "situé, situer, situe, situa, situé", "né, naître, naît, naquit, né",
        "est, être, est, fut, été", "a, avoir, a, eut, eu", "dirigé, diriger, dirige, dirigea, dirigé",
        "fondée, fonder, fonde, fonda, fondé", "mort, mourir, meurt, mourut, mort"
    })
    void aVerbHasItsForms(String form, String base, String third, String past, String participle) {
        assertThat(french.base(form)).contains(base);
        assertThat(french.thirdPerson(form)).contains(third);
        assertThat(french.pastTense(form)).contains(past);
        assertThat(french.pastParticiple(form)).contains(participle);
    }

    @ParameterizedTest
    @CsvSource({
        "ville, la ville, une ville",
        "pays, le pays, un pays",
        "homme, l’homme, un homme",
        "héros, le héros, un héros",
        "eau, l’eau, une eau",
        "auteur, l’auteur, un auteur",
        "hauteur, la hauteur, une hauteur",
        "habitant, l’habitant, un habitant",
        "œuvre, l’œuvre, une œuvre",
        "histoire, l’histoire, une histoire",
        "langue officielle, la langue officielle, une langue officielle",
        "villes, les villes, des villes",
        "hôpital, l’hôpital, un hôpital",
        "yacht, le yacht, un yacht",
        "état, l’état, un état",
        "onzième, le onzième, un onzième",
        "héritage, l’héritage, un héritage",
        "handicap, le handicap, un handicap",
        "hameau, le hameau, un hameau",
        "harmonie, l’harmonie, une harmonie",
        "haleine, l’haleine, une haleine",
        "hiver, l’hiver, un hiver"
    })
    void articlesFollowGenderAndSound(String phrase, String definite, String indefinite) {
        assertThat(french.withDefiniteArticle(phrase)).isEqualTo(definite);
        assertThat(french.withIndefiniteArticle(phrase)).isEqualTo(indefinite);
    }

    @ParameterizedTest
    @CsvSource({
        "capitale de le pays, capitale du pays",
        "capitale de les pays, capitale des pays",
        "à le lac, au lac",
        "à les eaux, aux eaux",
        "de Italie, d’Italie",
        "de Hongrie, de Hongrie",
        "le auteur de la œuvre, l’auteur de l’œuvre",
        "ce que il gouverne, ce qu’il gouverne",
        "de la ville, de la ville",
        "de France, de France",
        "de Haïti, d’Haïti",
        "de Honduras, de Honduras",
        "de Yves, d’Yves",
        "de Yémen, de Yémen",
        "dont la est, dont l’est"
    })
    void wordsAreJoined(String text, String joined) {
        assertThat(french.contracted(text)).isEqualTo(joined);
    }

    @Test
    void anInventedWordIsUnknown() {
        assertThat(french.parts("blorpition")).isEmpty();
        assertThat(french.withDefiniteArticle("blorpition")).isEqualTo("blorpition");
    }
}
