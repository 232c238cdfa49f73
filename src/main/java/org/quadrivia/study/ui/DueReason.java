package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.quadrivia.question.Kind;
import org.quadrivia.study.DueFact;
import org.quadrivia.study.FactMemory;
import org.quadrivia.study.LearnerClock;

/** Explains in plain words why a fact is asked now. */
final class DueReason {
    private DueReason() {}

    /** Returns the explanation. It never reveals the answer. */
    static String of(DueFact ask, LearnerClock day) {
        FactMemory known = ask.known();
        if (known == null) {
            return text("study.why.new");
        }
        long ago = ChronoUnit.DAYS.between(day.dateOf(known.memory().reviewed()), day.today());
        if (known.form().equals(FactMemory.FLASHCARD)) {
            return text("study.why.flashcard", ago);
        }
        if (known.rightRun() == 0) {
            return text("study.why.missed", ago, form(known.form()));
        }
        return text(
                "study.why.known",
                ago,
                form(known.form()),
                Math.round(known.memory().stability()),
                DueTimes.likelyPercent(ask.retrievability()));
    }

    private static String form(String form) {
        String kind = form.substring(form.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
        return switch (Kind.valueOf(kind)) {
            case SINGLE -> text("study.form.single");
            case MULTIPLE -> text("study.form.multiple");
            case BOOLEAN -> text("study.form.boolean");
            case TEXT -> text("study.form.text");
            case ORDER -> text("study.form.order");
            case MATCH -> text("study.form.match");
        };
    }
}
