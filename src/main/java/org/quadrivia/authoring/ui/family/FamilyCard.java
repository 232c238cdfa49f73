package org.quadrivia.authoring.ui.family;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.UnsavedChanges;
import org.quadrivia.editor.ui.RdfEditor;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.source.Diagnostic;
import org.quadrivia.knowledge.source.SourceLanguage;
import org.quadrivia.question.FamilySummary;

/** A family as text: shows errors as it is typed, previews its questions, and stores it in the draft. */
final class FamilyCard extends Composite<Div> {
    private static final String ENDING = ".rq";

    private final EditPageServices editing;
    private final KbCard card;
    private final Input name = new Input();
    private final SerializableRunnable changed;
    private final RdfEditor editor;
    private final Paragraph complaint = Components.alert();
    private final Paragraph done = Components.status();
    private final FamilyPreviewPart preview;
    private final UnsavedChanges unsaved;

    /** @param file empty for a new one */
    FamilyCard(EditPageServices editing, KbCard card, Optional<String> file, SerializableRunnable changed) {
        this.editing = editing;
        this.card = card;
        this.changed = changed;
        this.preview = new FamilyPreviewPart(editing, card);
        OpenDraft draft = editing.open(card);
        Optional<FamilySummary> look = file.flatMap(known -> editing.families.look(draft, known));
        name.setValue(file.orElse("my-family.rq"));
        name.getElement().setAttribute("autocomplete", "off");
        name.getElement().setAttribute("maxlength", "63");
        editor = new RdfEditor(SourceLanguage.SPARQL, text("teach.family.text"));
        editor.setValue(
                file.flatMap(known -> editing.families.text(draft, known)).orElseGet(editing.families::template));
        editor.addTextListener(
                written -> editor.setDiagnostics(written.version(), editing.families.check(written.text())));
        editor.addRunListener(text -> preview.begin(file(), text, this::bad));
        editor.addCompletionListener(
                asked -> editor.setCompletions(asked.id(), editing.open(card).completions(asked.text(), asked.word())));
        unsaved = new UnsavedChanges(editor);
        Div name = Components.field("family-file", text("teach.family.file"), this.name);
        getContent().addClassName("source");
        getContent()
                .add(
                        new H2(look.map(FamilySummary::title)
                                .filter(title -> !title.isEmpty())
                                .or(() -> file)
                                .orElseGet(() -> text("teach.families.new"))),
                        Components.muted(look.map(found -> text("teach.family.lead."
                                        + found.origin().name().toLowerCase(java.util.Locale.ROOT)))
                                .orElseGet(() -> text("teach.family.lead.new"))),
                        name,
                        editor,
                        complaint,
                        done,
                        unsaved,
                        Components.actions(
                                Components.primaryButton(text("teach.words.keep"), this::keep),
                                Components.button(
                                        text("teach.family.preview"),
                                        () -> preview.begin(file(), editor.getValue(), this::bad)),
                                Components.linkButton(FamiliesView.address(card.id()), text("teach.family.back"))),
                        preview);
        if (look.filter(found -> found.origin() == FamilySummary.Origin.OWN).isPresent()) {
            getContent().add(Components.actions(Components.slimButton(text("teach.family.remove"), this::remove)));
        }
    }

    /** Returns the name as a file has it, whether or not its ending was typed. */
    private String file() {
        String typed = name.getValue().strip();
        return typed.isEmpty() || typed.endsWith(ENDING) ? typed : typed + ENDING;
    }

    private void keep() {
        name.setValue(file());
        tell(editing.families.keep(editing.open(card), file(), editor.getValue()));
    }

    private void remove() {
        if (tell(editing.families.remove(editing.open(card), file()))) {
            Components.go(this, FamiliesView.address(card.id()));
        }
    }

    private boolean tell(EditOutcome edited) {
        EditMessage told = EditMessage.of(edited);
        tell(told);
        if (told.kept()) {
            unsaved.saved();
            changed.run();
        }
        return told.kept();
    }

    private void tell(EditMessage told) {
        complaint.setText(told.complaint());
        done.setText(told.done());
        if (!told.reveal(editor) && told.fault() != null) {
            name.focus();
        }
    }

    /** Shows the first error of a text that cannot be tried. */
    private void bad(List<Diagnostic> faults) {
        complaint.setText("");
        done.setText("");
        if (!faults.isEmpty()) {
            Diagnostic first = faults.getFirst();
            tell(EditMessage.of(new InputFault("", first.line(), first.column(), first.message(), "")));
        }
    }
}
