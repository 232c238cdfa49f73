package org.quadrivia.question.rdf.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Italian words are read and inflected. */
class ItalianWordFormsTest {
    private final WordForms italian = WordForms.of("it");

    @ParameterizedTest
    @CsvSource({
        "città, NOUN",
        "scritto, PAST_PARTICIPLE",
        "governa, VERB_THIRD",
        "confina, VERB_THIRD",
        "situato, PAST_PARTICIPLE",
        "in, PREPOSITION",
        "della, PREPOSITION",
        "il, DETERMINER",
        "e, CONJUNCTION",
        "ufficiale, ADJECTIVE",
        "Roma, PROPER_NOUN",
        "scrivere, VERB_BASE",
        "nacque, PAST_TENSE"
    })
    void aWordIsRead(String word, PartOfSpeech part) {
        assertThat(italian.parts(word)).contains(part);
    }

    @ParameterizedTest
    @CsvSource({
        "città, città, FEMININE",
        "lago, laghi, MASCULINE",
        "uomo, uomini, MASCULINE",
        "capitale, capitali, FEMININE",
        "luogo di nascita, luoghi di nascita, MASCULINE",
        "lingua ufficiale, lingue ufficiali, FEMININE",
        "membro del parlamento, membri del parlamento, MASCULINE",
        "problema, problemi, MASCULINE",
        "artista, artisti, MASCULINE",
        "attrice, attrici, FEMININE",
        "opera d'arte, opere d'arte, FEMININE",
        "uovo, uova, MASCULINE",
        "moglie, mogli, FEMININE",
        "primo ministro, primi ministri, MASCULINE",
        "chiesa, chiese, FEMININE",
        "organo, organi, MASCULINE",
        "registro, registri, MASCULINE"
    })
    void aNounPhraseHasAPluralAndAGender(String singular, String plural, Gender gender) {
        assertThat(italian.plural(singular)).contains(plural);
        assertThat(italian.gender(singular)).contains(gender);
    }

    @ParameterizedTest
    @CsvSource({
        "scritto, scrivere, scrive, scrisse, scritto", "situato, situare, situa, situò, situato",
                "nato, nascere, nasce, nacque, nato",
        "è, essere, è, fu, stato", "ha, avere, ha, ebbe, avuto", "costruito, costruire, costruisce, costruì, costruito",
        "diretto, dirigere, dirige, diresse, diretto", "sepolto, seppellire, seppellisce, seppellì, sepolto",
                "governa, governare, governa, governò, governato"
    })
    void aVerbHasItsForms(String form, String base, String third, String past, String participle) {
        assertThat(italian.base(form)).contains(base);
        assertThat(italian.thirdPerson(form)).contains(third);
        assertThat(italian.pastTense(form)).contains(past);
        assertThat(italian.pastParticiple(form)).contains(participle);
    }

    @ParameterizedTest
    @CsvSource({
        "lago, il lago, un lago",
        "laghi, i laghi, laghi",
        "stato, lo stato, uno stato",
        "stati, gli stati, stati",
        "zaino, lo zaino, uno zaino",
        "isola, l’isola, un’isola",
        "isole, le isole, isole",
        "autore, l’autore, un autore",
        "autori, gli autori, autori",
        "capitale, la capitale, una capitale",
        "psicologo, lo psicologo, uno psicologo",
        "gnocco, lo gnocco, uno gnocco",
        "sasso, il sasso, un sasso",
        "attrice, l’attrice, un’attrice",
        "hotel, l’hotel, un hotel",
        "lingua ufficiale, la lingua ufficiale, una lingua ufficiale",
        "scrittore, lo scrittore, uno scrittore"
    })
    void articlesFollowGenderAndSound(String phrase, String definite, String indefinite) {
        assertThat(italian.withDefiniteArticle(phrase)).isEqualTo(definite);
        assertThat(italian.withIndefiniteArticle(phrase)).isEqualTo(indefinite);
    }

    @ParameterizedTest
    @CsvSource({
        "capitale di il paese, capitale del paese",
        "autore di l’opera, autore dell’opera",
        "di i laghi, dei laghi",
        "in il lago, nel lago",
        "a la città, alla città",
        "su gli stati, sugli stati",
        "da le isole, dalle isole",
        "di Roma, di Roma",
        "In lo stato, Nello stato",
        "di l'opera, dell'opera"
    })
    void prepositionsAndArticlesAreJoined(String text, String joined) {
        assertThat(italian.contracted(text)).isEqualTo(joined);
    }

    @Test
    void anInventedWordIsUnknown() {
        assertThat(italian.parts("blorpizione")).isEmpty();
        assertThat(italian.withDefiniteArticle("blorpizione")).isEqualTo("blorpizione");
    }
}
