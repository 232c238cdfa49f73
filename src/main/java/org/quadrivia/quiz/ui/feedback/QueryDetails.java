package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.SparqlForPages;
import org.quadrivia.question.Item;

/** The SPARQL query that decides an item, to read and to copy. */
final class QueryDetails extends Composite<NativeDetails> {
    /** @param address the address of the knowledge base, whose console runs the query */
    QueryDetails(Item item, PageAddress address) {
        String query = item.query();
        Pre pre = new Pre(new Code(query));
        pre.getElement().setAttribute("tabindex", "0");
        pre.getElement().setAttribute("role", "region");
        pre.getElement().setAttribute("aria-label", text("quiz.query"));
        Span copied = new Span();
        copied.getElement().setAttribute("role", "status");
        copied.addClassNames("muted", "small");
        NativeButton copy = new NativeButton(text("quiz.query.copy"));
        copy.addClassNames("btn", "slim");
        copy.addClickListener(click -> {
            copy.getElement()
                    .executeJs("return navigator.clipboard.writeText($0)", query)
                    .then(
                            done -> copied.setText(text("quiz.query.copied")),
                            denied -> copied.setText(text("quiz.query.denied")));
        });
        Paragraph about = Components.muted(text("quiz.query.about"));
        Div actions = new Div(copy, console("quiz.query.run", address, SparqlForPages.question(item.stem(), query)));
        SparqlForPages.explanation(item.stem(), item.support())
                .ifPresent(facts -> actions.add(console("quiz.query.facts", address, facts)));
        actions.add(copied);
        actions.addClassName("actions");
        getContent().addClassNames("query", "data");
        getContent().setSummaryText(text("quiz.query.see"));
        getContent().setContent(new Div(about, pre, actions));
    }

    private static Anchor console(String words, PageAddress address, String query) {
        return Components.linkButton(address.query(query), text(words), "slim");
    }
}
