package org.quadrivia.linkeddata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.linkeddata.ResultTable.Cell;
import org.quadrivia.linkeddata.ResultTable.Kind;

/**
 * Shows values to people: things by their labels, with a link to their page and the IRI beside it. Values are always inserted as
 * text, never as markup.
 */
final class ResultCells implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String PLAIN = "http://www.w3.org/2001/XMLSchema#string";
    private static final String LANGUAGE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

    private final transient QueryPageServices workbench;
    private final KbId kb;

    ResultCells(QueryPageServices workbench, KbId kb) {
        this.workbench = workbench;
        this.kb = kb;
    }

    Component of(Cell cell) {
        return switch (cell.kind()) {
            case IRI -> thing(cell);
            case BLANK -> Components.span(cell.text(), "muted");
            case LITERAL -> literal(cell);
        };
    }

    /** Returns the label of a thing; otherwise the text of the cell. */
    String words(Cell cell) {
        return cell.kind() == Kind.IRI ? label(cell).orElse(cell.text()) : cell.text();
    }

    private Component thing(Cell cell) {
        Optional<String> label = label(cell);
        if (label.isEmpty()) {
            return Components.span(cell.text(), "result-iri");
        }
        return new Div(new Anchor(address(cell), label.get()), Components.span(shortened(cell.text()), "result-iri"));
    }

    /** Returns the address of the thing's page, relative to the root; empty if the knowledge base is no longer open. */
    String address(Cell cell) {
        return workbench
                .open(kb)
                .map(base -> PageAddress.of(base.card()).of(new EntityId(cell.text())))
                .orElse("");
    }

    private Optional<String> label(Cell cell) {
        try {
            EntityId id = new EntityId(cell.text());
            Optional<KnowledgeBase> base = workbench.open(kb);
            return base.map(one -> one.named(id).label()).filter(label -> !label.equals(cell.text()));
        } catch (IllegalArgumentException relative) {
            return Optional.empty();
        }
    }

    /** Returns the part of an IRI after the knowledge base's own IRI; any other IRI in full. */
    private String shortened(String iri) {
        String own = workbench.open(kb).map(base -> base.card().kb()).orElse("");
        return !own.isEmpty() && iri.startsWith(own) && iri.length() > own.length()
                ? ":" + iri.substring(own.length())
                : iri;
    }

    private static Component literal(Cell cell) {
        Span words = Components.span(cell.text(), "as-typed");
        if (!cell.language().isEmpty()) {
            Components.inLanguage(cell.language(), words);
            return new Div(words, Components.span("@" + cell.language(), "result-iri"));
        }
        if (cell.type().isEmpty() || cell.type().equals(PLAIN) || cell.type().equals(LANGUAGE)) {
            return words;
        }
        return new Div(words, Components.span(cell.type().replaceFirst("^.*[#/]", ""), "result-iri"));
    }
}
