package org.quadrivia.authoring.ui.text;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.quadrivia.authoring.objectives.Basis;
import org.quadrivia.authoring.objectives.ObjectiveEditor;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.form.CheckboxField;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Objective;

/** A form for what somebody should know of a passage: a sentence, its weight, and which facts and claims of the passage it rests on. */
final class ObjectiveFromText extends Composite<NativeDetails> {
    private static final String SENTENCE = "text-objective";
    private static final String WEIGHT = "text-objective-weight";
    private static final String BASIS = "text-objective-basis-";
    private static final String USUAL_WEIGHT = "2";
    private static final String TICKED = "true";

    private final TextPageServices services;
    private final KbCard card;
    private final EntityId passage;
    private final SerializableConsumer<String> done;

    /**
     * @param selected the words of the passage that are selected, with which the sentence begins; empty for none
     * @param done receives what was done, in words
     */
    ObjectiveFromText(
            TextPageServices services,
            KbCard card,
            EntityId passage,
            String selected,
            SerializableConsumer<String> done) {
        this.services = services;
        this.card = card;
        this.passage = passage;
        this.done = done;
        getContent().setSummaryText(text("teach.text.objective"));
        getContent().addClassName("text-objective");
        List<Basis> bases = bases();
        Div content = new Div();
        if (bases.isEmpty()) {
            content.add(Components.muted(text("teach.text.objective.nothing")));
        } else {
            content.add(Components.muted(text("teach.text.objective.lead")), form(bases, selected));
        }
        getContent().setContent(content);
    }

    private List<Basis> bases() {
        return services.editing.objectives.finder.stated(services.editing.open(card), passage);
    }

    private PlainForm form(List<Basis> bases, String selected) {
        Map<String, String> weights = new LinkedHashMap<>();
        for (int one = Objective.MAX_WEIGHT; one >= 1; one--) {
            weights.put(String.valueOf(one), text("teach.objectives.weight." + one));
        }
        PlainForm form = new PlainForm(this::take);
        form.with(FormField.area(SENTENCE, text("teach.objectives.sentence"), ObjectiveEditor.MAX_SENTENCE)
                .hint(text("teach.objectives.sentence.hint"))
                .value(selected));
        for (int i = 0; i < bases.size(); i++) {
            form.with(new CheckboxField(BASIS + i, bases.get(i).words(), bases.size() == 1));
        }
        return form.with(FormField.choice(WEIGHT, text("teach.objectives.weight"), weights, USUAL_WEIGHT))
                .send(text("teach.objectives.create"), "slim");
    }

    private void take(PlainForm form, Map<String, String> typed) {
        List<Basis> bases = bases();
        List<Basis> chosen = IntStream.range(0, bases.size())
                .filter(i -> TICKED.equals(typed.get(BASIS + i)))
                .mapToObj(bases::get)
                .toList();
        if (chosen.isEmpty()) {
            form.complain(text("teach.text.objective.choose"));
            return;
        }
        String weight = typed.getOrDefault(WEIGHT, USUAL_WEIGHT);
        EditMessage message = EditMessage.of(services.editing.objectives.editor.create(
                services.editing.open(card),
                typed.getOrDefault(SENTENCE, "").strip(),
                weight.matches("[1-9]") ? Integer.parseInt(weight) : 0,
                chosen));
        if (message.kept()) {
            done.accept(text("teach.text.objective.added"));
        } else {
            form.complain(SENTENCE, message.complaint());
        }
    }
}
