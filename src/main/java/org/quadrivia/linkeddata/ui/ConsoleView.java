package org.quadrivia.linkeddata.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.linkeddata.QueryExample;
import org.quadrivia.linkeddata.SparqlReply;

/** The query console. A query in the address is shown and run, and each query that is run is put into the address. */
@Route("query/:kb?")
@AnonymousAllowed
public class ConsoleView extends QueryPage {
    private static final int LONGEST_ADDRESS = 4_000;

    private final Div result = new Div();
    private final Div plan = Components.div("query-plan");

    ConsoleView(QueryPageServices workbench) {
        super(workbench);
    }

    @Override
    void enter(KnowledgeBase base, BeforeEnterEvent event) {
        KbCard card = base.card();
        KbId kb = card.id();
        QueryHistory history = new QueryHistory(kb);
        Anchor learn = Components.linkButton(QueryPageParts.exercises(kb), text("query.learn"));
        QueryPanel[] itself = new QueryPanel[1];
        QueryPanel panel = new QueryPanel(
                workbench,
                kb,
                text("query.editor", card.title()),
                text("query.run"),
                (query, reply, beside) -> found(kb, query, reply),
                Components.button(text("query.format"), () -> itself[0].format()),
                Components.button(text("query.explain"), () -> explain(itself[0].query())),
                Components.button(text("query.save"), () -> history.save(itself[0].query())));
        itself[0] = panel;
        panel.onBegin(query -> {
            history.add(query);
            into(kb, query);
        });
        panel.onAsk(() -> {
            result.removeAll();
            plan.removeAll();
        });
        history.onOpen(panel::write);
        Div work = Components.div("query-work", panel, plan, result);
        Aside beside = new Aside(examples(kb, panel), history);
        beside.getElement().setAttribute("aria-label", text("query.beside"));
        Div columns = Components.div("query-columns", work, beside);
        result.removeAll();
        plan.removeAll();
        show(text("query.title"), QueryPageParts.head(card, text("query.title"), text("query.lead"), learn), columns);
        Optional<String> asked = event.getLocation().getQueryParameters().getSingleParameter("query");
        panel.write(asked.orElseGet(() -> first(kb)));
        asked.filter(query -> !query.isBlank()).ifPresentOrElse(panel::run, () -> workbench.wake(kb));
    }

    /** Returns the simplest example; if there are none, a query for any ten triples. */
    private String first(KbId kb) {
        return workbench.examples.of(kb).stream()
                .findFirst()
                .map(QueryExample::query)
                .orElse("SELECT * {\n  ?s ?p ?o .\n}\nLIMIT 10\n");
    }

    private Component examples(KbId kb, QueryPanel panel) {
        List<QueryExample> all = workbench.examples.of(kb);
        Div list = Components.div("query-list");
        all.forEach(example -> {
            Div row = new Div(
                    Components.slimButton(example.title(), () -> {
                        panel.write(example.query());
                        panel.run(example.query());
                    }),
                    Components.muted(example.comment()));
            list.add(row);
        });
        Map<String, String> prefixes = new TreeMap<>(workbench.examples.prefixes(kb));
        StringBuilder declared = new StringBuilder();
        prefixes.forEach((prefix, iri) -> declared.append("PREFIX ")
                .append(prefix)
                .append(": <")
                .append(iri)
                .append(">\n"));
        NativeDetails names =
                new NativeDetails(text("query.prefixes"), pre(declared.toString(), text("query.prefixes")));
        NativeDetails details = new NativeDetails(text("query.examples"), list);
        details.setOpen(true);
        return new Div(details, names);
    }

    private static Pre pre(String words, String label) {
        Pre pre = Components.preformatted(words, label);
        pre.addClassName("query-text");
        return pre;
    }

    private void found(KbId kb, String query, SparqlReply reply) {
        result.removeAll();
        result.add(new ResultPart(workbench, kb, reply, new ResultDownloads(workbench, kb, query)));
    }

    private void explain(String query) {
        plan.removeAll();
        plan.add(workbench
                .tools
                .algebra(query)
                .<Component>map(algebra -> {
                    Div shown = new Div(Components.muted(text("query.algebra")), pre(algebra, text("query.explain")));
                    shown.getElement().setAttribute("aria-live", "polite");
                    return shown;
                })
                .orElseGet(() -> Components.paragraph(text("query.explain.not"), "complaint")));
    }

    /** Puts the query into the address, so that a reload shows it. A query too long for an address is in the history. */
    private static void into(KbId kb, String query) {
        String address = QueryPageParts.console(kb, query);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, address.length() > LONGEST_ADDRESS ? QueryPageParts.console(kb, "") : address);
    }
}
