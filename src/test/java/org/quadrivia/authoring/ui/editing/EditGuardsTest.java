package org.quadrivia.authoring.ui.editing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.ui.DraftPages;
import org.quadrivia.editor.ui.RdfEditor;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.view.ClaimDetails;

/** What is asked before something is lost: words not chosen, text not saved, a draft, a claimant. */
class EditGuardsTest extends DraftPages {
    private static final String MUNIR = HOME + "asim-munir";

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
    void aDraftIsForgottenAfterASecondClick() {
        open("teach/" + kb + "?entity=" + MUNIR);
        clickLabelled("Remove holds the office of: Army Chief of Pakistan");
        open("teach/" + kb + "/changes");

        assertThat(_get(
                        PlainForm.class,
                        spec -> spec.withPredicate(
                                form -> words(form.getElement()).contains("One sentence for the history"))))
                .satisfies(form -> assertThat(words(form.getElement())).doesNotContain("Discard"));
        assertThat(page())
                .contains("Discard all my changes", "1 changed statement will be discarded. This cannot be undone.");
        click("Discard my changes");

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

    /** Presses the button that screen readers know by that name. */
}
