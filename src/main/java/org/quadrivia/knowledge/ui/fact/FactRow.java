package org.quadrivia.knowledge.ui.fact;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.FactValue;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageLinks;

/** Shows the parts of a fact: its ends as links, who says so, and where. */
public final class FactRow {
    private static final String ANY_URI = "http://www.w3.org/2001/XMLSchema#anyURI";
    private final PageLinks links;
    private final FactSourceNote whoSays;

    public FactRow(PageContext context) {
        this.links = new PageLinks(context);
        this.whoSays = new FactSourceNote(context);
    }

    /** Fills a row with one end of the fact and who says so, with the locators in the margin. */
    void fill(HtmlContainer row, Component end, Fact fact) {
        Span said = new Span(end);
        said.addClassName("said");
        whoSays.chips(fact).forEach(said::add);
        row.addClassName("fact");
        row.add(said, links.locators(fact.passages()));
    }

    /**
     * Fills a row with the whole fact and who says so, with the other passages that hold it in the margin.
     *
     * @param passage the passage whose page it is
     */
    public void fillStatement(HtmlContainer row, Fact fact, EntityId passage) {
        Span said = said(fact);
        List<Passage> others = fact.passages().stream()
                .filter(other -> !other.id().equals(passage))
                .toList();
        row.addClassName("fact");
        row.add(said);
        if (!others.isEmpty()) {
            Span also = links.locators(others);
            also.addComponentAsFirst(new Text(text("page.passage.also")));
            row.add(also);
        }
    }

    /** Returns the whole fact and who says so. */
    public Span said(Fact fact) {
        Span said = new Span(statement(fact));
        said.addClassName("said");
        whoSays.chips(fact).forEach(said::add);
        return said;
    }

    /** Returns the whole fact on one line. */
    public Span statement(Fact fact) {
        Span property = new Span(links.to(fact.property()));
        property.addClassName("property");
        Span statement = new Span(subject(fact), property, object(fact));
        statement.addClassName("statement");
        return statement;
    }

    Component subject(Fact fact) {
        return links.to(fact.subject());
    }

    Component object(Fact fact) {
        return switch (fact.object()) {
            case FactValue.Entity(var entity) -> links.to(entity);
            case FactValue.Literal literal -> literal(literal);
            case FactValue.Bundle(String label) -> new Span(label);
        };
    }

    private static Component literal(FactValue.Literal literal) {
        if (literal.datatype().equals(ANY_URI) && isWeb(literal.lexical())) {
            Anchor link = new Anchor(literal.lexical(), literal.label(), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
            return link;
        }
        Span value = new Span(literal.label());
        value.addClassName("literal");
        PageLinks.markLanguage(value, literal.language());
        return value;
    }

    private static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }
}
