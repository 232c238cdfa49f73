package org.quadrivia.question.rdf.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spanish words are read and inflected. */
class SpanishWordFormsTest {
    private final WordForms spanish = WordForms.of("es-MX");

    @ParameterizedTest
    @CsvSource({
        "ciudad, NOUN",
        "escrito, PAST_PARTICIPLE",
        "gobierna, VERB_THIRD",
        "limita, VERB_THIRD",
        "situado, PAST_PARTICIPLE",
        "en, PREPOSITION",
        "del, PREPOSITION",
        "el, DETERMINER",
        "y, CONJUNCTION",
        "oficial, ADJECTIVE",
        "Madrid, PROPER_NOUN",
        "escribir, VERB_BASE",
        "nació, PAST_TENSE"
    })
    void aWordIsRead(String word, PartOfSpeech part) {
        assertThat(spanish.parts(word)).contains(part);
    }

    @ParameterizedTest
    @CsvSource({
        "ciudad, ciudades, FEMININE",
        "río, ríos, MASCULINE",
        "capital, capitales, FEMININE",
        "lápiz, lápices, MASCULINE",
        "lugar de nacimiento, lugares de nacimiento, MASCULINE",
        "lengua oficial, lenguas oficiales, FEMININE",
        "miembro del parlamento, miembros del parlamento, MASCULINE",
        "crisis, crisis, FEMININE",
        "agua, aguas, FEMININE",
        "artista, artistas, MASCULINE",
        "actriz, actrices, FEMININE",
        "jefe de estado, jefes de estado, MASCULINE",
        "primer ministro, primeros ministros, MASCULINE",
        "obra de arte, obras de arte, FEMININE",
        "país, países, MASCULINE"
    })
    void aNounPhraseHasAPluralAndAGender(String singular, String plural, Gender gender) {
        assertThat(spanish.plural(singular)).contains(plural);
        assertThat(spanish.gender(singular)).contains(gender);
    }

    @ParameterizedTest
    @CsvSource({
        "escrito, escribir, escribe, escribió, escrito",
        "situado, situar, sitúa, situó, situado",
        "nacido, nacer, nace, nació, nacido",
        "es, ser, es, fue, sido",
        "ha, haber, ha, hubo, habido",
        "dirigida, dirigir, dirige, dirigió, dirigido",
        "limita, limitar, limita, limitó, limitado"
    })
    void aVerbHasItsForms(String form, String base, String third, String past, String participle) {
        assertThat(spanish.base(form)).contains(base);
        assertThat(spanish.thirdPerson(form)).contains(third);
        assertThat(spanish.pastTense(form)).contains(past);
        assertThat(spanish.pastParticiple(form)).contains(participle);
    }

    @ParameterizedTest
    @CsvSource({
        "ciudad, la ciudad, una ciudad",
        "río, el río, un río",
        "agua, el agua, un agua",
        "aguas, las aguas, aguas",
        "área, el área, un área",
        "ríos, los ríos, ríos",
        "capital, la capital, una capital",
        "lengua oficial, la lengua oficial, una lengua oficial",
        "problema, el problema, un problema",
        "autor, el autor, un autor"
    })
    void articlesFollowTheGender(String phrase, String definite, String indefinite) {
        assertThat(spanish.withDefiniteArticle(phrase)).isEqualTo(definite);
        assertThat(spanish.withIndefiniteArticle(phrase)).isEqualTo(indefinite);
    }

    @ParameterizedTest
    @CsvSource({
        "capital de el país, capital del país",
        "a el lago, al lago",
        "de El Salvador, de El Salvador",
        "de la ciudad, de la ciudad"
    })
    void prepositionsAndArticlesAreJoined(String text, String joined) {
        assertThat(spanish.contracted(text)).isEqualTo(joined);
    }

    @Test
    void anInventedWordIsUnknown() {
        assertThat(spanish.parts("blorpición")).isEmpty();
        assertThat(spanish.withDefiniteArticle("blorpición")).isEqualTo("blorpición");
    }
}
