package org.quadrivia.authoring.ui.publishing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.authoring.draft.DraftSummary;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;

/** Shows how many changes are not published, with a link to the changes and buttons that undo and redo steps. */
public final class DraftBar extends Composite<Div> {
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
        if (editing.desk.canUndo(card.id())) {
            getContent().add(step("teach.draft.undo", () -> editing.desk.undo(card.id())));
        }
        if (editing.desk.canRedo(card.id())) {
            getContent().add(step("teach.draft.redo", () -> editing.desk.redo(card.id())));
        }
        if (draft.behind() > 0 && draft.changes() > 0) {
            getContent().add(Components.muted(text("teach.draft.behind", draft.behind())));
        }
        if (!draft.others().isEmpty()) {
            getContent().add(Components.muted(text("teach.draft.others", String.join(", ", draft.others()))));
        }
    }

    /** Returns a button that changes the draft and then shows the page anew, with the focus on this bar. */
    private NativeButton step(String words, SerializableRunnable move) {
        NativeButton button = Components.slimButton(text(words), () -> {
            move.run();
            getUI().ifPresent(ui -> {
                ui.refreshCurrentRoute(false);
                ui.getPage().executeJs("document.querySelector('.draft-bar button')?.focus()");
            });
        });
        button.setAriaLabel(text(words + ".name"));
        return button;
    }
}
