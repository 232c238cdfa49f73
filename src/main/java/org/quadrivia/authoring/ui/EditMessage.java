package org.quadrivia.authoring.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.editor.ui.RdfEditor;

/**
 * The outcome of editing a draft, in words.
 *
 * @param complaint why it is not stored; empty if it is
 * @param done the confirmation; empty if it is not stored
 */
public record EditMessage(
        boolean kept,
        String complaint,
        String done,
        @Nullable InputFault fault) {
    public static EditMessage of(EditOutcome edited) {
        return switch (edited) {
            case EditOutcome.Kept(var version, var changes) ->
                new EditMessage(true, "", text("teach.source.saved", changes), null);
            case EditOutcome.Bad(var fault) -> of(fault);
            case EditOutcome.Elsewhere(var now) -> wrong(text("teach.edit.elsewhere"));
            case EditOutcome.TooMuch() -> wrong(text("teach.edit.tooMuch"));
        };
    }

    public static EditMessage of(InputFault fault) {
        Integer line = fault.line();
        Integer column = fault.column();
        String words = line == null || column == null
                ? fault.message()
                : text("teach.source.bad", line, column, fault.message());
        return new EditMessage(false, words, "", fault);
    }

    /** Shows why an edit is not stored, or nothing if it is; returns whether it is. */
    public static boolean isKept(EditOutcome edited, Paragraph complaint) {
        EditMessage message = of(edited);
        complaint.setText(message.complaint());
        return message.kept();
    }

    private static EditMessage wrong(String words) {
        return new EditMessage(false, words, "", null);
    }

    /** Moves the cursor to the fault in a text; false if the fault has no place. */
    public boolean reveal(RdfEditor editor) {
        Integer line = fault == null ? null : fault.line();
        Integer column = fault == null ? null : fault.column();
        if (line == null || column == null) {
            return false;
        }
        editor.reveal(line, column);
        return true;
    }
}
