package org.quadrivia.authoring.ui.review;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quadrivia.form.Components;
import org.quadrivia.form.NativeField;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.review.ItemState;

/** The form that filters the questions. */
@Tag("form")
final class FilterForm extends Component implements HasComponents {
    private static final int LONGEST = 400;

    private final NativeField text = new NativeField.Line(LONGEST).with("type", "search");
    private final NativeField family;
    private final NativeField topic;
    private final NativeField state;
    private final NativeField least;
    private final NativeField most;

    /** @param families the families of the bank, with the number of items of each */
    FilterForm(
            KbCard card,
            Map<String, Long> families,
            QuestionFilter shown,
            SerializableConsumer<QuestionFilter> onFilter) {
        text.value(shown.text());
        family = new NativeField.Choice(families(families), shown.family());
        topic = new NativeField.Choice(topics(card), shown.topic());
        state = new NativeField.Choice(states(), shown.state());
        least = new NativeField.Number(shown.least(), 0, 100);
        most = new NativeField.Number(shown.most(), 0, 100);
        getElement().getClassList().add("filter");
        getElement().setAttribute("role", "search");
        Div fields = Components.div(
                "fields",
                Components.field("filter-text", text("teach.filter.text"), text),
                Components.field("filter-family", text("teach.filter.family"), family),
                Components.field("filter-topic", text("teach.filter.topic"), topic),
                Components.field("filter-state", text("teach.filter.state"), state),
                Components.field("filter-least", text("teach.filter.least"), least),
                Components.field("filter-most", text("teach.filter.most"), most));
        NativeButton show = new NativeButton(text("teach.filter.show"));
        show.addClassName("btn");
        show.getElement().setAttribute("type", "submit");
        add(fields, Components.actions(show));
        getElement()
                .addEventListener("submit", event -> onFilter.accept(filter()))
                .preventDefault();
    }

    QuestionFilter filter() {
        return new QuestionFilter(
                text.value(),
                family.value(),
                topic.value(),
                state.value(),
                QuestionFilter.number(least.value().strip(), 0),
                QuestionFilter.number(most.value().strip(), 100));
    }

    private static Map<String, String> families(Map<String, Long> families) {
        Map<String, String> choices = any();
        families.forEach((name, count) -> choices.put(name, text("teach.filter.counted", name, count)));
        return choices;
    }

    private static Map<String, String> topics(KbCard card) {
        Map<String, String> choices = any();
        card.topics().forEach(topic -> choices.put(topic.id().iri(), topic.label()));
        return choices;
    }

    private static Map<String, String> states() {
        Map<String, String> choices = any();
        choices.put(QuestionFilter.REPORTED, text("teach.state.reported"));
        for (ItemState state : ItemState.values()) {
            choices.put(state.word(), text("teach.state." + state.word()));
        }
        return choices;
    }

    private static Map<String, String> any() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", text("teach.filter.any"));
        return choices;
    }
}
