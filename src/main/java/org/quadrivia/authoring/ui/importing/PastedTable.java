package org.quadrivia.authoring.ui.importing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.Map;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.table.TableRefused;

/** Where a table is pasted, as spreadsheets copy it. What was pasted stays if it cannot be read. */
final class PastedTable extends Composite<Div> {
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST = 1_000_000;
    private static final String TITLE = "title";
    private static final String TABLE = "table";

    /**
     * @param title what the table is called so far; empty if it has to be named
     * @param pasted receives title and text; may throw {@link TableRefused}
     */
    PastedTable(String title, SerializableBiConsumer<String, String> pasted) {
        PlainForm form = new PlainForm((sent, typed) -> take(sent, typed, pasted));
        FormField area = FormField.area(TABLE, text("teach.paste.table"), LONGEST);
        form.with(new FormField(TITLE, text("teach.paste.title"), "text", "off")
                        .hint(text("teach.paste.title.hint"))
                        .value(title)
                        .longest(LONGEST_TITLE))
                .with(area.hint(text("teach.paste.table.hint")))
                .send(text("teach.paste.send"), "primary");
        getContent().addClassName("pasted");
        getContent().add(Components.section(text("teach.paste"), form));
    }

    private static void take(PlainForm form, Map<String, String> typed, SerializableBiConsumer<String, String> pasted) {
        String title = typed.getOrDefault(TITLE, "").strip();
        String table = typed.getOrDefault(TABLE, "");
        if (title.isEmpty()) {
            form.complain(TITLE, text("teach.paste.title.missing"));
        }
        if (table.isBlank()) {
            form.complain(TABLE, text("teach.paste.table.missing"));
        } else if (!title.isEmpty()) {
            try {
                pasted.accept(title, table);
            } catch (TableRefused refused) {
                form.complain(TABLE, refused.words());
            }
        }
    }
}
