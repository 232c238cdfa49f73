package org.quadrivia.authoring.ui.editing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.authoring.draft.EditablePart;
import org.quadrivia.authoring.draft.EditablePartText;
import org.quadrivia.authoring.publishing.DraftPublishing;
import org.quadrivia.authoring.ui.DraftPages;
import org.quadrivia.editor.ui.RdfEditor;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.view.ClaimDetails;
import org.springframework.beans.factory.annotation.Autowired;

/** What is asked before something is lost: words not chosen, text not saved, a draft, a claimant. */
class EditGuardsTest extends DraftPages {
    private static final String MUNIR = HOME + "asim-munir";

    @Autowired
    private DraftPublishing publishing;

    @Test
    void whatIsTypedAndNotSavedIsLeftOnlyWhenAsked() {
        open("teach/" + kb + "?as=text&entity=" + MUNIR);
        RdfEditor editor = _get(RdfEditor.class);
        editor.setValue(editor.getValue() + "\n# half a thought");

        open("teach/" + kb + "/questions");
        assertThat(heading()).isEqualTo("Edit");
        assertThat(page()).contains("Your changes to this text are not saved.");
        click("Stay here");
        assertThat(_get(RdfEditor.class).getValue()).contains("half a thought");
        open("teach/" + kb + "/questions");
        click("Leave without saving");

        assertThat(heading()).isEqualTo("Questions");
    }

    @Test
    void theNameOfAThingThatExistsIsToldWhileItIsTyped() {
        open("teach/" + kb);

        type("field-thing-name", "asim munir");
        assertThat(page()).contains("Note:", "Another thing is called “asim munir” already: ", "Open “Asim Munir”");
        type("field-thing-name", "asim munirs");

        assertThat(page()).doesNotContain("Note:");
    }

    @Test
    void aSecondNameOrDateIsToldWhileItIsTyped() {
        EditablePart munir = new EditablePart.Entity(new EntityId(MUNIR));
        write(
                munir,
                "<" + HOME + "height> a <http://www.w3.org/2002/07/owl#FunctionalProperty> . <" + MUNIR + "> <" + HOME
                        + "height> 181 .");
        open("teach/" + kb + "?entity=" + MUNIR);
        clickLabelled("Change height: 181");
        type("field-value", "182");
        assertThat(page()).doesNotContain("Note:");
        write(munir, "<" + MUNIR + "> <" + HOME + "height> 183 .");

        type("field-value", "184");

        assertThat(page()).contains("Note:", "“height” is declared to have one value, but Asim Munir now has 2.");
    }

    private static void type(String id, String value) {
        _get(Component.class, spec -> spec.withId(id)).getElement().setProperty("value", value);
    }

    @Test
    void aDraftIsForgottenAfterASecondClick() {
        open("teach/" + kb + "?entity=" + MUNIR);
        clickLabelled("Remove holds the office of: Army Chief of Pakistan");
        open("teach/" + kb + "/changes");

        assertThat(_get(
                        PlainForm.class,
                        spec -> spec.withPredicate(
                                form -> words(form.getElement()).contains("One sentence for the history"))))
                .satisfies(form -> assertThat(words(form.getElement())).doesNotContain("Discard"));
        assertThat(page()).contains("Discard all my changes", "1 change will be discarded.");
        click("Discard my changes");

        assertThat(drafts.look(workspace.open(kb)).changes()).isZero();
        assertThat(heading()).isEqualTo("Edit");
        click("Undo: 1 change discarded");
        assertThat(drafts.look(workspace.open(kb)).changes()).isEqualTo(1);
        assertThat(page()).contains("1 change, not published");
        click("Redo: 1 change discarded");
        assertThat(page()).contains("You have no unpublished changes.");
    }

    /** At the top, with what each choice would result in, before anything else of the page. */
    @Test
    void whatOthersHaveChangedMeanwhileIsToldBeforeAllElse() {
        EditablePart munir = new EditablePart.Entity(new EntityId(MUNIR));
        write(munir, "<" + MUNIR + "> <" + HOME + "height> 181 .");
        Person ada = session.person().orElseThrow();
        Person bob = somebody("bob", Role.TEACHER);
        bases.share(kb, bob.name().value());
        signInAs(bob);
        write(munir, "<" + MUNIR + "> <" + HOME + "height> 182 .");
        publishing.publish(kb, "Measured.");
        signInAs(ada);

        open("teach/" + kb + "/changes");
        String page = page();
        assertThat(page.indexOf("Others have changed the same")).isPositive().isLessThan(page.indexOf("What changes"));
        assertThat(page).containsSubsequence("Their changes", "182", "Your changes", "181", "Result after publishing");
        send("Reason for the change", Map.of("why", "Mine is newer."));
        assertThat(_get(Input.class, spec -> spec.withId("overlap-why")).getValue())
                .isEqualTo("Mine is newer.");
        click("Publish my version instead");

        assertThat(heading()).isEqualTo("History");
        assertThat(page()).contains("Mine is newer.");
        assertThat(drafts.source(workspace.open(kb), munir).text())
                .contains("181")
                .doesNotContain("182");
    }

    private void write(EditablePart part, String turtle) {
        EditablePartText text = drafts.source(workspace.open(kb), part);
        drafts.edit(workspace.open(kb), part, text.version(), text.text() + "\n" + turtle);
    }

    @Test
    void whatAMergeWouldChangeIsShownBeforeItIsDone() {
        open("teach/" + kb + "?entity=" + MUNIR);
        typeFromBrowser("pick-merge", "Marco Rubio");
        click("Marco Rubio");

        assertThat(page()).contains("Statements that the other thing already has are not added again.");
        assertThat(drafts.look(workspace.open(kb)).changes()).isZero();
    }

    @Test
    void aClaimantWhoIsTypedAndNotChosenIsAskedAbout() {
        open("teach/" + kb);
        typeFromBrowser("pick-claimant", "Asim");

        send("Who makes the claim", claim());
        assertThat(page()).contains("“Asim” is not selected yet");
        click("Asim Munir");
        send("Who makes the claim", claim());

        assertThat(page()).contains("Claim: it rained", "Who makes the claim", "Asim Munir");
    }

    @Test
    void claimsThatLoseTheirClaimantAreNamedBeforeItIsDeleted() {
        ClaimDetails claim = workspace.open(kb).base().claims().stream()
                .filter(one -> one.claimedBy().size() == 1)
                .findFirst()
                .orElseThrow();

        open("teach/" + kb + "?entity=" + claim.claimedBy().getFirst().id());
        NativeDetails deletion = _find(NativeDetails.class).stream()
                .filter(details -> details.getSummaryText().equals("Delete"))
                .findFirst()
                .orElseThrow();
        deletion.setOpen(true);
        ComponentUtil.fireEvent(deletion, new NativeDetails.ToggleEvent(deletion, true));

        assertThat(page())
                .contains("nobody will be named as making", claim.claim().label());
    }

    private static Map<String, String> claim() {
        return Map.of(
                "claim-words", "it rained", "claim-standing", "ATTRIBUTED", "claim-hedge", "", "claim-passage", "");
    }

    /** As a browser says that something was typed. */
    private static void typeFromBrowser(String id, String words) {
        Input field = _get(Input.class, spec -> spec.withId(id));
        field.setValue(words);
        ComponentUtil.fireEvent(
                field, new AbstractField.ComponentValueChangeEvent<Input, String>(field, field, "", true));
    }
}
