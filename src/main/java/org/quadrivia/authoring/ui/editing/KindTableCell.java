package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import org.quadrivia.authoring.editing.CellText;
import org.quadrivia.authoring.editing.EntityForm;
import org.quadrivia.authoring.editing.KindTable;
import org.quadrivia.authoring.editing.warning.Warning;
import org.quadrivia.form.Components;
import org.quadrivia.form.NativeField;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;

/** A cell of a table of things: a field with the values of one property, and why they are not stored. */
final class KindTableCell extends Composite<Div> {
    private static final int LONGEST = 20_000;

    private final Named thing;
    private final EntityForm.Field column;
    private final String language;
    private final NativeField.Line field = new NativeField.Line(LONGEST);
    private final Paragraph fault = Components.paragraph("", "complaint", "small");
    private final WarningLines warnings;
    private List<String> keys = List.of();
    private String stored = "";
    private String refused = "";

    /** @param changed called when the field has another text */
    KindTableCell(
            KbCard card,
            Named thing,
            EntityForm.Field column,
            int rowIndex,
            int columnIndex,
            SerializableRunnable changed) {
        this.thing = thing;
        this.column = column;
        this.language = card.language();
        this.warnings = new WarningLines(card);
        String id = "cell-" + rowIndex + "-" + columnIndex;
        field.with("aria-label", text("teach.table.cell", column.property().label(), thing.label()))
                .with("data-row", String.valueOf(rowIndex))
                .with("data-column", String.valueOf(columnIndex))
                .with("id", id);
        field.onChange(() -> {
            if (!typed().equals(stored) || fault.isVisible()) {
                changed.run();
            }
        });
        fault.setId(id + "-fault");
        fault.setVisible(false);
        getContent().add(field, fault);
    }

    String typed() {
        return field.value();
    }

    /** Changes the text as if it had been typed. */
    void type(String text) {
        field.value(text);
    }

    /** Returns the edit that stores what was typed; empty if that is stored already, or was refused as it is. */
    Optional<KindTable.Edit> edit() {
        return typed().equals(fault.isVisible() ? refused : stored)
                ? Optional.empty()
                : Optional.of(new KindTable.Edit(thing.id(), column, keys, typed()));
    }

    /** Shows the values that are stored now. */
    void show(List<EntityForm.Value> values) {
        remember(values);
        field.value(stored);
        fault.setVisible(false);
        getContent().remove(warnings);
        field.getElement().removeAttribute("aria-invalid").removeAttribute("aria-describedby");
    }

    /** Says what is unusual about what was just stored. */
    void warn(List<Warning> about) {
        if (!about.isEmpty()) {
            warnings.show(about);
            getContent().add(warnings);
        }
    }

    /**
     * Leaves what was typed and says why it is not stored.
     *
     * @param values that are stored now
     */
    void refuse(String why, List<EntityForm.Value> values) {
        remember(values);
        refused = typed();
        fault.setText(why);
        fault.setVisible(true);
        field.with("aria-invalid", "true")
                .with("aria-describedby", fault.getId().orElseThrow());
    }

    private void remember(List<EntityForm.Value> values) {
        keys = values.stream().map(EntityForm.Value::key).toList();
        stored = CellText.of(column, values, language);
    }
}
