package org.quadrivia.authoring.ui.quiz;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.OptionalDouble;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.TeachPage;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.QuizResults;
import org.quadrivia.quiz.named.ResultsCsv;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page with the results of a named quiz: the people with their scores, and figures about the questions. */
@Route(TeachNav.ROUTE + "/:kb/quizzes/:code([A-Z2-9]{8})/results")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class NamedQuizResultsView extends TeachPage {
    private final NamedQuizPageServices quizzing;

    NamedQuizResultsView(NamedQuizPageServices quizzing) {
        super(quizzing.desk);
        this.quizzing = quizzing;
    }

    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        NamedQuiz quiz = quizzing.quiz(event, card);
        show(card, quiz, quizzing.results.of(quiz.code()));
    }

    private void show(KbCard card, NamedQuiz quiz, QuizResults results) {
        fill(
                text("teach.title.results", quiz.plan().title()),
                new TeachHeader(
                        card,
                        TeachNav.Tab.QUIZZES,
                        quiz.plan().title(),
                        text(
                                "teach.results.lead",
                                results.people().size(),
                                results.attempts().size()),
                        download(quiz, "attempts.csv", "teach.results.csv.attempts"),
                        download(quiz, "items.csv", "teach.results.csv.items"),
                        download(quiz, "options.csv", "teach.results.csv.options"),
                        download(quiz, "quiz.csv", "teach.results.csv.quiz")));
        if (results.people().isEmpty()) {
            getContent().add(new Paragraph(text("teach.results.none")));
            return;
        }
        getContent().add(people(results));
        if (!results.objectives().isEmpty()) {
            getContent().add(objectives(card, results));
        }
        getContent().add(new QuizAnalysisPart(results));
    }

    private static Anchor download(NamedQuiz quiz, String file, String key) {
        return Components.download(
                "/" + NamedQuizPageServices.results(quiz).replaceFirst("results$", file), text(key), "btn");
    }

    private FigureTable people(QuizResults results) {
        FigureTable table = new FigureTable(
                text("teach.results.people"),
                List.of(
                        text("teach.results.who"),
                        text("teach.results.attempts"),
                        text("teach.results.first"),
                        text("teach.results.best"),
                        text("teach.results.began")));
        results.people()
                .forEach(person -> table.row(
                        ResultsCsv.name(person.who()),
                        "",
                        String.valueOf(person.attempts().size()),
                        score(person, true),
                        score(person, false),
                        desk.time(person.attempts().getLast().started())));
        return table;
    }

    private static String score(QuizResults.Person person, boolean first) {
        var score = first ? person.first() : person.best();
        return score.isPresent()
                ? text("teach.results.score", score.getAsDouble(), person.questions())
                : text("teach.results.unfinished");
    }

    private static FigureTable objectives(KbCard card, QuizResults results) {
        FigureTable table = new FigureTable(
                text("teach.results.objectives"),
                List.of(
                        text("teach.results.objective"),
                        text("teach.results.questions"),
                        text("teach.results.answers"),
                        text("teach.results.facility")));
        results.objectives()
                .forEach(figures -> table.row(
                        figures.objective().sentence(),
                        card.language(),
                        String.valueOf(figures.questions()),
                        String.valueOf(figures.answers()),
                        percent(OptionalDouble.of(figures.facility()))));
        return table;
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent() ? text("teach.results.percent", Math.round(100 * share.getAsDouble())) : "–";
    }
}
