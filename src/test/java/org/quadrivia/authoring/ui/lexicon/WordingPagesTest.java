package org.quadrivia.authoring.ui.lexicon;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Role;
import org.quadrivia.authoring.editing.FamilyEditor;
import org.quadrivia.authoring.publishing.DraftEffects;
import org.quadrivia.authoring.publishing.DraftPublishOutcome;
import org.quadrivia.authoring.publishing.DraftPublishing;
import org.quadrivia.authoring.ui.DraftPages;
import org.quadrivia.authoring.ui.family.FamilyPreviewPart;
import org.quadrivia.editor.ui.RdfEditor;
import org.quadrivia.question.Banks;
import org.quadrivia.question.FamilyPreview;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("full")
class WordingPagesTest extends DraftPages {
    private static final String SERVES = HOME + "servesCountry";
    private static final String CALLED = HOME + "called";

    @Autowired
    private DraftEffects effects;

    @Autowired
    private DraftPublishing publishing;

    @Autowired
    private FamilyEditor families;

    @Autowired
    private Banks banks;

    @Test
    void propertiesAreListedAndFoundByName() {
        open("teach/" + kb + "/words");

        assertThat(heading()).isEqualTo("Wording");
        assertThat(page()).contains("properties", "facts", "Choose a property", "The article takes … to show …");
        type("find-term", "serves");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .filteredOn(address -> address.contains("words?term="))
                .contains("teach/" + kb + "/words?term=" + encoded(SERVES));
    }

    @Test
    void theWordsOfAPropertyThatNoQuestionAsksAreShown() {
        open("teach/" + kb + "/words?term=" + encoded(SERVES));

        assertThat(page()).contains("serves", "Asks for the value");
    }

    @Test
    void wordsAreTriedWhileTheyAreTypedAndKeptInTheDraft() {
        open("teach/" + kb + "/words?term=" + encoded(CALLED));
        assertThat(page()).contains("With this wording:", "Pakistani military leader");

        type("words-asks-object", "For which country does {s} work at {place}?");
        assertThat(page()).contains("{place} at position 36 is not a name that can be used in this text.");
        click("Save to the draft");
        assertThat(drafts.look(workspace.open(kb)).changes()).isZero();
        type("words-asks-object", "For which country does {s} work?");

        assertThat(page())
                .contains("For which country does Marco Rubio work?")
                .doesNotContain("is not a name that can be used");
        click("Save to the draft");
        assertThat(page()).contains("2 changes in all.", "See the effect and publish");
    }

    @Test
    void familiesAreListedWithWhatTheyAsk() {
        open("teach/" + kb + "/families");

        assertThat(page()).contains("The object of a fact", "object.rq", "Turn off");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("teach/" + kb + "/families?file=object.rq");
    }

    @Test
    void aFamilyIsWrittenTriedKeptAndPublished() throws Exception {
        open("teach/" + kb + "/families?new=1");
        RdfEditor editor = _get(RdfEditor.class);
        editor.setValue(editor.getValue().replace("# kind:   single", "# kind:   strange"));
        click("Save to the draft");
        assertThat(page()).contains("Line 3");
        editor.setValue(editor.getValue().replace("strange", "single").replace("my-family", "countries"));
        type("family-file", "countries");

        click("Preview");
        FamilyPreview preview = families.trial(kb).orElseThrow();
        for (int i = 0; i < 100 && !preview.done(); i++) {
            Thread.sleep(100);
            preview = families.trial(kb).orElseThrow();
        }
        _get(FamilyPreviewPart.class).look();
        assertThat(page()).contains("questions generated", "proof: correct", "Proofs and query");
        click("Save to the draft");
        assertThat(page()).contains("2 changes in all.");
        assertThat(effects.impact(workspace.open(kb)).gained())
                .anyMatch(gained -> gained.item().family().equals("countries"));

        assertThat(publishing.publish(kb, "Ours.")).isInstanceOf(DraftPublishOutcome.Published.class);
        assertThat(banks.bank(kb).orElseThrow().families()).containsKey("countries");
        open("teach/" + kb + "/families?file=countries.rq");
        click("Remove from this knowledge base");
        assertThat(families.look(workspace.open(kb), "countries.rq")).isEmpty();
    }

    @Test
    void aFamilyThatReachesOutIsNotKept() {
        open("teach/" + kb + "/families?file=object.rq");
        RdfEditor editor = _get(RdfEditor.class);

        editor.setValue(editor.getValue()
                .replace("?s ?p ?o .\n", "?s ?p ?o .\n  SERVICE <http://localhost:1/> { ?s ?p ?o }\n"));
        click("Save to the draft");

        assertThat(page()).contains("SERVICE cannot be used here");
        assertThat(drafts.look(workspace.open(kb)).changes()).isZero();
    }

    @Test
    void topicsAreMadeRenamedAndDeleted() {
        open("teach/" + kb + "/topics");
        assertThat(page()).contains("Who is who");

        send("Create", Map.of("topic-name", "Generals"));

        assertThat(page()).contains("Generals", "No things in this topic yet", "not published");
        assertThat(_find(NativeDetails.class).stream()
                        .filter(details -> details.getSummaryText().equals("Rename or delete this topic")))
                .isNotEmpty()
                .noneMatch(NativeDetails::isOpen);
        send("Create", Map.of("topic-name", ""));
        assertThat(page()).contains("Enter a name for the topic.");
    }

    @Test
    void aPassageShowsWhatItStates() {
        String passage = "https://quadrivia.org/kb/ceasefire/passage/1.6";
        open("teach/" + kb + "?graph=" + encoded(passage));

        assertThat(page()).contains("passage 1.6", "What this passage states", "Attach a fact", "Marco Rubio");
        send(
                "Save to the draft",
                Map.of("passage-locator", "1.6", "passage-words", "Other words.", "passage-source", "The article"));
        assertThat(page()).contains("Saved to the draft.", "3 changes, not published");
        open("teach/" + kb + "?as=text&graph=" + encoded(passage));
        assertThat(_get(RdfEditor.class).getValue()).contains("marco-rubio");
    }

    @Test
    void somebodyElsesCannotBeOpened() {
        signInAs(somebody("eve", Role.TEACHER));

        for (String tab : List.of("/words", "/families", "/topics")) {
            open("teach/" + kb + tab);
            assertThat(heading()).isNotIn("Wording", "Question families", "Topics");
        }
    }

    private static void type(String id, String value) {
        _get(Input.class, spec -> spec.withId(id)).setValue(value);
    }
}
