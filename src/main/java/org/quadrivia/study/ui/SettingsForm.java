package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.study.StudySettings;
import org.quadrivia.study.scheduling.Retention;

/** The form for the study settings: facts and reviews a day, retention, and goal. */
final class SettingsForm extends Composite<NativeDetails> {
    private static final double PER_CENT = 100;

    private final Input fresh;
    private final Input reviews;
    private final Input retention;
    private final Input goal;
    private final Paragraph said = new Paragraph();

    /** @param onSave stores the settings and returns a message about the outcome */
    SettingsForm(StudySettings settings, SerializableFunction<StudySettings, String> onSave) {
        fresh = number(settings.newADay(), 0, StudySettings.MAX_NEW);
        reviews = number(settings.reviewsADay(), 1, StudySettings.MAX_REVIEWS);
        retention = number(
                (int) Math.round(settings.retention().value() * PER_CENT),
                (int) Math.round(StudySettings.MIN_RETENTION * PER_CENT),
                (int) Math.round(StudySettings.MAX_RETENTION * PER_CENT));
        goal = number(settings.goal(), 1, StudySettings.MAX_REVIEWS);
        NativeButton save = Components.button(
                text("study.settings.save"),
                () -> said.setText(read().map(onSave::apply).orElseGet(() -> text("study.settings.bad"))));
        said.getElement().setAttribute("role", "status");
        Div actions = Components.actions(save, said);
        Div fields = Components.div(
                "fields",
                field("study.settings.new", fresh),
                field("study.settings.reviews", reviews),
                field("study.settings.retention", retention),
                field("study.settings.goal", goal));
        getContent().addClassNames("query", "study-settings");
        getContent().setSummaryText(text("study.settings"));
        getContent().setContent(new Div(Components.muted(text("study.settings.lead")), fields, actions));
    }

    private Optional<StudySettings> read() {
        try {
            return Optional.of(new StudySettings(
                    Integer.parseInt(fresh.getValue().strip()),
                    Integer.parseInt(reviews.getValue().strip()),
                    new Retention(Integer.parseInt(retention.getValue().strip()) / PER_CENT),
                    Integer.parseInt(goal.getValue().strip())));
        } catch (IllegalArgumentException notANumberOfThese) {
            return Optional.empty();
        }
    }

    private static Input number(int value, int least, int most) {
        Input input = new Input();
        input.setType("number");
        input.getElement().setAttribute("min", String.valueOf(least));
        input.getElement().setAttribute("max", String.valueOf(most));
        input.getElement().setAttribute("inputmode", "numeric");
        input.setValue(String.valueOf(value));
        return input;
    }

    private static Component field(String key, Input input) {
        return Components.field(key.replace('.', '-'), text(key), input);
    }
}
