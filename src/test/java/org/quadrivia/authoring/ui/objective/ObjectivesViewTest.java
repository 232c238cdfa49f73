package org.quadrivia.authoring.ui.objective;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.objectives.ObjectiveServices;
import org.quadrivia.authoring.ui.DraftPages;
import org.quadrivia.knowledge.EntityId;
import org.springframework.beans.factory.annotation.Autowired;

class ObjectivesViewTest extends DraftPages {
    private static final String SIRSA = "Sirsa is near Delhi.";

    @Autowired
    private ObjectiveServices objectives;

    @Test
    void objectivesAreListedByTopicWithWeightAndQuestions() {
        open("teach/" + kb + "/objectives");

        assertThat(heading()).isEqualTo("Learning objectives");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("The calls", "Money, water and red lines");
        ObjectiveCard card = card("Secretary of State Rubio called General Munir");
        assertThat(said(card)).contains("Weight 3", "good question", "What it rests on");
        openDetails(card, "What it rests on");
        assertThat(said(card))
                .contains("The Pakistani military leader whom Marco Rubio called was Asim Munir.", "Fact");
    }

    @Test
    void anObjectiveWithoutAGoodQuestionComesFirstAndSaysWhy() {
        objectives.editor.create(
                workspace.open(kb),
                SIRSA,
                1,
                objectives.finder.about(workspace.open(kb), new EntityId(HOME + "sirsa")).some().stream()
                        .filter(basis -> basis.words().equals(SIRSA))
                        .toList());
        open("teach/" + kb + "/objectives");

        assertThat(_find(H2.class)).extracting(H2::getText).element(0).isEqualTo("Without a good question");
        assertThat(said(_find(ObjectiveCard.class).getFirst()))
                .contains(SIRSA, "No good question", "declares that its property is not asked");
        assertThat(page()).contains("1 of them has no good question", "Your draft may change these numbers");
        click("Count the questions of the draft");
        assertThat(page())
                .contains(
                        "how many questions there would be after you publish the draft",
                        "1 of them has no good question");
    }

    @Test
    void anObjectiveIsCreatedFromAThingsPage() {
        open("teach/" + kb + "?entity=" + HOME + "sirsa");
        Anchor link = _get(Anchor.class, spec -> spec.withText("New objective about this thing"));

        open(link.getHref());
        NewObjective form = _get(NewObjective.class);
        clickLabelled(form, "Add: " + SIRSA);
        send("Create", Map.of("objective-sentence-new", "", "objective-weight-new", "1"));
        assertThat(page()).contains("Write the objective as a sentence.");
        send("Create", Map.of("objective-sentence-new", "Sirsa lies near Delhi.", "objective-weight-new", "1"));

        assertThat(page()).contains("The objective was created in your draft.", "not published");
        ObjectiveCard made = card("Sirsa lies near Delhi.");
        openDetails(made, "What it rests on");
        assertThat(said(made)).contains("Weight 1", SIRSA);
        open("teach/" + kb + "/changes");
        assertThat(page()).contains("(the fact: Sirsa – lies near – Delhi)").doesNotContain("something without a name");
    }

    @Test
    void anObjectiveIsChangedMovedEmptiedAndDeleted() {
        open("teach/" + kb + "/objectives");
        String sentence =
                "Secretary of State Rubio called General Munir directly, which was new, and offered US assistance.";
        ObjectiveCard card = card(sentence);
        String id = Integer.toHexString(card.objective().iri().hashCode());

        openDetails(card, "Change the sentence or the weight");
        send("Save", Map.of("objective-sentence-" + id, "Rubio rang Munir.", "objective-weight-" + id, "2"));
        assertThat(said(card("Rubio rang Munir."))).contains("Weight 2");
        List<String> before = sentences();
        boolean first = _find(card("Rubio rang Munir."), NativeButton.class).stream()
                .noneMatch(button -> button.getText().equals("Move up"));
        clickLabelled(card("Rubio rang Munir."), (first ? "Move down" : "Move up") + ": Rubio rang Munir.");
        assertThat(sentences()).isNotEqualTo(before).containsExactlyInAnyOrderElementsOf(before);
        openDetails(card("Rubio rang Munir."), "What it rests on");
        clickLabelled(
                card("Rubio rang Munir."),
                "Remove: The Pakistani military leader whom Marco Rubio called was Asim Munir.");
        assertThat(said(card("Rubio rang Munir.")))
                .doesNotContain("The Pakistani military leader whom Marco Rubio called was Asim Munir.");
        clickLabelled(card("Rubio rang Munir."), "Delete the objective: Rubio rang Munir.");

        assertThat(sentences()).doesNotContain("Rubio rang Munir.");
        open("teach/" + kb + "/changes");
        assertThat(page()).contains("removed:", sentence);
    }

    @Test
    void aThingThatIsDeletedIsTold() {
        open("teach/" + kb + "?entity=" + HOME + "sirsa");
        openDetails(UI.getCurrent(), "Delete");
        assertThat(page())
                .contains("learning objective rests on what you delete. It will show that something is missing");

        drafts.delete(workspace.open(kb), new EntityId(HOME + "sirsa"));
        open("teach/" + kb + "/objectives");

        assertThat(said(card("The escalation reached as far as Sirsa")))
                .contains("no longer in the knowledge base", "Sirsa", "(the fact is no longer stated)");
        open("teach/" + kb + "/changes");
        assertThat(page()).contains("This learning objective rests on a fact that the knowledge base does not state.");
    }

    @Test
    void suggestionsAreAcceptedChangedAndDeclined() {
        objectives
                .editor
                .objectives(workspace.open(kb))
                .forEach(one -> objectives.editor.delete(
                        workspace.open(kb), one.objective().id()));
        open("teach/" + kb + "/objectives");
        assertThat(page()).contains("has no learning objectives yet");
        ObjectiveIdeasPart part = _get(ObjectiveIdeasPart.class);
        part.find();
        String first = suggested(0);
        String second = objectives.suggestions.of(workspace.open(kb)).getLast().sentence();
        String third = suggested(1);

        clickLabelled(part, "Accept: " + first);
        clickLabelled(part, "Decline: " + second);
        clickLabelled(part, "Change: " + third);

        assertThat(sentences()).containsExactly(first);
        assertThat(said(part)).doesNotContain(first, second);
        send("Create", Map.of("objective-sentence-new", "In my own words.", "objective-weight-new", "3"));
        assertThat(sentences()).contains("In my own words.");
        openDetails(card("In my own words."), "What it rests on");
        assertThat(said(card("In my own words."))).doesNotContain("What it rests on (0)");
        open("teach/" + kb + "/objectives");
        click("Suggest objectives");
        assertThat(page()).doesNotContain(second);
        click("Show declined suggestions again");
        assertThat(page()).contains(second);
    }

    private static String said(Component component) {
        return words(component.getElement());
    }

    private String suggested(int place) {
        return objectives.suggestions.of(workspace.open(kb)).get(place).sentence();
    }

    private List<String> sentences() {
        return objectives.editor.objectives(workspace.open(kb)).stream()
                .map(one -> one.objective().sentence())
                .toList();
    }

    private static ObjectiveCard card(String words) {
        return _find(ObjectiveCard.class).stream()
                .filter(card -> said(card).contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static void openDetails(Component within, String summary) {
        NativeDetails details = _find(within, NativeDetails.class).stream()
                .filter(one -> one.getSummaryText().startsWith(summary))
                .findFirst()
                .orElseThrow();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
        MockVaadin.clientRoundtrip(false);
    }

    /** Presses the button that screen readers know by that name. */
}
