package org.quadrivia.quiz.ui.feedback;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadrivia.account.PersonId;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.AskedFacts;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.report.Reports;
import org.quadrivia.quiz.statistics.ItemStatistics;
import org.quadrivia.quiz.ui.CurrentTaker;
import org.springframework.stereotype.Service;

/** Creates what is shown below an answered question: when it comes back, its difficulty, and a form to report it. */
@Service
public class QuestionFooter {
    private final Reports reports;
    private final ItemStatistics statistics;
    private final CurrentTaker takers;
    private final Optional<AskedFacts> askedFacts;
    private final Clock clock;

    /** @param askedFacts empty if there are no accounts */
    QuestionFooter(
            Reports reports,
            ItemStatistics statistics,
            CurrentTaker takers,
            Optional<AskedFacts> askedFacts,
            Clock clock) {
        this.reports = reports;
        this.statistics = statistics;
        this.takers = takers;
        this.askedFacts = askedFacts;
        this.clock = clock;
    }

    public List<Component> beneath(Quiz quiz, int number) {
        List<Component> beneath = new ArrayList<>();
        QuizId id = quiz.id();
        Item item = quiz.question(number).item();
        if (quiz.sitting().mode() == Mode.REVIEW
                && quiz.sitting().taker() instanceof Taker.Person(var person)
                && takers.zone().isPresent()) {
            ZoneId zone = takers.zone().get();
            beneath.add(ReturnLine.of(
                    () -> due(quiz, item, person, zone), () -> LocalDate.ofInstant(clock.instant(), zone)));
        }
        beneath.add(new DifficultyLine(statistics.of(quiz.request().kb(), item)));
        if (reports.areAccepted()) {
            beneath.add(new ReportForm((reason, words) -> reports.report(id, number, takers.current(), reason, words)));
        }
        return beneath;
    }

    private Optional<LocalDate> due(Quiz quiz, Item item, PersonId person, ZoneId zone) {
        return askedFacts.flatMap(facts -> facts.of(person, quiz.request().kb(), item.asks()).values().stream()
                .min(Instant::compareTo)
                .map(due -> LocalDate.ofInstant(due, zone)));
    }
}
