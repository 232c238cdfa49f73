package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.quadrivia.form.Components;
import org.quadrivia.study.StudySettings;
import org.quadrivia.study.scheduling.Retention;

/** The form for the study settings: facts and reviews a day, retention, and goal. */
final class SettingsForm extends Composite<NativeDetails> {
    private static final double PER_CENT = 100;

    private final NumberField fresh;
    private final NumberField reviews;
    private final NumberField retention;
    private final NumberField goal;
    private final SerializableFunction<StudySettings, String> onSave;
    private final Paragraph said = new Paragraph();

    /** @param onSave stores the settings and returns a message about the outcome */
    SettingsForm(StudySettings settings, SerializableFunction<StudySettings, String> onSave) {
        this.onSave = onSave;
        fresh = number("study.settings.new", settings.newADay(), 0, StudySettings.MAX_NEW);
        reviews = number("study.settings.reviews", settings.reviewsADay(), 1, StudySettings.MAX_REVIEWS);
        retention = number(
                "study.settings.retention",
                perCent(settings.retention().value()),
                perCent(StudySettings.MIN_RETENTION),
                perCent(StudySettings.MAX_RETENTION));
        goal = number("study.settings.goal", settings.goal(), 1, StudySettings.MAX_REVIEWS);
        NativeButton save = Components.button(text("study.settings.save"), this::save);
        said.getElement().setAttribute("role", "status");
        Div fields = Components.div("fields", fresh, reviews, retention, goal);
        getContent().addClassNames("query", "study-settings");
        getContent().setSummaryText(text("study.settings"));
        getContent()
                .setContent(
                        new Div(Components.muted(text("study.settings.lead")), fields, Components.actions(save, said)));
    }

    private void save() {
        List<NumberField> bad = List.of(fresh, reviews, retention, goal).stream()
                .filter(field -> !field.check())
                .toList();
        if (bad.isEmpty()) {
            said.setText(onSave.apply(new StudySettings(
                    fresh.value(), reviews.value(), new Retention(retention.value() / PER_CENT), goal.value())));
        } else {
            said.setText(text("study.settings.bad"));
            bad.getFirst().focus();
        }
    }

    private static int perCent(double part) {
        return (int) Math.round(part * PER_CENT);
    }

    private static NumberField number(String key, int value, int least, int most) {
        return new NumberField(key.replace('.', '-'), text(key), value, least, most);
    }
}
