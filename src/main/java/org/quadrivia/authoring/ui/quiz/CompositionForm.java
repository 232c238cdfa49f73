package org.quadrivia.authoring.ui.quiz;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadrivia.authoring.ui.BrowserFields;
import org.quadrivia.authoring.ui.Parts;
import org.quadrivia.authoring.ui.Ticks;
import org.quadrivia.authoring.ui.review.QuestionFilter;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.quiz.named.Composition;

/** The part of the form for what a quiz is drawn from: topics, families and difficulty, or a query. */
final class CompositionForm extends Composite<Div> {
    private static final String CHOICE = "choice";
    private static final String QUERY = "query";
    private static final int MOST = 100;
    private static final String EXAMPLE = """
            SELECT ?item {
              ?item a qv:Item ; qv:about ?thing ; qv:difficulty ?difficulty .
              FILTER (?difficulty > 0.5)
            }""";

    private final Ticks by;
    private final Ticks topics;
    private final Ticks families;
    private final BrowserFields least;
    private final BrowserFields most;
    private final BrowserFields query = new BrowserFields.Lines(8, Composition.Queried.LONGEST);
    private final Div chosen = new Div();
    private final Div queried = new Div();

    CompositionForm(KbCard card, Map<String, Long> counts, Composition composition) {
        Composition.Chosen choice =
                composition instanceof Composition.Chosen given ? given : (Composition.Chosen) Composition.ALL;
        boolean isQuery = composition instanceof Composition.Queried;
        by = new Ticks("by", text("teach.compose.by"), false, ways(), Set.of(isQuery ? QUERY : CHOICE));
        topics = new Ticks(
                "topics",
                text("teach.compose.topics"),
                true,
                topics(card),
                choice.topics().stream().map(EntityId::iri).collect(Collectors.toSet()));
        families = new Ticks("families", text("teach.compose.families"), true, families(counts), choice.families());
        least = new BrowserFields.Number((int) Math.round(MOST * choice.least()), 0, MOST);
        most = new BrowserFields.Number((int) Math.round(MOST * choice.most()), 0, MOST);
        query.value(composition instanceof Composition.Queried(var sparql) ? sparql : EXAMPLE);
        query.with("spellcheck", "false").getElement().getClassList().add("source");
        by.onChange(this::show);
        fill(card);
        show();
    }

    private void fill(KbCard card) {
        if (!card.topics().isEmpty()) {
            chosen.add(folded(topics));
        }
        Div between = new Div(
                Parts.field("plan-least", text("teach.filter.least"), least),
                Parts.field("plan-most", text("teach.filter.most"), most));
        between.addClassName("fields");
        chosen.add(folded(families), between);
        NativeDetails help = new NativeDetails(text("teach.compose.query.help"));
        Pre terms = new Pre(text("teach.compose.query.terms"));
        terms.getElement().setAttribute("tabindex", "0");
        help.setContent(terms);
        queried.add(Parts.field("plan-query", text("teach.compose.query"), query), help);
        getContent().add(by, chosen, queried);
    }

    /** Returns a foldable section; open if anything in it is selected. */
    private static NativeDetails folded(Ticks ticks) {
        NativeDetails details = new NativeDetails(ticks.heading());
        details.setOpen(!ticks.chosen().isEmpty());
        details.setContent(ticks);
        return details;
    }

    private void show() {
        boolean isQuery = by.has(QUERY);
        chosen.setVisible(!isQuery);
        queried.setVisible(isQuery);
    }

    void onChange(SerializableRunnable action) {
        by.onChange(() -> {
            show();
            action.run();
        });
        topics.onChange(action);
        families.onChange(action);
        least.onChange(action);
        most.onChange(action);
        query.onChange(action);
    }

    /** Returns the composition; empty if the range of difficulty is not valid or the query is too long. */
    Optional<Composition> composition() {
        if (by.has(QUERY)) {
            return query.value().length() <= Composition.Queried.LONGEST
                    ? Optional.of(new Composition.Queried(query.value()))
                    : Optional.empty();
        }
        int from = QuestionFilter.number(least.value().strip(), -1);
        int to = QuestionFilter.number(most.value().strip(), -1);
        return from < 0 || from > to
                ? Optional.empty()
                : Optional.of(new Composition.Chosen(
                        topics.chosen().stream().map(EntityId::new).collect(Collectors.toSet()),
                        families.chosen(),
                        (double) from / MOST,
                        (double) to / MOST));
    }

    private static Map<String, String> ways() {
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put(CHOICE, text("teach.compose.by.choice"));
        ways.put(QUERY, text("teach.compose.by.query"));
        return ways;
    }

    private static Map<String, String> topics(KbCard card) {
        Map<String, String> topics = new LinkedHashMap<>();
        card.topics().forEach(topic -> topics.put(topic.id().iri(), topic.label()));
        return topics;
    }

    private static Map<String, String> families(Map<String, Long> counts) {
        Map<String, String> families = new LinkedHashMap<>();
        counts.forEach((name, count) -> families.put(name, text("teach.filter.counted", name, count)));
        return families;
    }
}
