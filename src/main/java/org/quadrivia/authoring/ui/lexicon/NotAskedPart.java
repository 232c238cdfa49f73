package org.quadrivia.authoring.ui.lexicon;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.authoring.editing.NotAskedStatus;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.NotAskedForm;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;

/** Whether a property or class is asked about at all, and if not, why. */
final class NotAskedPart extends Composite<Div> {
    private final EditPageServices editing;
    private final KbCard card;
    private final EntityId term;
    private final SerializableRunnable kept;
    private final Paragraph complaint = Components.alert();

    /** @param kept called after the draft has changed */
    NotAskedPart(EditPageServices editing, KbCard card, EntityId term, SerializableRunnable kept) {
        this.editing = editing;
        this.card = card;
        this.term = term;
        this.kept = kept;
        show();
    }

    private void show() {
        NotAskedStatus status = NotAskedStatus.of(editing.open(card), term);
        getContent().removeAll();
        if (!status.declared()) {
            getContent().add(Components.slimButton(text("teach.notAsked.set.term"), this::ask));
            return;
        }
        getContent().add(Components.line("asked", Components.chip(NotAskedForm.words(status), "hedge")), complaint);
        getContent()
                .add(
                        status.removable()
                                ? Components.slimButton(text("teach.notAsked.undo.term"), this::undo)
                                : Components.muted(text("teach.notAsked.together")));
    }

    private void ask() {
        NotAskedForm form = new NotAskedForm(
                reason -> editing.declarations.exclude(editing.open(card), term, reason), this::changed, this::show);
        getContent().removeAll();
        getContent().add(form);
        form.focus();
    }

    private void undo() {
        if (EditMessage.isKept(editing.declarations.include(editing.open(card), term), complaint)) {
            changed();
        }
    }

    private void changed() {
        show();
        kept.run();
    }
}
