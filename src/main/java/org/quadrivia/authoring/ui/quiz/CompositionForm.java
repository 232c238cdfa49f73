package org.quadrivia.authoring.ui.quiz;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.authoring.ui.review.QuestionFilter;
import org.quadrivia.form.Choices;
import org.quadrivia.form.Components;
import org.quadrivia.form.NativeField;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.quiz.named.Composition;

/** The part of the form for what a quiz is drawn from: topics, families and difficulty, or a query. */
final class CompositionForm extends Composite<Div> {
    private static final int MOST = 100;
    private static final String EXAMPLE = """
            SELECT ?item {
              ?item a qv:Item ; qv:about ?thing ; qv:difficulty ?difficulty .
              FILTER (?difficulty > 0.5)
            }""";

    private final Choices<Boolean> isQuery = Choices.<Boolean>one("by").plain();
    private final Choices<EntityId> topics = Choices.<EntityId>any("topics").plain();
    private final Choices<String> families = Choices.<String>any("families").plain();
    private final NativeField least;
    private final NativeField most;
    private final NativeField query = new NativeField.Lines(8, Composition.Queried.MAX_LENGTH);
    private final Div chosen = new Div();
    private final Div queried = new Div();

    CompositionForm(KbCard card, Map<String, Long> counts, Composition composition) {
        Composition.Chosen choice =
                composition instanceof Composition.Chosen given ? given : (Composition.Chosen) Composition.ALL;
        isQuery.add(false, text("teach.compose.by.choice"))
                .add(true, text("teach.compose.by.query"))
                .choose(composition instanceof Composition.Queried);
        card.topics().forEach(topic -> topics.add(topic.id(), topic.label()));
        choice.topics().forEach(topics::choose);
        counts.forEach((name, count) -> families.add(name, text("teach.filter.counted", name, count)));
        choice.families().forEach(families::choose);
        least = new NativeField.Number((int) Math.round(MOST * choice.least()), 0, MOST);
        most = new NativeField.Number((int) Math.round(MOST * choice.most()), 0, MOST);
        query.value(composition instanceof Composition.Queried(var sparql) ? sparql : EXAMPLE);
        query.with("spellcheck", "false").getElement().getClassList().add("source");
        isQuery.onChange(this::show);
        fill(card);
        show();
    }

    private void fill(KbCard card) {
        if (!card.topics().isEmpty()) {
            chosen.add(folded(text("teach.compose.topics"), topics));
        }
        Div between = Components.div(
                "fields",
                Components.field("plan-least", text("teach.filter.least"), least),
                Components.field("plan-most", text("teach.filter.most"), most));
        chosen.add(folded(text("teach.compose.families"), families), between);
        String help = text("teach.compose.query.help");
        Pre terms = Components.preformatted(text("teach.compose.query.terms"), help);
        queried.add(
                Components.field("plan-query", text("teach.compose.query"), query), Components.details(help, terms));
        getContent().add(isQuery.under(text("teach.compose.by")), chosen, queried);
    }

    /** Returns a foldable section; open if anything in it is selected. */
    private static NativeDetails folded(String heading, Choices<?> choices) {
        NativeDetails details = Components.details(heading, choices.under(heading));
        details.setOpen(!choices.chosen().isEmpty());
        return details;
    }

    private void show() {
        chosen.setVisible(!isQuery.has(true));
        queried.setVisible(isQuery.has(true));
    }

    void onChange(SerializableRunnable action) {
        isQuery.onChange(() -> {
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
        if (isQuery.has(true)) {
            return query.value().length() <= Composition.Queried.MAX_LENGTH
                    ? Optional.of(new Composition.Queried(query.value()))
                    : Optional.empty();
        }
        int from = QuestionFilter.number(least.value().strip(), -1);
        int to = QuestionFilter.number(most.value().strip(), -1);
        return from < 0 || from > to
                ? Optional.empty()
                : Optional.of(new Composition.Chosen(
                        Set.copyOf(topics.chosen()),
                        Set.copyOf(families.chosen()),
                        (double) from / MOST,
                        (double) to / MOST));
    }
}
