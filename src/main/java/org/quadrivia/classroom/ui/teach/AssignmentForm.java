package org.quadrivia.classroom.ui.teach;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.quadrivia.classroom.assignment.AssignmentPlan;
import org.quadrivia.form.CheckboxField;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;

/** The form for the settings of an assignment. Dates are in the time zone of the teacher. */
final class AssignmentForm extends Composite<Div> {
    private static final String QUIZ = "assignment-quiz";
    private static final String OPENS = "assignment-opens";
    private static final String DUE = "assignment-due";
    private static final String LATE = "assignment-late";
    private static final String ATTEMPTS = "assignment-attempts";
    private static final String COUNTS = "assignment-counts";
    private static final String FEEDBACK = "assignment-feedback";
    private static final String LIMIT = "assignment-limit";
    private static final String CLOSE = "assignment-close";
    private static final List<Integer> MINUTES = List.of(5, 10, 15, 20, 30, 45, 60, 90, 120);
    private static final List<Integer> NUMBERS = List.of(1, 2, 3, 5, 10);

    private final ZoneId zone;

    /**
     * What was entered, with settings that fit.
     *
     * @param quiz the code of the quiz; empty when settings are changed
     * @param close whether nobody else is to take the quiz
     */
    record Entered(PlainForm form, String quiz, AssignmentPlan plan, boolean close) {}

    /**
     * @param quizzes the words for the quizzes to choose from, by code; empty when settings are changed
     * @param chosen the code of the quiz that is chosen to begin with; the first one if it is not among them
     * @param plan the settings to begin with
     */
    AssignmentForm(
            Map<String, String> quizzes,
            String chosen,
            AssignmentPlan plan,
            ZoneId zone,
            String send,
            SerializableConsumer<Entered> onSend) {
        this.zone = zone;
        PlainForm form = new PlainForm((self, typed) -> read(self, typed).ifPresent(onSend::accept));
        if (!quizzes.isEmpty()) {
            form.with(FormField.choice(
                    QUIZ, text("teach.class.assign.quiz"), quizzes, quizzes.containsKey(chosen) ? chosen : ""));
        }
        form.with(new FormField(OPENS, text("teach.class.assign.opens"), "datetime-local", "off")
                        .value(local(plan.opens())))
                .with(new FormField(DUE, text("teach.class.assign.due"), "datetime-local", "off")
                        .value(plan.due().map(this::local).orElse(""))
                        .hint(text("teach.class.assign.due.hint", zone.getId())))
                .with(choice(
                        LATE,
                        text("teach.class.assign.late"),
                        "teach.class.assign.late.",
                        AssignmentPlan.Late.values(),
                        plan.late()))
                .with(FormField.choice(
                        ATTEMPTS,
                        text("teach.class.assign.attempts"),
                        numbers(plan),
                        plan.attempts().isPresent()
                                ? String.valueOf(plan.attempts().getAsInt())
                                : ""))
                .with(choice(
                        COUNTS,
                        text("teach.class.assign.counts"),
                        "teach.class.assign.counts.",
                        AssignmentPlan.Counts.values(),
                        plan.counts()))
                .with(choice(
                        FEEDBACK,
                        text("teach.class.assign.feedback"),
                        "teach.class.assign.feedback.",
                        AssignmentPlan.Feedback.values(),
                        plan.feedback()))
                .with(FormField.choice(
                                LIMIT,
                                text("teach.class.assign.limit"),
                                limits(plan),
                                plan.limit()
                                        .map(time -> String.valueOf(time.toMinutes()))
                                        .orElse(""))
                        .hint(text("teach.class.assign.limit.hint")));
        if (!quizzes.isEmpty()) {
            form.with(new CheckboxField(CLOSE, text("teach.class.assign.close"), true));
        }
        form.send(send, "primary");
        getContent().add(form);
    }

