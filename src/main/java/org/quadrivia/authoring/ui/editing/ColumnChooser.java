package org.quadrivia.authoring.ui.editing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import org.quadrivia.form.ChoiceInput;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;

/** A box to tick for each property that a table can show. */
final class ColumnChooser extends Composite<Div> {
    private final SerializableBiConsumer<EntityId, Boolean> chosen;

    /** @param chosen receives a property and whether it is to be shown */
    ColumnChooser(SerializableBiConsumer<EntityId, Boolean> chosen) {
        this.chosen = chosen;
        getContent().addClassName("columns");
    }

    /** @param shown those of the properties that the table shows now */
    void show(List<Named> properties, List<EntityId> shown) {
        getContent().removeAll();
        for (Named property : properties) {
            ChoiceInput box = ChoiceInput.box("column");
            box.setChecked(shown.contains(property.id()));
            box.onChange(() -> chosen.accept(property.id(), box.isChecked()));
            NativeLabel tick = new NativeLabel();
            tick.addClassName("tick");
            tick.add(box, new Span(property.label()));
            getContent().add(tick);
        }
    }
}
