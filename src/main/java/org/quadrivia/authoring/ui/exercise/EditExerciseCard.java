package org.quadrivia.authoring.ui.exercise;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.TextFolding;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.editor.ui.RdfEditor;
import org.quadrivia.form.CheckboxField;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.Exercise;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.source.SourceLanguage;

/** A form for an exercise: its query with what this query finds in the draft, its task and its hints. */
final class EditExerciseCard extends Composite<Div> {
    private static final String TEMPLATE = "SELECT ?thing {\n  ?thing a ?kind .\n}\n";
    private static final String NAME = "exercise-name";
    private static final String TASK = "exercise-task";
    private static final String LEVEL = "exercise-level";
    private static final String ORDERED = "exercise-ordered";
    private static final String HINTS = "exercise-hints";

    private final EditPageServices editing;
    private final KbCard card;
    private final Optional<Exercise> known;
    private final SerializableRunnable changed;
    private final RdfEditor query = new RdfEditor(SourceLanguage.SPARQL, text("teach.exercise.query"));
    private final Paragraph found = Components.status();
    private final PlainForm form;

    /** @param known the exercise to edit; empty for a new one */
    EditExerciseCard(EditPageServices editing, KbCard card, Optional<Exercise> known, SerializableRunnable changed) {
        this.editing = editing;
        this.card = card;
        this.known = known;
        this.changed = changed;
        query.setValue(known.map(Exercise::query).orElse(TEMPLATE));
        query.addTextListener(
                written -> query.setDiagnostics(written.version(), editing.exercises.check(written.text())));
        query.addRunListener(this::tryOut);
        query.addCompletionListener(
                asked -> query.setCompletions(asked.id(), editing.open(card).completions(asked.text(), asked.word())));
        form = form();
        getContent().addClassName("source");
        getContent()
                .add(
                        new H2(known.map(Exercise::title).orElseGet(() -> text("teach.exercises.new"))),
                        Components.muted(text("teach.exercise.query")),
                        query,
                        found,
                        Components.actions(
                                Components.slimButton(text("teach.exercise.try"), () -> tryOut(query.getValue()))),
                        form);
        known.ifPresent(one -> getContent()
                .add(Components.actions(Components.slimButton(text("teach.exercise.remove"), () -> {
                    if (tell(editing.exercises.remove(editing.open(card), one.id()))) {
                        Components.go(this, EditExercisesView.address(card.id()));
                    }
                }))));
    }

    private PlainForm form() {
        Map<String, String> levels = new LinkedHashMap<>();
        for (int level = 1; level <= Exercise.HARDEST; level++) {
            levels.put(String.valueOf(level), text("exercises.level", level, text("exercises.level." + level)));
        }
        return new PlainForm(this::keep)
                .with(new FormField(NAME, text("teach.exercise.name"), "text", "off")
                        .value(known.map(Exercise::title).orElse(""))
                        .longest(200))
                .with(FormField.area(TASK, text("teach.exercise.task"), 2_000)
                        .hint(text("teach.exercise.task.hint"))
                        .value(known.map(Exercise::task).orElse("")))
                .with(FormField.choice(
                        LEVEL,
                        text("teach.exercise.level"),
                        levels,
                        String.valueOf(known.map(Exercise::level).orElse(1))))
                .with(new CheckboxField(
                        ORDERED,
                        text("teach.exercise.ordered"),
                        known.map(Exercise::ordered).orElse(false)))
                .with(FormField.area(HINTS, text("teach.exercise.hints"), 4_000)
                        .hint(text("teach.exercise.hints.hint"))
                        .value(String.join("\n", known.map(Exercise::hints).orElse(List.of()))))
                .send(
                        text("teach.words.keep"),
                        "primary",
                        Components.linkButton(EditExercisesView.address(card.id()), text("teach.exercise.back")));
    }

    private void tryOut(String text) {
        found.setText(editing.exercises.tryOut(editing.open(card), text));
    }

    private void keep(Map<String, String> typed) {
        found.setText("");
        String title = typed.getOrDefault(NAME, "").strip();
        String task = typed.getOrDefault(TASK, "").strip();
        String level = typed.getOrDefault(LEVEL, "");
        if (title.isEmpty()) {
            form.complain(NAME, text("teach.exercise.empty"));
        } else if (task.isEmpty() || !level.matches("[1-" + Exercise.HARDEST + "]")) {
            form.complain(text("teach.exercise.empty"));
        } else {
            tell(editing.exercises.keep(
                    editing.open(card),
                    new Exercise(
                            known.map(Exercise::id).orElseGet(() -> free(title)),
                            title,
                            task,
                            Integer.parseInt(level),
                            query.getValue(),
                            typed.getOrDefault(HINTS, "")
                                    .lines()
                                    .map(String::strip)
                                    .filter(line -> !line.isEmpty())
                                    .toList(),
                            "true".equals(typed.get(ORDERED)))));
        }
    }

    /** Returns an unused id made from the title. */
    private String free(String title) {
        String plain = TextFolding.slug(title);
        String base = plain.isEmpty() ? "exercise" : plain.substring(0, Math.min(plain.length(), 60));
        String id = base;
        for (int next = 2; editing.exercises.find(editing.open(card), id).isPresent(); next++) {
            id = base + "-" + next;
        }
        return id;
    }

    private boolean tell(EditOutcome edited) {
        EditMessage told = EditMessage.of(edited);
        if (told.kept()) {
            form.done(told.done());
            changed.run();
        } else {
            form.complain(told.complaint());
            told.reveal(query);
        }
        return told.kept();
    }
}
