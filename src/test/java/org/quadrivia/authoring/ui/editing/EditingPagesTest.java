package org.quadrivia.authoring.ui.editing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Role;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.publishing.DraftEffects;
import org.quadrivia.authoring.ui.DraftPages;
import org.quadrivia.authoring.ui.publishing.ImpactPart;
import org.quadrivia.editor.ui.RdfEditor;
import org.quadrivia.form.NativeField;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.ClaimDetails;
import org.springframework.beans.factory.annotation.Autowired;

class EditingPagesTest extends DraftPages {
    private static final String MUNIR = HOME + "asim-munir";

    @Autowired
    private DraftEffects effects;

    @Test
    void aTeacherSeesWhatIsTheirs() {
        open("teach");

        assertThat(heading()).isEqualTo("Teach");
        assertThat(page()).contains("How a ceasefire came about", "Copy ", "private");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("teach/" + kb + "/settings");
    }

    @Test
    void basesOfOneTitleAreToldApart() {
        open("teach");
        assertThat(page()).doesNotContain("Address: " + kb);

        KbId other = bases.copy(kb, "Copy to edit");

        open("teach/new");
        open("teach");
        assertThat(page()).contains("Address: " + kb, "Address: " + other);
    }

    @Test
    void publishingIsOnePressAwayOnTheLongPageOfTheEffect() {
        open("teach/" + kb + "?entity=" + MUNIR);
        clickLabelled("Remove holds the office of: Army Chief of Pakistan");

        open("teach/" + kb + "/changes");

        Div bar = _get(Div.class, spec -> spec.withClasses("jump-bar"));
        assertThat(words(bar.getElement())).contains("1 change", "Go to “Publish”");
        assertThat(page()).contains("Added: 0. Removed: 1.").doesNotContain("Statements: ");
        assertThat(_get(Input.class, spec -> spec.withId("field-why")).isVisible())
                .as("where the button leads")
                .isTrue();
    }

    @Test
    void ofTheRevisionThatBeginsItNoNumbersAreTold() {
        open("teach/" + kb + "/history");

        assertThat(page()).contains("Revision 1").doesNotContain("0 added", "0 removed");
    }

    @Test
    void whatIsNewBeginsEmpty() {
        open("teach/new");

        send("Create", Map.of("title", "Rivers of the north", "description", "", "license", "", "source", ""));

        assertThat(heading()).isEqualTo("Edit");
        assertThat(page()).contains("There are no things to suggest yet", "Rivers of the north");
        send("Add thing", Map.of("thing-name", "Elbe", "thing-kind", ""));
        assertThat(page()).contains("Elbe", "not published");
        send("Add property and enter value", Map.of("property-name", "flows into", "property-kind", "WORDS"));
        send("Save", Map.of("value", "the North Sea", "language", "en", "where", elsewhere()));
        assertThat(page()).contains("flows into", "the North Sea");
    }

    @Test
    void aValueIsAddedInTheFormAndPublishedWithItsEffectSeen() {
        open("teach/" + kb + "?entity=" + MUNIR);
        assertThat(page()).contains("Asim Munir", "passage 1.2");

        clickLabelled("Remove holds the office of: Army Chief of Pakistan");

        assertThat(page()).contains("1 change, not published");
        open("teach/" + kb + "/changes");
        MockVaadin.clientRoundtrip(false);
        assertThat(page()).contains("removed:", "Asim Munir");
        _get(ImpactPart.class).show(effects.impact(workspace.open(kb)));
        assertThat(page()).contains("Questions", "Lost");
        send("Publish", Map.of("why", "He left."));
        assertThat(heading()).isEqualTo("History");
        assertThat(page()).contains("He left.", "Revision 2");
        click("Undo this revision");
        assertThat(heading()).isEqualTo("Your changes");
        assertThat(page()).contains("added:", "Asim Munir", "Effect on the questions");
        assertThat(written("field-why")).isEqualTo("Undid revision 2: He left.");
        send("Publish", Map.of("why", "Undid revision 2: He left."));
        assertThat(page()).contains("Undid revision 2: He left.", "Revision 3");
        send("Compare", Map.of("one-revision", "2", "other-revision", "1"));
        assertThat(page()).contains("From revision 1 to revision 2: 0 added");
        send("Compare", Map.of("one-revision", "1", "other-revision", "3"));
        assertThat(page()).contains("There is no difference between these revisions.");
        open("teach/" + kb + "/history?entity=" + MUNIR);
        assertThat(page()).contains("2 revisions changed statements about “Asim Munir”");
    }

    /** What a teacher types comes from nobody until they say so, and stands where it was typed. */
    @Test
    void aValueHasNoSourceUntilSomebodyNamesOneAndStaysInItsPlace() {
        open("teach/" + kb + "?entity=" + MUNIR);
        List<String> before = new ArrayList<>(rows());

        send("Add property and enter value", Map.of("property-name", "a first thing", "property-kind", "WORDS"));

        assertThat(_get(NativeField.Choice.class, spec -> spec.withId("field-where"))
                        .getElement()
                        .getProperty("value"))
                .isEqualTo(HOME + "unsourced");
        send("Save", Map.of("value", "said by nobody", "language", "en", "where", HOME + "unsourced"));
        assertThat(page()).contains("said by nobody en No source yet");
        before.add("a first thing");
        assertThat(rows()).isEqualTo(before);
    }

