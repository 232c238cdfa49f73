package org.quadrivia.authoring.ui.quiz;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.authoring.ui.BrowserFields;
import org.quadrivia.authoring.ui.Parts;
import org.quadrivia.authoring.ui.Ticks;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.QuizPlan;

/** The form for the plan of a quiz: its texts, what it asks, how it is taken. */
final class PlanForm extends Composite<Div> {
    private static final List<Integer> MINUTES = List.of(5, 10, 15, 20, 30, 45, 60, 90, 120);
    private static final String FIXED = "fixed";
    private static final String DRAWN = "drawn";
    private static final int USUAL = 10;

    private final BrowserFields title = new BrowserFields.Line(QuizPlan.LONGEST_TITLE);
    private final BrowserFields description = new BrowserFields.Lines(3, QuizPlan.LONGEST_DESCRIPTION);
    private final CompositionForm composition;
    private final BrowserFields length;
    private final Ticks fixed;
    private final Ticks mode;
    private final BrowserFields limit;
    private final Div limitField;

    /**
     * @param quiz the quiz to edit; empty for a new one
     * @param draft whether more than its texts can be changed
     */
    PlanForm(KbCard card, Map<String, Long> families, Optional<NamedQuiz> quiz, boolean draft) {
        QuizPlan plan = quiz.map(NamedQuiz::plan)
                .orElseGet(() -> new QuizPlan("-", "", Composition.ALL, USUAL, true, AttemptTerms.PRACTICE));
        title.value(quiz.isPresent() ? plan.title() : "").with("required", "");
        description.value(plan.description());
        composition = new CompositionForm(card, families, plan.composition());
        length = new BrowserFields.Number(plan.length(), 1, QuizPlan.MOST_QUESTIONS);
        fixed = new Ticks(
                "fixed",
                text("teach.compose.which"),
                false,
                choices(FIXED, "teach.compose.fixed", DRAWN, "teach.compose.drawn"),
                Set.of(plan.fixed() ? FIXED : DRAWN));
        mode = new Ticks(
                "mode",
                text("teach.compose.mode"),
                false,
                choices(Mode.PRACTICE.name(), "teach.compose.practice", Mode.EXAM.name(), "teach.compose.exam"),
                Set.of(plan.terms().mode().name()));
        Duration time = plan.terms().limit();
        limit = new BrowserFields.Choice(limits(), time == null ? "" : String.valueOf(time.toMinutes()));
        limitField = Parts.field("plan-limit", text("teach.compose.limit"), limit);
        mode.onChange(this::timed);
        timed();
        getContent().addClassName("plan");
        getContent()
                .add(
                        Parts.field("plan-title", text("teach.compose.title"), title),
                        Parts.field("plan-description", text("teach.compose.description"), description));
        if (draft) {
            getContent()
                    .add(
                            composition,
                            Parts.field("plan-length", text("teach.compose.length"), length),
                            fixed,
                            mode,
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
        limitField.setVisible(mode.has(Mode.EXAM.name()));
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
                        new QuizPlan(name, description.value(), from, questions, fixed.has(FIXED), terms())));
    }

    String fault() {
        return text(
                title.value().isBlank()
                        ? "teach.compose.fault.title"
                        : length().isEmpty() ? "teach.compose.fault.length" : "teach.compose.fault.difficulty",
                QuizPlan.MOST_QUESTIONS);
    }

    private Optional<Integer> length() {
        return Optional.of(length.value().strip())
                .filter(typed -> typed.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .filter(number -> number >= 1 && number <= QuizPlan.MOST_QUESTIONS);
    }

    private AttemptTerms terms() {
        if (!mode.has(Mode.EXAM.name())) {
            return AttemptTerms.PRACTICE;
        }
        return limit.value().isEmpty()
                ? AttemptTerms.exam()
                : AttemptTerms.exam(Duration.ofMinutes(Integer.parseInt(limit.value())));
    }

    private static Map<String, String> limits() {
        Map<String, String> limits = new LinkedHashMap<>();
        limits.put("", text("teach.compose.limit.none"));
        MINUTES.forEach(minutes -> limits.put(String.valueOf(minutes), text("teach.compose.limit.minutes", minutes)));
        return limits;
    }

    private static Map<String, String> choices(String one, String oneKey, String other, String otherKey) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(one, text(oneKey));
        choices.put(other, text(otherKey));
        return choices;
    }
}
