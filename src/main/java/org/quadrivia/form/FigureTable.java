package org.quadrivia.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** A table of figures, which can be scrolled sideways if it is wider than the screen. */
public final class FigureTable extends Composite<Div> {
    private final HtmlContainer body = new HtmlContainer("tbody");

    public FigureTable(String caption, List<String> headings) {
        HtmlContainer title = new HtmlContainer("caption");
        title.setText(caption);
        HtmlContainer names = new HtmlContainer("tr");
        headings.forEach(words -> names.add(heading(words, "col")));
        HtmlContainer head = new HtmlContainer("thead");
        head.add(names);
        HtmlContainer table = new HtmlContainer("table");
        table.add(title, head, body);
        getContent().addClassName("figures");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", caption);
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().add(table);
    }

    /** @param language of the name; empty if it is the page's */
    public void row(String name, String language, String... values) {
        HtmlContainer row = new HtmlContainer("tr");
        row.add(Components.inLanguage(language, heading(name, "row")));
        for (String value : values) {
            HtmlContainer cell = new HtmlContainer("td");
            cell.setText(value);
            row.add(cell);
        }
        body.add(row);
    }

    /** Adds a row of components under a name. */
    public void row(Component name, Component... values) {
        HtmlContainer row = new HtmlContainer("tr");
        HtmlContainer heading = heading("", "row");
        heading.add(name);
        row.add(heading);
        for (Component value : values) {
            HtmlContainer cell = new HtmlContainer("td");
            cell.add(value);
            row.add(cell);
        }
        body.add(row);
    }

    private static HtmlContainer heading(String words, String scope) {
        HtmlContainer heading = new HtmlContainer("th");
        heading.setText(words);
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }
}