    /** Returns the names of the properties; pictures and sounds stand below them. */
    private static List<String> rows() {
        return _find(H3.class).stream()
                .map(name -> words(name.getElement()))
                .filter(name -> !name.equals("Pictures and sounds"))
                .toList();
    }

    @Test
    void fromTheTextTheFormIsOneStepAway() {
        open("teach/" + kb + "?as=text&entity=" + MUNIR);

        assertThat(_get(Anchor.class, spec -> spec.withText("Edit in the form")).getHref())
                .isEqualTo("teach/" + kb + "?entity=" + encoded(MUNIR));
    }

    @Test
    void aStepIsUndoneAndRedoneOnThePage() {
        open("teach/" + kb + "?entity=" + MUNIR);
        clickLabelled("Remove holds the office of: Army Chief of Pakistan");

        click(buttonBeginning("Undo: "));
        assertThat(page()).contains("You have no unpublished changes.", "Army Chief of Pakistan");

        click(buttonBeginning("Redo: "));
        assertThat(page()).contains("1 change, not published");
    }

    @Test
    void whatWasDiscardedIsBroughtBack() {
        open("teach/" + kb + "?entity=" + MUNIR);
        clickLabelled("Remove holds the office of: Army Chief of Pakistan");
        open("teach/" + kb + "/changes");
        click("Discard my changes");
        assertThat(page()).contains("You have no unpublished changes.");

        click("Undo: 1 change discarded");

        assertThat(page()).contains("1 change, not published");
    }

    private static String buttonBeginning(String words) {
        return _find(NativeButton.class).stream()
                .map(NativeButton::getText)
                .filter(text -> text.startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOldRevisionIsGoneBackTo() {
        open("teach/" + kb + "?entity=" + MUNIR);
        clickLabelled("Remove holds the office of: Army Chief of Pakistan");
        open("teach/" + kb + "/changes");
        send("Publish", Map.of("why", "He left."));

        click("Restore this revision");
        assertThat(written("field-why")).isEqualTo("Restored revision 1.");
        send("Publish", Map.of("why", "Restored revision 1."));

        assertThat(page()).contains("Revision 3");
        send("Compare", Map.of("one-revision", "1", "other-revision", "3"));
        assertThat(page()).contains("There is no difference between these revisions.");
    }

    private static String written(String id) {
        return _get(Input.class, spec -> spec.withId(id)).getElement().getProperty("value");
    }

    /** The graph of what has no source, in the knowledge base that is open. */
    private static String elsewhere() {
        return "https://quadrivia.org/kb/"
                + UI.getCurrent().getActiveViewLocation().getSegments().get(1) + "/unsourced";
    }

    @Test
    void aClaimIsOpenedAsOneAndWhatItClaimsTakenOut() {
        ClaimDetails claim = workspace.open(kb).base().claims().stream()
                .filter(one -> one.facts().size() == 1)
                .findFirst()
                .orElseThrow();

        open("teach/" + kb + "?graph=" + claim.claim().id());
        assertThat(page()).contains("Claim: " + claim.claim().label(), "What this claim says", "Attach a fact");
        _click(_get(_get(StatedFactsPart.class), NativeButton.class, spec -> spec.withText("Remove")));

        assertThat(page()).contains("No facts are attached yet.", "1 change, not published");
    }

    @Test
    void textIsCheckedWhileItIsTypedAndSavedToTheDraft() {
        open("teach/" + kb + "?as=text&entity=" + MUNIR);
        RdfEditor editor = _get(RdfEditor.class);
        assertThat(editor.getValue()).contains("asim-munir", "passage:1.2 {");

        editor.setValue(editor.getValue() + "\n<a> <b> .");
        click("Save to the draft");
        assertThat(page()).contains("Line ");
        editor.setValue(editor.getValue().replace("<a> <b> .", "<" + MUNIR + "> <" + HOME + "x> 1 ."));
        click("Save to the draft");

        assertThat(page()).contains("Saved. The draft contains 1 change in all.");
    }

    @Test
    void somebodyElsesCannotBeOpened() {
        signInAs(somebody("eve", Role.TEACHER));

        for (String tab : List.of("", "/changes", "/history", "/settings")) {
            open("teach/" + kb + tab);
            assertThat(_find(H1.class))
                    .extracting(H1::getText)
                    .doesNotContain("Edit", "Your changes", "History", "Settings");
        }
        assertThat(page()).doesNotContain("Copy ");
    }

    @Test
    void settingsSayWhoReadsIt() {
        open("teach/" + kb + "/settings");

        send("Save", Map.of("title", "Another title", "description", "", "license", "", "source", ""));
        assertThat(page()).contains("Saved as a new revision.");
        bases.setVisibility(kb, Visibility.CODE);
        open("teach/" + kb + "/settings");

        String code = bases.mine(kb).orElseThrow().rights().code().shown();
        assertThat(page()).contains(code, "Another title");
        send("Add editor", Map.of("editor-name", "nobody-of-that-name"));
        assertThat(page()).contains("No account has this name.");
    }

    @Test
    void aCodeOpensWhatATeacherMade() {
        bases.setVisibility(kb, Visibility.CODE);
        String code = bases.mine(kb).orElseThrow().rights().code().shown();
        signInAs(somebody("pupil"));
        open("join");

        send("Join", Map.of("code", "WRONG"));
        assertThat(page()).contains("This code does not open any knowledge base.");
        send("Join", Map.of("code", code.toLowerCase(java.util.Locale.ROOT)));

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("start/" + kb);
    }
}
