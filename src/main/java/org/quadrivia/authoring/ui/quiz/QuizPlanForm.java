package org.quadrivia.authoring.ui.quiz;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.form.Choices;
import org.quadrivia.form.Components;
import org.quadrivia.form.NativeField;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.QuizPlan;

/** The form for the plan of a quiz: its texts, what it asks, how it is taken. */
final class QuizPlanForm extends Composite<Div> {
    private static final List<Integer> MINUTES = List.of(5, 10, 15, 20, 30, 45, 60, 90, 120);
    private static final int USUAL = 10;

    private final NativeField title = new NativeField.Line(QuizPlan.MAX_TITLE);
    private final NativeField description = new NativeField.Lines(3, QuizPlan.MAX_DESCRIPTION);
    private final CompositionForm composition;
    private final NativeField length;
    private final Choices<Boolean> fixed = Choices.<Boolean>one("fixed").plain();
    private final Choices<Mode> mode = Choices.<Mode>one("mode").plain();
    private final NativeField limit;
    private final Div limitField;
    private final Paragraph limits = Components.muted(text("teach.compose.exam.limits"));

    /**
     * @param quiz the quiz to edit; empty for a new one
     * @param draft whether more than its texts can be changed
     */
    QuizPlanForm(KbCard card, Map<String, Long> families, Optional<NamedQuiz> quiz, boolean draft) {
        QuizPlan plan = quiz.map(NamedQuiz::plan)
                .orElseGet(() -> new QuizPlan("-", "", Composition.ALL, USUAL, true, AttemptTerms.PRACTICE));
        title.value(quiz.isPresent() ? plan.title() : "").with("required", "");
        description.value(plan.description());
        composition = new CompositionForm(card, families, plan.composition());
        length = new NativeField.Number(plan.length(), 1, QuizPlan.MAX_QUESTIONS);
        fixed.add(true, text("teach.compose.fixed"))
                .add(false, text("teach.compose.drawn"))
                .choose(plan.fixed());
        mode.add(Mode.PRACTICE, text("teach.compose.practice"))
                .add(Mode.EXAM, text("teach.compose.exam"))
                .choose(plan.terms().mode());
        Duration time = plan.terms().limit();
        limit = new NativeField.Choice(times(), time == null ? "" : String.valueOf(time.toMinutes()));
        limitField = Components.field("plan-limit", text("teach.compose.limit"), limit);
        mode.onChange(this::timed);
        timed();
        getContent().addClassName("plan");
        getContent()
                .add(
                        Components.field("plan-title", text("teach.compose.title"), title),
                        Components.field("plan-description", text("teach.compose.description"), description));
        if (draft) {
            getContent()
                    .add(
                            composition,
                            Components.field("plan-length", text("teach.compose.length"), length),
                            fixed.under(text("teach.compose.which")),
                            mode.under(text("teach.compose.mode")),
                            limits,
                            limitField);
        }
    }

    void onChange(SerializableRunnable action) {
        composition.onChange(action);
        length.onChange(action);
        mode.onChange(() -> {
            timed();
            action.run();
        });
    }

    private void timed() {
        limitField.setVisible(mode.has(Mode.EXAM));
        limits.setVisible(mode.has(Mode.EXAM));
    }

    /** Returns the plan; empty if something is missing or out of range, which {@link #fault} explains. */
    Optional<QuizPlan> plan() {
        return title.value().isBlank() ? Optional.empty() : plan(title.value());
    }

    /** Returns the plan with another title. */
    Optional<QuizPlan> plan(String name) {
        return composition
                .composition()
                .flatMap(from -> length().map(questions ->
                        new QuizPlan(name, description.value(), from, questions, fixed.has(true), terms())));
    }

    String fault() {
        return text(
                title.value().isBlank()
                        ? "teach.compose.fault.title"
                        : length().isEmpty() ? "teach.compose.fault.length" : "teach.compose.fault.difficulty",
                QuizPlan.MAX_QUESTIONS);
    }

    private Optional<Integer> length() {
        return Optional.of(length.value().strip())
                .filter(typed -> typed.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .filter(number -> number >= 1 && number <= QuizPlan.MAX_QUESTIONS);
    }

    private AttemptTerms terms() {
        if (!mode.has(Mode.EXAM)) {
            return AttemptTerms.PRACTICE;
        }
        return limit.value().isEmpty()
                ? AttemptTerms.exam()
                : AttemptTerms.exam(Duration.ofMinutes(Integer.parseInt(limit.value())));
    }

    private static Map<String, String> times() {
        Map<String, String> limits = new LinkedHashMap<>();
        limits.put("", text("teach.compose.limit.none"));
        MINUTES.forEach(minutes -> limits.put(String.valueOf(minutes), text("teach.compose.limit.minutes", minutes)));
        return limits;
    }
}
