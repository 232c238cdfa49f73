package org.quadrivia.authoring.ui.importing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.authoring.importing.TableImport;
import org.quadrivia.form.Components;
import org.quadrivia.form.NativeField;
import org.quadrivia.table.propose.ColumnMapping;
import org.quadrivia.table.propose.Names;
import org.quadrivia.table.propose.Role;
import org.quadrivia.table.propose.TableMapping;

/** What the cells of one column are: their role, and what belongs to it. */
final class ColumnCard extends Composite<FieldSet> {
    private static final int LONGEST = 60;
    private static final Map<String, String> NUMBERS = numbers();
    private static final List<Role> SEVERAL =
            List.of(Role.LINK, Role.TEXT, Role.ALIAS, Role.YEAR, Role.DATE, Role.KIND);

    private final TableImport table;
    private final int number;
    private final SerializableRunnable changed;
    private final SerializableRunnable renamed;
    private final NativeField.Choice role;
    private final Div details = Components.div("fields");
    private final Paragraph complaint = Components.alert();

    /**
     * @param number of the column
     * @param changed runs after each change
     * @param renamed runs after another column names the rows, which changes two columns
     */
    ColumnCard(TableImport table, int number, SerializableRunnable changed, SerializableRunnable renamed) {
        this.table = table;
        this.number = number;
        this.changed = changed;
        this.renamed = renamed;
        ColumnMapping column = column();
        getContent().setLegendText(column.title());
        getContent().addClassName("column");
        role = new NativeField.Choice(ColumnWords.roles(column), column.role().name());
        role.onChange(this::takeRole);
        getContent()
                .add(
                        Components.muted(
                                table.examples(number).isEmpty()
                                        ? text("teach.column.empty")
                                        : String.join(" · ", table.examples(number))),
                        Components.field(id("role"), text("teach.column.role"), role),
                        details,
                        complaint);
        fill();
    }

    private static Map<String, String> numbers() {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("point", "1,234.5");
        forms.put("comma", "1.234,5");
        return forms;
    }

    private ColumnMapping column() {
        return table.mapping().column(number);
    }

    private String id(String field) {
        return "column-" + number + "-" + field;
    }

    private void takeRole() {
        Role chosen = Role.valueOf(role.value());
        TableMapping mapping = table.mapping();
        if (chosen == column().role()) {
            return;
        }
        complaint.setText("");
        table.change(mapping.withRole(number, chosen));
        changed.run();
        if (chosen == Role.NAME) {
            renamed.run();
        } else {
            fill();
        }
    }

    private void fill() {
        details.removeAll();
        ColumnMapping column = column();
        switch (column.role()) {
            case NAME, ALIAS, KIND, IGNORED -> {}
            case NUMBER -> {
                property(column);
                line("unit", column.unit(), text -> change(column().withUnit(text)));
                choice(
                        "numbers",
                        NUMBERS,
                        column.decimalComma() ? "comma" : "point",
                        form -> change(column().withForm("", form.equals("comma"))));
            }
            case DATE -> {
                property(column);
                choice(
                        "date",
                        ColumnWords.dates(column),
                        column.format(),
                        form -> change(column().withForm(form, false)));
            }
            case LINK -> {
                property(column);
                line("kind", column.kind(), words -> change(column().withKind(words)));
            }
            case TEXT, YEAR, TRUTH -> property(column);
        }
        if (SEVERAL.contains(column.role())) {
            choice(
                    "separator",
                    ColumnWords.separators(column),
                    ColumnWords.separatorKey(column),
                    key -> change(column().withSeparator(ColumnWords.separator(key))));
        }
    }

    private void property(ColumnMapping column) {
        TableMapping mapping = table.mapping();
        boolean own = mapping.isOwn(column);
        choice(
                "property",
                ColumnWords.properties(mapping, column),
                own ? ColumnWords.OWN : column.property(),
                this::takeProperty);
        if (own) {
            line("words", column.label(), this::takeWords);
        }
    }

    private void takeProperty(String chosen) {
        complaint.setText("");
        if (!chosen.equals(ColumnWords.OWN)) {
            change(column().withProperty(chosen, ""));
        } else {
            change(table.mapping().withOwnProperty(number).column(number));
        }
        fill();
        details.getChildren()
                .findFirst()
                .flatMap(field -> field.getChildren()
                        .filter(NativeField.class::isInstance)
                        .findFirst())
                .ifPresent(field -> ((NativeField) field).focus());
    }

    private void takeWords(String words) {
        String property = Names.property(table.mapping().home(), words);
        if (words.isEmpty()) {
            complaint.setText(text("teach.column.words.missing"));
        } else if (table.mapping().usedBeside(number, property)) {
            complaint.setText(text("teach.column.words.used", words));
        } else {
            complaint.setText("");
            change(column().withProperty(property, words));
        }
    }

    private void line(String field, String value, SerializableConsumer<String> take) {
        NativeField.Line line = new NativeField.Line(LONGEST);
        line.value(value);
        line.onChange(() -> take.accept(cut(line.value())));
        add(field, line);
    }

    private void choice(String field, Map<String, String> choices, String chosen, SerializableConsumer<String> take) {
        NativeField.Choice choice = new NativeField.Choice(choices, chosen);
        choice.onChange(() -> {
            if (choices.containsKey(choice.value())) {
                take.accept(choice.value());
            }
        });
        add(field, choice);
    }

    private void add(String field, NativeField input) {
        details.add(Components.field(id(field), text("teach.column." + field), input));
    }

    private static String cut(String typed) {
        String text = typed.strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private void change(ColumnMapping to) {
        table.change(table.mapping().with(to));
        changed.run();
    }
}