    private Optional<Entered> read(PlainForm form, Map<String, String> typed) {
        Optional<Instant> opens = time(form, OPENS, typed);
        String dueTyped = typed.getOrDefault(DUE, "").strip();
        Optional<Instant> due = dueTyped.isEmpty() ? Optional.empty() : time(form, DUE, typed);
        if (opens.isEmpty() || due.isEmpty() && !dueTyped.isEmpty()) {
            return Optional.empty();
        }
        AssignmentPlan.Feedback feedback =
                AssignmentPlan.Feedback.valueOf(chosen(typed, FEEDBACK, AssignmentPlan.Feedback.values()));
        OptionalInt attempts = number(typed, ATTEMPTS);
        OptionalInt minutes = number(typed, LIMIT);
        Optional<Duration> limit =
                minutes.isPresent() ? Optional.of(Duration.ofMinutes(minutes.getAsInt())) : Optional.empty();
        Optional<AssignmentPlan.Fault> fault = AssignmentPlan.fault(opens.get(), due, attempts, feedback, limit);
        if (fault.isPresent()) {
            form.complain(
                    field(fault.get()),
                    text("teach.class.assign.fault." + fault.get().word()));
            return Optional.empty();
        }
        AssignmentPlan plan = new AssignmentPlan(
                opens.get(),
                due,
                AssignmentPlan.Late.valueOf(chosen(typed, LATE, AssignmentPlan.Late.values())),
                attempts,
                AssignmentPlan.Counts.valueOf(chosen(typed, COUNTS, AssignmentPlan.Counts.values())),
                feedback,
                limit);
        return Optional.of(new Entered(
                form, typed.getOrDefault(QUIZ, ""), plan, Boolean.parseBoolean(typed.getOrDefault(CLOSE, "false"))));
    }

    private static String field(AssignmentPlan.Fault fault) {
        return switch (fault) {
            case DUE_BEFORE_OPENS, NO_DUE -> DUE;
            case ATTEMPTS -> ATTEMPTS;
            case LIMIT, LIMIT_AT_ONCE -> LIMIT;
        };
    }

    private Optional<Instant> time(PlainForm form, String field, Map<String, String> typed) {
        Optional<Instant> time = Times.read(typed.getOrDefault(field, ""), zone);
        if (time.isEmpty()) {
            form.complain(field, text("teach.class.assign.fault.time"));
        }
        return time;
    }

    private String local(Instant time) {
        return Times.local(time, zone);
    }

    private static <E extends Enum<E>> FormField choice(String field, String label, String key, E[] values, E chosen) {
        Map<String, String> choices = new LinkedHashMap<>();
        Stream.of(values)
                .forEach(value ->
                        choices.put(value.name(), text(key + value.name().toLowerCase(Locale.ROOT))));
        return FormField.choice(field, label, choices, chosen.name());
    }

    /** Returns the name of the value that was chosen; the first one for anything that was not offered. */
    private static <E extends Enum<E>> String chosen(Map<String, String> typed, String field, E[] values) {
        return Stream.of(values)
                .map(Enum::name)
                .filter(name -> name.equals(typed.get(field)))
                .findFirst()
                .orElse(values[0].name());
    }

    private static OptionalInt number(Map<String, String> typed, String field) {
        String words = typed.getOrDefault(field, "").strip();
        return words.matches("[0-9]{1,4}") ? OptionalInt.of(Integer.parseInt(words)) : OptionalInt.empty();
    }

    private static Map<String, String> numbers(AssignmentPlan plan) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", text("teach.class.assign.attempts.any"));
        Stream.concat(NUMBERS.stream(), plan.attempts().stream().boxed())
                .distinct()
                .sorted()
                .forEach(number -> choices.put(String.valueOf(number), String.valueOf(number)));
        return choices;
    }

    private static Map<String, String> limits(AssignmentPlan plan) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", text("teach.compose.limit.none"));
        Stream.concat(MINUTES.stream(), plan.limit().stream().map(time -> (int) time.toMinutes()))
                .distinct()
                .sorted()
                .forEach(minutes -> choices.put(String.valueOf(minutes), text("teach.compose.limit.minutes", minutes)));
        return choices;
    }

    /** The dates and times of the browser's fields. */
    static final class Times {
        private Times() {}

        static String local(Instant time, ZoneId zone) {
            return LocalDateTime.ofInstant(time, zone)
                    .truncatedTo(ChronoUnit.MINUTES)
                    .toString();
        }

        /** Reads what such a field holds; empty if it holds no date and time between 2000 and 9999. */
        static Optional<Instant> read(String typed, ZoneId zone) {
            try {
                LocalDateTime time = LocalDateTime.parse(typed.strip());
                boolean sensible = time.getYear() >= 2000 && time.getYear() <= 9999;
                return sensible ? Optional.of(time.atZone(zone).toInstant()) : Optional.empty();
            } catch (DateTimeParseException notATime) {
                return Optional.empty();
            }
        }
    }
}
