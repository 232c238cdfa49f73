package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.EditablePart;
import org.quadrivia.authoring.draft.EditablePartText;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.UnsavedChanges;
import org.quadrivia.editor.ui.RdfEditor;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.source.SourceLanguage;

/** A part of a knowledge base as TriG: checked as it is typed, stored in the draft when it is saved. */
final class SourceCard extends Composite<Div> {
    private final EditPageServices editing;
    private final KbCard card;
    private final EditablePart part;
    private final SerializableConsumer<KbCard> changed;
    private final RdfEditor editor;
    private final Paragraph complaint = Components.alert();
    private final Paragraph done = Components.status();
    private final UnsavedChanges unsaved;
    private String version;

    SourceCard(EditPageServices editing, KbCard card, EditablePart part, SerializableConsumer<KbCard> changed) {
        this.editing = editing;
        this.card = card;
        this.part = part;
        this.changed = changed;
        OpenDraft draft = editing.open(card);
        EditablePartText source = editing.drafts.source(draft, part);
        String name = name(draft);
        version = source.version();
        editor = new RdfEditor(SourceLanguage.TRIG, text("teach.source.label", name));
        editor.setValue(source.text());
        editor.addTextListener(
                written -> editor.setDiagnostics(written.version(), editing.drafts.check(written.text())));
        editor.addRunListener(this::save);
        editor.addCompletionListener(
                asked -> editor.setCompletions(asked.id(), editing.open(card).completions(asked.text(), asked.word())));
        unsaved = new UnsavedChanges(editor);
        getContent().addClassName("source");
        getContent().add(new H2(name));
        form(draft)
                .ifPresent(address -> getContent()
                        .add(Components.actions(Components.linkButton(address, text("teach.source.form"), "slim"))));
        getContent()
                .add(
                        Components.muted(text("teach.source.lead")),
                        editor,
                        complaint,
                        done,
                        unsaved,
                        Components.actions(
                                Components.primaryButton(text("teach.source.save"), () -> save(editor.getValue()))));
    }

    /** Returns the address of the form for the same part; empty if there is none. */
    private Optional<String> form(OpenDraft draft) {
        return switch (part) {
            case EditablePart.Entity(var id) -> Optional.of(EditAddress.entity(card.id(), id));
            case EditablePart.Graph(var id) ->
                editing.passages.passage(draft, id).isPresent()
                                || draft.base().claim(id).isPresent()
                        ? Optional.of(EditAddress.graph(card.id(), id))
                        : Optional.empty();
            case EditablePart.Whole whole -> Optional.empty();
        };
    }

    private String name(OpenDraft draft) {
        return switch (part) {
            case EditablePart.Entity(var id) -> draft.base().named(id).label();
            case EditablePart.Graph(var id) ->
                editing.drafts.graphs(draft).stream()
                        .filter(graph -> graph.id().equals(id))
                        .map(graph -> graph.name())
                        .findFirst()
                        .orElseGet(() -> draft.base().named(id).label());
            case EditablePart.Whole whole -> card.title();
        };
    }

    private void save(String text) {
        complaint.setText("");
        done.setText("");
        switch (editing.drafts.edit(editing.open(card), part, version, text)) {
            case EditOutcome.Kept(var next, var changes) -> {
                version = next;
                unsaved.saved();
                done.setText(text("teach.source.saved", changes));
                changed.accept(card);
            }
            case EditOutcome.Elsewhere(var now) -> complaint.setText(text("teach.source.elsewhere"));
            case EditOutcome other -> {
                EditMessage told = EditMessage.of(other);
                complaint.setText(told.complaint());
                told.reveal(editor);
            }
        }
    }
}
