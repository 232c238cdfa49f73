package org.quadrivia.quiz.ui.result;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.account.BrowserSession;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.quiz.AnswerOutcome;
import org.quadrivia.quiz.AttemptSession;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.ui.CurrentTaker;
import org.quadrivia.quiz.ui.ItemEntities;
import org.quadrivia.quiz.ui.QuizAddresses;
import org.quadrivia.quiz.ui.Scores;
import org.quadrivia.quiz.ui.exam.ExamBar;
import org.quadrivia.quiz.ui.exam.ExamOverview;

/**
 * The page of a quiz. While the quiz is under way it leads to the current question, or shows the overview of an exam; afterwards
 * it shows the result.
 */
@AnonymousAllowed
@Route(QuizAddresses.QUIZ)
public class QuizView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int ON_TOPIC = 5;
    /** The last answer may have been read further down. Going back, the browser restores the place itself. */
    private static final String TO_TOP = "window.scrollTo(0, 0)";

    private final Quizzes quizzes;
    private final Knowledge knowledge;
    private final CurrentTaker takers;
    private final boolean accounts;
    private String title = text("quiz.lost");

    /** @param session empty if there are no accounts */
    QuizView(Quizzes quizzes, Knowledge knowledge, CurrentTaker takers, Optional<BrowserSession> session) {
        this.quizzes = quizzes;
        this.knowledge = knowledge;
        this.takers = takers;
        this.accounts = session.isPresent();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        Optional<QuizId> address = QuizAddresses.read(event.getRouteParameters());
        Optional<Quiz> quiz = address.flatMap(id -> quizzes.find(id, takers.current()));
        if (quiz.isEmpty()) {
            getContent().add(QuizNotices.lost(address, event.getLocation().getPath(), quizzes, takers.current()));
        } else if (quizzes.closedBy(quiz.get()).isPresent()) {
            getContent().add(QuizNotices.closed(quizzes.closedBy(quiz.get()).get()));
        } else if (quiz.get().finished() && !quiz.get().sitting().mayShowResults()) {
            held(quiz.get());
        } else if (quiz.get().finished()) {
            show(quiz.get());
            if (event.getTrigger() != NavigationTrigger.HISTORY) {
                getElement().executeJs(TO_TOP);
            }
        } else if (!quiz.get().sitting().mayShowResults()) {
            overview(quiz.get());
        } else {
            event.forwardTo(
                    QuizAddresses.of(quiz.get().id(), quiz.get().current().orElseThrow()));
        }
    }

    /** Says that the exam is handed in and when its results will be shown. */
    private void held(Quiz quiz) {
        title = text("quiz.title.exam", quiz.kbTitle());
        AttemptSession.Assigned assigned = quiz.sitting().assigned();
        Instant from = assigned == null ? null : assigned.resultsFrom();
        if (assigned == null || from == null) {
            return;
        }
        Div notice = Components.notice(
                text("quiz.held"),
                text("quiz.held.lead", quiz.answers().size(), quiz.size()),
                Components.linkButton(assigned.assignment().address(), text("quiz.held.back"), "primary"));
        notice.add(new Paragraph(new Text(text("quiz.held.from") + " "), new DateTimeText(from, takers.zone())));
        getContent().add(notice);
    }

    private void overview(Quiz quiz) {
        title = text("quiz.title.exam", quiz.kbTitle());
        ExamBar bar = new ExamBar(quiz, 0, () -> Components.go(this, QuizAddresses.of(quiz.id())));
        ExamOverview overview = new ExamOverview(quiz, () -> submit(quiz.id()));
        getContent().add(bar, overview);
    }

    private void submit(QuizId id) {
        switch (quizzes.submit(id)) {
            case AnswerOutcome.Kept(var quiz) -> {
                getContent().removeAll();
                if (quiz.sitting().mayShowResults()) {
                    show(quiz);
                } else {
                    held(quiz);
                }
            }
            case AnswerOutcome.NoSuchQuiz gone -> Components.go(this, "");
            case AnswerOutcome.ExamIsOn(var exam) -> Components.go(this, QuizAddresses.of(exam));
            case AnswerOutcome.NotStored(var why) -> getContent().addComponentAsFirst(Components.alert(why));
        }
    }

    private void show(Quiz quiz) {
        title = text("quiz.title.result", Scores.of(quiz.score(), quiz.points(), quiz.size()));
        getContent()
                .add(new ResultCard(
                        quiz,
                        quizzes.objectives(quiz),
                        ItemEntities.of(knowledge, quiz),
                        accounts && takers.isGuest(),
                        new ResultCard.Ways() {
                            @Override
                            public void retry() {
                                quizzes.retryMissed(quiz.id(), takers.beginning())
                                        .ifPresent(QuizView.this::follow);
                            }

                            @Override
                            public void learn() {
                                quizzes.learnMissed(quiz.id(), takers.beginning())
                                        .ifPresent(QuizView.this::follow);
                            }

                            @Override
                            public void anew() {
                                AttemptSession.Assigned assigned =
                                        quiz.sitting().assigned();
                                if (assigned != null) {
                                    Components.go(
                                            QuizView.this, assigned.assignment().address());
                                    return;
                                }
                                QuizCode named = quiz.sitting().named();
                                if (named != null) {
                                    Components.go(QuizView.this, named.address());
                                    return;
                                }
                                start(
                                        quiz.request().withSeed(quizzes.freshSeed()),
                                        quiz.sitting().termsForAnother());
                            }

                            @Override
                            public void study() {
                                Components.go(
                                        QuizView.this,
                                        (quiz.isLesson() ? "learn/" : "study/")
                                                + quiz.request().kb());
                            }

                            @Override
                            public void on(EntityId topic) {
                                start(
                                        new QuizRequest(
                                                quiz.request().kb(),
                                                ON_TOPIC,
                                                Set.of(topic),
                                                null,
                                                quizzes.freshSeed()),
                                        AttemptTerms.PRACTICE);
                            }
                        }));
    }

    private void start(QuizRequest request, AttemptTerms terms) {
        follow(quizzes.start(request, terms, takers.beginning()));
    }

    private void follow(StartOutcome started) {
        switch (started) {
            case StartOutcome.UnderWay(var id) -> Components.go(this, QuizAddresses.of(id, 1));
            case StartOutcome.NoSuchKnowledgeBase gone -> Components.go(this, "");
            case StartOutcome.NothingToAsk nothing -> Components.go(this, "");
            case StartOutcome.ExamIsOn(var exam) -> Components.go(this, QuizAddresses.of(exam));
            case StartOutcome.NotStored(var why) -> getContent().addComponentAsFirst(Components.alert(why));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
