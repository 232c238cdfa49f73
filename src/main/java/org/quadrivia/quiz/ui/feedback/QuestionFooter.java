package org.quadrivia.quiz.ui.feedback;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.report.Reports;
import org.quadrivia.quiz.statistics.ItemStatistics;
import org.quadrivia.quiz.ui.CurrentTaker;
import org.springframework.stereotype.Service;

/** Creates what is shown below an answered question: its difficulty, and a form to report it. */
@Service
public class QuestionFooter {
    private final Reports reports;
    private final ItemStatistics statistics;
    private final CurrentTaker takers;

    QuestionFooter(Reports reports, ItemStatistics statistics, CurrentTaker takers) {
        this.reports = reports;
        this.statistics = statistics;
        this.takers = takers;
    }

    public List<Component> beneath(Quiz quiz, int number) {
        List<Component> beneath = new ArrayList<>();
        QuizId id = quiz.id();
        beneath.add(new DifficultyLine(
                statistics.of(quiz.request().kb(), quiz.question(number).item())));
        if (reports.areAccepted()) {
            beneath.add(new ReportForm((reason, words) -> reports.report(id, number, takers.current(), reason, words)));
        }
        return beneath;
    }
}
