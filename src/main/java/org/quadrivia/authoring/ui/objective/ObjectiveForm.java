package org.quadrivia.authoring.ui.objective;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableFunction;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.objectives.ObjectiveEditor;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.Objective;

/** The form for the sentence and the weight of an objective. */
final class ObjectiveForm {
    /** What was entered. */
    record Entered(String sentence, int weight) {}

    private final String id;
    private final PlainForm form;

    /**
     * @param id makes the ids of its fields unique on the page
     * @param save stores what was entered
     * @param saved called once it has been stored
     */
    ObjectiveForm(String id, SerializableFunction<Entered, EditOutcome> save, Runnable saved) {
        this.id = id;
        this.form = new PlainForm((sent, typed) -> {
            EditMessage message = EditMessage.of(save.apply(new Entered(
                    typed.getOrDefault(name("sentence"), "").strip(), weight(typed.getOrDefault(name("weight"), "")))));
            if (message.kept()) {
                saved.run();
            } else {
                sent.complain(name("sentence"), message.complaint());
            }
        });
    }

    /** Returns the form, with these values. */
    PlainForm with(String sentence, int weight, String button, String look, Component... beside) {
        Map<String, String> weights = new LinkedHashMap<>();
        for (int one = Objective.MAX_WEIGHT; one >= 1; one--) {
            weights.put(String.valueOf(one), text("teach.objectives.weight." + one));
        }
        return form.with(FormField.area(
                                name("sentence"), text("teach.objectives.sentence"), ObjectiveEditor.MAX_SENTENCE)
                        .hint(text("teach.objectives.sentence.hint"))
                        .value(sentence))
                .with(FormField.choice(
                        name("weight"), text("teach.objectives.weight"), weights, String.valueOf(weight)))
                .send(button, look, beside);
    }

    private String name(String field) {
        return "objective-" + field + "-" + id;
    }

    private static int weight(String typed) {
        return typed.matches("[0-9]") ? Integer.parseInt(typed) : 0;
    }
}
