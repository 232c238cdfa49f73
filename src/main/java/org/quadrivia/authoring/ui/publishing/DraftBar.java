package org.quadrivia.authoring.ui.publishing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.authoring.draft.DraftSteps;
import org.quadrivia.authoring.draft.DraftSummary;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;

/** Shows how many changes are not published, with a link to the changes and buttons that undo and redo the last step. */
public final class DraftBar extends Composite<Div> {
    /** The most characters that a button shows of a step. */
    private static final int MAX_WORDS = 60;

    private final EditPageServices editing;

    public DraftBar(EditPageServices editing) {
        this.editing = editing;
        getContent().addClassName("draft-bar");
        getContent().getElement().setAttribute("role", "status");
    }

    public void show(KbCard card) {
        DraftSummary draft = editing.drafts.look(editing.open(card));
        getContent().removeAll();
        if (draft.changes() == 0) {
            getContent().add(new Paragraph(text("teach.draft.none")));
        } else {
            Paragraph words = Components.paragraph(text("teach.draft", draft.changes()), "changes");
            getContent()
                    .add(
                            words,
                            Components.linkButton(
                                    ChangesView.address(card.id()), text("teach.draft.see"), "primary", "slim"));
        }
        DraftSteps steps = editing.desk.steps(card.id());
        steps.undo().ifPresent(words -> getContent().add(step("undo", words, () -> editing.desk.undo(card.id()))));
        steps.redo().ifPresent(words -> getContent().add(step("redo", words, () -> editing.desk.redo(card.id()))));
        if (draft.behind() > 0 && draft.changes() > 0) {
            getContent().add(Components.muted(text("teach.draft.behind", draft.behind())));
        }
        if (!draft.others().isEmpty()) {
            getContent().add(Components.muted(text("teach.draft.others", String.join(", ", draft.others()))));
        }
    }

    /** Returns a button that moves a step and shows the page again, with the focus on this bar. */
    private NativeButton step(String which, String words, SerializableRunnable move) {
        NativeButton button = Components.button(
                text("teach.draft." + which, shortened(words)),
                () -> {
                    move.run();
                    getUI().ifPresent(ui -> {
                        ui.refreshCurrentRoute(false);
                        ui.getPage().executeJs("document.querySelector('.draft-bar button')?.focus()");
                    });
                },
                "slim",
                which);
        button.setTitle(words);
        return button;
    }

    private static String shortened(String words) {
        return words.length() > MAX_WORDS ? words.substring(0, MAX_WORDS) + "…" : words;
    }
}
