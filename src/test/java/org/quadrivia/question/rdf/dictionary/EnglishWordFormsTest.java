package org.quadrivia.question.rdf.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** English words are read and inflected. */
class EnglishWordFormsTest {
    private final WordForms english = WordForms.of("en-GB");

    @ParameterizedTest
    @CsvSource({
        "capital, NOUN",
        "capital, ADJECTIVE",
        "directed, PAST_PARTICIPLE",
        "directed, PAST_TENSE",
        "written, PAST_PARTICIPLE",
        "governs, VERB_THIRD",
        "lies, VERB_THIRD",
        "has, VERB_THIRD",
        "is, VERB_THIRD",
        "containing, PRESENT_PARTICIPLE",
        "write, VERB_BASE",
        "in, PREPOSITION",
        "of, PREPOSITION",
        "by, PREPOSITION",
        "the, DETERMINER",
        "and, CONJUNCTION",
        "Paris, PROPER_NOUN",
        "Located, PAST_PARTICIPLE",
        "two, NUMBER",
        "its, PRONOUN"
    })
    void aWordIsRead(String word, PartOfSpeech part) {
        assertThat(english.parts(word)).contains(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in", "of", "by", "a", "is", "are", "the", "to"})
    void aWordOfGrammarIsNoNoun(String word) {
        assertThat(english.parts(word)).isNotEmpty().doesNotContain(PartOfSpeech.NOUN, PartOfSpeech.ADJECTIVE);
    }

    @Test
    void aWrittenWordIsNotInTheSimplePast() {
        assertThat(english.parts("written")).doesNotContain(PartOfSpeech.PAST_TENSE);
    }

    @Test
    void anInventedWordIsUnknown() {
        assertThat(english.parts("blorptious")).isEmpty();
        assertThat(english.plural("blorptious")).isEmpty();
        assertThat(english.base("blorptious")).isEmpty();
        assertThat(english.parts("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "member, members",
        "member of parliament, members of parliament",
        "honorary member of the academy, honorary members of the academy",
        "place of birth, places of birth",
        "country, countries",
        "person, people",
        "child, children",
        "wolf, wolves",
        "wife, wives",
        "series, series",
        "species, species",
        "city, cities",
        "church, churches",
        "hero, heroes",
        "chairman, chairmen",
        "analysis, analyses",
        "criterion, criteria",
        "alumnus, alumni",
        "genus, genera",
        "cheese, cheeses",
        "pizza, pizzas",
        "MP, MPs",
        "Capital, Capitals",
        "countries, countries",
        "record label, record labels",
        "sister-in-law, sisters-in-law",
        "vice-president, vice-presidents",
        "head of state, heads of state",
        "mouth, mouths"
    })
    void aNounPhraseHasAPlural(String singular, String plural) {
        assertThat(english.plural(singular)).contains(plural);
    }

    @ParameterizedTest
    @ValueSource(strings = {"information", "music", "equipment", "knowledge", "written", "of"})
    void whatIsNotCountedHasNoPlural(String word) {
        assertThat(english.plural(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "countries, country",
        "members of parliament, member of parliament",
        "wolves, wolf",
        "people, person",
        "series, series",
        "city, city",
        "genera, genus",
        "children, child"
    })
    void aNounPhraseHasASingular(String plural, String singular) {
        assertThat(english.singular(plural)).contains(singular);
    }

    @ParameterizedTest
    @CsvSource({
        "countries, true",
        "members of parliament, true",
        "member of parliaments, false",
        "series, false",
        "children, true",
        "city, false",
        "bus, false",
        "mass, false",
        "Languages, true"
    })
    void aPluralIsTold(String noun, boolean plural) {
        assertThat(english.isPlural(noun)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({
        "directed, direct, directs, directed, directed",
        "written, write, writes, wrote, written",
        "founded, found, founds, founded, founded",
        "found, find, finds, found, found",
        "lies, lie, lies, lay, lain",
        "governs, govern, governs, governed, governed",
        "flows, flow, flows, flowed, flowed",
        "has, have, has, had, had",
        "is, be, is, was, been",
        "starring, star, stars, starred, starred",
        "born, bear, bears, bore, born",
        "sung, sing, sings, sang, sung",
        "left, leave, leaves, left, left",
        "won, win, wins, won, won",
        "published, publish, publishes, published, published",
        "carries, carry, carries, carried, carried",
        "Designed, design, designs, designed, designed",
        "shown, show, shows, showed, shown",
        "built, build, builds, built, built",
        "held, hold, holds, held, held",
        "read, read, reads, read, read",
        "paid, pay, pays, paid, paid",
        "leads, lead, leads, led, led",
        "learns, learn, learns, learned, learned",
        "hung, hang, hangs, hung, hung",
        "flying, fly, flies, flew, flown"
    })
    void aVerbHasItsForms(String form, String base, String third, String past, String participle) {
        assertThat(english.base(form)).contains(base);
        assertThat(english.thirdPerson(form)).contains(third);
        assertThat(english.pastTense(form)).contains(past);
        assertThat(english.pastParticiple(form)).contains(participle);
    }

    @Test
    void aNounIsNoVerb() {
        assertThat(english.base("spouse")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an hour",
                "a university",
                "an MP",
                "a member",
                "an apple",
                "a UN mission",
                "a NATO member",
                "an FBI agent",
                "a European",
                "a one-way street",
                "an honest man",
                "an heir",
                "a hotel",
                "an umbrella",
                "a unit",
                "an unimportant place",
                "an uninhabited island",
                "a unique name",
                "a user",
                "an uncle",
                "a utility",
                "an 8-hour day",
                "an 18th century poem",
                "an 11th hour",
                "a 10th part",
                "a 1980s song",
                "an 1800 edition",
                "an NGO",
                "an X-ray",
                "a US official",
                "a UK city",
                "an EU state",
                "an SMS",
                "a CD",
                "an OPEC member",
                "an Italian lake",
                "a Ugandan",
                "a Ukrainian",
                "a Uruguayan",
                "an Uzbek",
                "a euro",
                "an Egyptian",
                "a year",
                "an Yttrium sample",
                "a historian",
                "an owl",
                "a ouija board",
                "an “Emmy”",
                "a UNESCO site",
                "a Utah county",
                "a urologist",
                "an urban area",
                "an issue",
                "a unanimous vote",
                "an unaware man"
            })
    void theIndefiniteArticleFollowsTheSound(String phrase) {
        assertThat(english.withIndefiniteArticle(phrase.substring(phrase.indexOf(' ') + 1)))
                .isEqualTo(phrase);
    }

    @Test
    void aLanguageWithoutDictionaryKnowsNoWord() {
        WordForms icelandic = WordForms.of("is");

        assertThat(icelandic.known()).isFalse();
        assertThat(icelandic.parts("hus")).isEmpty();
        assertThat(icelandic.plural("hus")).isEmpty();
        assertThat(english.known()).isTrue();
        assertThat(WordForms.of("")).extracting(WordForms::known).isEqualTo(false);
    }

    @Test
    void englishNounsHaveNoGender() {
        assertThat(english.gender("capital")).isEqualTo(Optional.empty());
    }
}
