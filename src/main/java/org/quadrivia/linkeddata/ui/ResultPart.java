package org.quadrivia.linkeddata.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.linkeddata.ResultTable;
import org.quadrivia.linkeddata.SparqlReply;

/** The result of a query: its size and the time it took, a table, and pictures for which its columns are suitable. */
final class ResultPart extends Composite<Section> {
    private final Div picture = new Div();
    private final Map<String, NativeButton> ways = new LinkedHashMap<>();

    ResultPart(QueryPageServices workbench, KbId kb, SparqlReply reply, Component... beside) {
        getContent().addClassName("result");
        getContent().add(new H2(text("query.result")));
        Optional<Boolean> answer = workbench.reader.answer(reply);
        Optional<ResultTable> table = workbench.reader.table(reply);
        String found = answer.map(yes -> text(yes ? "query.yes" : "query.no"))
                .or(() -> table.map(rows -> text(
                        rows.triples() ? "query.triples" : "query.rows",
                        rows.rows().size())))
                .orElse("");
        getContent()
                .add(Components.paragraph(text("query.took", found, reply.took().toMillis()), "result-line"));
        reply.rows()
                .ifPresent(rows -> getContent().add(Components.paragraph(text("query.truncated", rows), "complaint")));
        table.ifPresent(rows -> show(new ResultCells(workbench, kb), rows));
        getContent().getElement().setAttribute("aria-live", "polite");
        if (beside.length > 0) {
            getContent().add(beside);
        }
    }

    private void show(ResultCells cells, ResultTable table) {
        if (table.rows().isEmpty()) {
            getContent().add(Components.paragraph(text("query.nothing"), "muted"));
            return;
        }
        ResultColumns columns = ResultColumns.of(table);
        way(text("query.as.table"), () -> new ResultRows(cells, table));
        columns.links().ifPresent(links -> way(text("query.as.graph"), () -> new ResultGraph(cells, table, links)));
        columns.dates()
                .ifPresent(dates -> way(text("query.as.timeline"), () -> new ResultTimeline(cells, table, dates)));
        columns.numbers()
                .ifPresent(numbers -> way(text("query.as.chart"), () -> new ResultBars(cells, table, numbers)));
        if (ways.size() > 1) {
            Div choice = Components.div("ways");
            choice.getElement().setAttribute("role", "group");
            choice.getElement().setAttribute("aria-label", text("query.as"));
            ways.values().forEach(choice::add);
            getContent().add(choice);
        }
        getContent().add(picture);
        picture.add(new ResultRows(cells, table));
        press(ways.values().iterator().next());
    }

    private void way(String words, SerializableSupplier<Component> make) {
        NativeButton button = new NativeButton(words);
        button.addClassNames("btn", "slim");
        button.addClickListener(click -> {
            picture.removeAll();
            picture.add(make.get());
            press(button);
        });
        ways.put(words, button);
    }

    private void press(NativeButton chosen) {
        ways.values()
                .forEach(button -> button.getElement().setAttribute("aria-pressed", String.valueOf(button == chosen)));
    }
}
