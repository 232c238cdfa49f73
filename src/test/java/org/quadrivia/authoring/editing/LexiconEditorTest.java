package org.quadrivia.authoring.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.view.KbDetails;
import org.quadrivia.question.Item;
import org.quadrivia.question.lexicon.WordedTerm;
import org.quadrivia.question.lexicon.WordingFault;
import org.quadrivia.question.lexicon.WordingForm;
import org.quadrivia.question.lexicon.WordingTrial;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("full")
class LexiconEditorTest extends AuthoringStage {
    private static final EntityId SERVES = new EntityId(HOME + "servesCountry");
    private static final EntityId CALLED = new EntityId(HOME + "called");

    @Autowired
    private LexiconEditor lexicons;

    @Test
    void propertiesThatAreAskedAreListedFirstByUse() {
        var properties = lexicons.properties(draft());

        assertThat(properties)
                .isSortedAccordingTo(
                        Comparator.comparing((WordedTerm term) -> !term.asked()).thenComparing(term -> -term.uses()));
        WordedTerm serves = properties.stream()
                .filter(term -> term.term().id().equals(SERVES))
                .findFirst()
                .orElseThrow();
        assertThat(serves.has())
                .contains(WordingForm.STATES, WordingForm.DENIES)
                .doesNotContain(WordingForm.ASKS_OBJECT);
        assertThat(lexicons.classes(draft())).isNotEmpty();
    }

    @Test
    void wordsAreTriedOnRealFactsBeforeTheyAreKept() {
        WordingTrial trial =
                lexicons.tried(draft(), SERVES, WordingForm.ASKS_OBJECT, "For which country does {s} work?");

        assertThat(trial.faults()).isEmpty();
        assertThat(trial.examples())
                .hasSize(3)
                .allMatch(stem -> stem.matches("For which country does .+ work\\?"))
                .doesNotHaveDuplicates();
        assertThat(drafts.look(draft()).changes()).isZero();
        assertThat(lexicons.tried(draft(), SERVES, WordingForm.ASKS_OBJECT, "").examples())
                .allMatch(stem -> stem.contains(" serve?"));
    }

    @Test
    void aQuestionThatNamesItsAnswerIsTold() {
        WordingTrial trial = lexicons.tried(
                draft(), SERVES, WordingForm.ASKS_OBJECT, "India, Pakistan or the United States: whom does {s} serve?");

        assertThat(trial.faults()).extracting(WordingFault::kind).containsExactly(WordingFault.Kind.TELLS_KEY);
    }

    @Test
    void whatIsKeptIsAskedOncePublishedAndTakenBack() {
        String before = now().revision();
        Map<WordingForm, String> words =
                new EnumMap<>(lexicons.words(draft(), CALLED).words());
        words.put(WordingForm.ASKS_OBJECT, "Whom did {s} ring up?");
        words.put(WordingForm.ASKS_SUBJECT, "");

        assertThat(lexicons.keep(draft(), CALLED, words)).isEqualTo(new EditOutcome.Kept("", 3));
        assertThat(effects.impact(draft()).changed()).isNotEmpty();
        assertThat(lexicons.words(draft(), CALLED).words())
                .containsEntry(WordingForm.ASKS_OBJECT, "Whom did {s} ring up?")
                .doesNotContainKey(WordingForm.ASKS_SUBJECT);
        int revision = publish();

        assertThat(bank().items()).extracting(Item::stem).contains("Whom did Marco Rubio ring up?");
        takeBack(revision);
        assertThat(now().revision()).isEqualTo(before);
    }

    @Test
    void wrongWordsAreNotKept() {
        assertThat(lexicons.keep(draft(), SERVES, Map.of(WordingForm.STATES, "{s} serves {country}.")))
                .isInstanceOf(EditOutcome.Bad.class);
        assertThat(drafts.look(draft()).changes()).isZero();
    }

    @Test
    void whereNothingHasWordsTheyGetAGraphOfTheirOwn() {
        kb = bases.create(KbDetails.titled("Rivers " + System.nanoTime()));
        var part = new org.quadrivia.authoring.draft.EditablePart.Whole();
        add(part, """
                @prefix r: <http://e.org/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                r:flowsTo rdfs:label "flows to"@en .
                r:elbe r:flowsTo r:sea ; rdfs:label "Elbe"@en . r:sea rdfs:label "the sea"@en .
                """);

        lexicons.keep(draft(), new EntityId("http://e.org/flowsTo"), Map.of(WordingForm.STATES, "{s} flows to {o}."));

        assertThat(draft().patch().lines().filter(line -> line.contains("ns#states")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("/lexicon/about>", "\"@en"));
    }
}
