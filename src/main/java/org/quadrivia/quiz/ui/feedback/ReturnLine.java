package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.language.InterfaceLanguages;

/** Says, to whoever opens it, when study asks the facts of a question again. */
final class ReturnLine {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedPattern("MMMMEEEEd");

    private ReturnLine() {}

    /**
     * @param day finds the day on which the first of the facts is due, when the line is opened; empty if none of them was stored
     * @param today the current day where the person is
     */
    static Component of(SerializableSupplier<Optional<LocalDate>> day, SerializableSupplier<LocalDate> today) {
        NativeDetails line = Components.lazyDetails(
                text("quiz.returns"), shown -> shown.add(Components.paragraph(words(day.get(), today.get()))));
        line.addClassName("fold");
        return line;
    }

    private static String words(Optional<LocalDate> day, LocalDate today) {
        if (day.filter(today::isBefore).isEmpty()) {
            return text("quiz.returns.today");
        }
        return day.filter(today.plusDays(1)::equals).isPresent()
                ? text("quiz.returns.tomorrow")
                : text(
                        "quiz.returns.day",
                        DAY.withLocale(InterfaceLanguages.forDates()).format(day.get()));
    }
}
