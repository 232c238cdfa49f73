package org.quadrivia.authoring.ui.importing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.authoring.importing.TableImport;
import org.quadrivia.authoring.importing.TablePreview;
import org.quadrivia.authoring.ui.ItemPreview;
import org.quadrivia.form.Components;
import org.quadrivia.question.Item;

/** What comes of a table as it is described now: a few rows in sentences, and some questions. The last ones stay until new ones are made. */
final class TablePreviewPanel extends Composite<Div> {
    private final Paragraph words = Components.status();
    private final Element bar = new Element("progress");
    private final Paragraph fault = Components.alert();
    private final Div rows = new Div();
    private final Div questions = new Div();
    private String language;
    private @Nullable TablePreview shown;
    private TablePreview.@Nullable Questions asked;

    /** @param language of the texts of the table */
    TablePreviewPanel(String language) {
        this.language = language;
        words.removeClassName("done");
        bar.setAttribute("aria-label", text("teach.table.progress"));
        bar.setAttribute("max", "1");
        Div progress = Components.div("progressing", words);
        progress.getElement().appendChild(bar);
        H2 heading = new H2(text("teach.table.preview"));
        heading.setId("table-preview");
        // It scrolls by itself, so the keyboard has to reach it
        getContent()
                .getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-labelledby", "table-preview");
        getContent().addClassName("table-preview");
        getContent().add(heading, progress, fault, rows, questions);
    }

    void language(String other) {
        language = other;
        shown = null;
    }

    void show(TableImport.Status status) {
        words.setText(said(status));
        bar.setVisible(status.busy());
        if (status.share() < 0) {
            bar.removeAttribute("value");
        } else {
            bar.setAttribute("value", String.valueOf(status.share()));
        }
        fault.setText(status.fault());
        if (!status.fault().isEmpty()) {
            rows.removeAll();
            questions.removeAll();
            shown = null;
            asked = null;
        }
        status.preview().filter(preview -> preview != shown).ifPresent(this::fill);
        status.questions().filter(some -> some != asked).ifPresent(this::fill);
    }

    private static String said(TableImport.Status status) {
        if (status.busy()) {
            return text(status.share() < 0 ? "teach.table.asking" : "teach.table.reading");
        }
        return status.preview()
                .map(preview -> text("teach.table.made", preview.rows(), preview.facts()))
                .orElse("");
    }

    private void fill(TablePreview preview) {
        shown = preview;
        rows.removeAll();
        for (TablePreview.Row row : preview.sentences()) {
            UnorderedList sentences = Components.list("lines said");
            row.sentences().forEach(sentence -> sentences.add(Components.inLanguage(language, new ListItem(sentence))));
            rows.add(Components.inLanguage(language, new H3(row.name())), sentences);
            if (row.sentences().isEmpty()) {
                rows.add(Components.muted(text("teach.table.row.nothing")));
            }
        }
    }

    private void fill(TablePreview.Questions some) {
        asked = some;
        questions.removeAll();
        questions.add(new H3(text("teach.table.questions")));
        questions.add(Components.muted(lead(some)));
        OrderedList list = Components.numberedList("previews");
        for (Item item : some.sample()) {
            list.add(new ListItem((Component) new ItemPreview(item)));
        }
        questions.add(list);
    }

    private String lead(TablePreview.Questions some) {
        if (some.all() == 0) {
            return text("teach.table.questions.none");
        }
        int all = Optional.ofNullable(shown).map(TablePreview::rows).orElse(some.rows());
        return some.rows() < all
                ? text("teach.table.questions.part", some.sample().size(), some.all(), some.rows())
                : text("teach.table.questions.lead", some.sample().size(), some.all());
    }
}
