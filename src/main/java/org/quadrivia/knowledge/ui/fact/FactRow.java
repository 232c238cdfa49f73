package org.quadrivia.knowledge.ui.fact;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quadrivia.form.FormulaView;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.FactValue;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.formula.Formula;
import org.quadrivia.knowledge.ui.Openings;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageLinks;

/** Shows the parts of a fact: its ends as links, who says so, and where. */
public final class FactRow {
    private static final String ANY_URI = "http://www.w3.org/2001/XMLSchema#anyURI";
    private static final Pattern HOLE = Pattern.compile("\\{([so])}");
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

    /** Returns the whole fact on one line: as a sentence if it is worded, else as an entry of a record. */
    public Span statement(Fact fact) {
        return fact.wording() == null ? entry(subject(fact), fact, object(fact)) : sentence(fact, fact.wording());
    }

    /** Returns a fact as an entry of a record, which reads the same in all languages: “Rome – founder: Romulus”. */
    Span entry(Component subject, Fact fact, Component object) {
        Span property = new Span(links.to(fact.property()));
        property.addClassName("property");
        Span statement = new Span(subject, new Text(" – "), property, new Text(": "), object);
        statement.addClassName("statement");
        return statement;
    }

    private Span sentence(Fact fact, String wording) {
        Span sentence = new Span();
        sentence.addClassNames("statement", "sentence");
        links.markLanguage(sentence);
        Matcher hole = HOLE.matcher(wording);
        int from = 0;
        while (hole.find()) {
            if (hole.start() > from) {
                sentence.add(new Text(wording.substring(from, hole.start())));
            }
            boolean subject = hole.group(1).equals("s");
            sentence.add(hole.start() == 0 ? first(subject, fact) : subject ? subject(fact) : object(fact));
            from = hole.end();
        }
        sentence.add(new Text(wording.substring(from)));
        Span property = new Span(links.to(fact.property()));
        property.addClassNames("property", "data");
        sentence.add(property);
        return sentence;
    }

    /** Returns the end of a fact with which a sentence begins. */
    private Component first(boolean subject, Fact fact) {
        if (subject) {
            return links.to(fact.subject().id(), Openings.capital(fact.subject().label()));
        }
        return fact.object() instanceof FactValue.Entity(var entity)
                ? links.to(entity.id(), Openings.capital(entity.label()))
                : object(fact);
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
        Optional<Formula> formula = Formula.read(literal.datatype(), literal.lexical());
        if (formula.isPresent()) {
            return FormulaView.of(formula.get().markup());
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
