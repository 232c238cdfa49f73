package org.quadrivia.linkeddata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.util.Optional;
import org.quadrivia.form.Pieces;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.KnowledgeBase;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.linkeddata.ResultTable.Cell;
import org.quadrivia.linkeddata.ResultTable.Kind;

/** Values as people read them: by their labels, with a link to their page, the IRI beside it. All of it is text, never markup. */
final class Cells implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String PLAIN = "http://www.w3.org/2001/XMLSchema#string";
    private static final String LANGUAGE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

    private final transient Workbench workbench;
    private final KbId kb;

    Cells(Workbench workbench, KbId kb) {
        this.workbench = workbench;
        this.kb = kb;
    }

    Component of(Cell cell) {
        return switch (cell.kind()) {
            case IRI -> thing(cell);
            case BLANK -> Pieces.span(cell.text(), "muted");
            case LITERAL -> literal(cell);
        };
    }

    /** The label, else the text as it is. */
    String words(Cell cell) {
        return cell.kind() == Kind.IRI ? label(cell).orElse(cell.text()) : cell.text();
    }

    private Component thing(Cell cell) {
        Optional<String> label = label(cell);
        if (label.isEmpty()) {
            return Pieces.span(cell.text(), "result-iri");
        }
        return new Div(new Anchor(address(cell), label.get()), Pieces.span(shortened(cell.text()), "result-iri"));
    }

    /** Where its page stands, relative to the root. */
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

    /** Under the knowledge base's own IRI, what follows it. */
    private String shortened(String iri) {
        String own = workbench.open(kb).map(base -> base.card().kb()).orElse("");
        return !own.isEmpty() && iri.startsWith(own) && iri.length() > own.length()
                ? ":" + iri.substring(own.length())
                : iri;
    }

    private static Component literal(Cell cell) {
        Span words = Pieces.span(cell.text(), "as-typed");
        if (!cell.language().isEmpty()) {
            words.getElement().setAttribute("lang", cell.language());
            return new Div(words, Pieces.span("@" + cell.language(), "result-iri"));
        }
        if (cell.type().isEmpty() || cell.type().equals(PLAIN) || cell.type().equals(LANGUAGE)) {
            return words;
        }
        return new Div(words, Pieces.span(cell.type().replaceFirst("^.*[#/]", ""), "result-iri"));
    }
}
