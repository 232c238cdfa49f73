package org.quadrivia.quiz.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Knowledge;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.Started;
import org.quadrivia.quiz.Terms;

/** A quiz by its address: while it is under way the question it has come to, then its result. */
@Route(Addresses.QUIZ)
public class QuizView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int ON_TOPIC = 5;

    private final Quizzes quizzes;
    private final Knowledge knowledge;
    private final Takers takers;
    private String title = text("quiz.lost");

    QuizView(Quizzes quizzes, Knowledge knowledge, Takers takers) {
        this.quizzes = quizzes;
        this.knowledge = knowledge;
        this.takers = takers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        Optional<Quiz> quiz =
                Addresses.read(event.getRouteParameters()).flatMap(id -> quizzes.find(id, takers.current()));
        if (quiz.isEmpty()) {
            getContent().add(new LostQuiz());
        } else if (quiz.get().finished()) {
            show(quiz.get());
        } else {
            event.forwardTo(Addresses.of(quiz.get().id(), quiz.get().current().orElseThrow()));
        }
    }

    private void show(Quiz quiz) {
        title = text("quiz.title.result", quiz.score(), quiz.size());
        getContent().add(new ResultCard(quiz, Shelf.of(knowledge, quiz), new ResultCard.Ways() {
            @Override
            public void retry() {
                quizzes.retryMissed(quiz.id(), takers.current()).ifPresent(QuizView.this::follow);
            }

            @Override
            public void anew() {
                start(quiz.wish().withSeed(quizzes.freshSeed()));
            }

            @Override
            public void on(EntityId topic) {
                start(new QuizRequest(quiz.wish().kb(), ON_TOPIC, Set.of(topic), null, quizzes.freshSeed()));
            }
        }));
    }

    private void start(QuizRequest wish) {
        follow(quizzes.start(wish, Terms.PRACTICE, takers.current()));
    }

    private void follow(Started started) {
        switch (started) {
            case Started.UnderWay(var id) -> go(Addresses.of(id, 1));
            case Started.NoSuchKnowledgeBase gone -> go("");
            case Started.NothingToAsk nothing -> go("");
            case Started.NotStored(var why) -> getContent().addComponentAsFirst(new Complaint(why));
        }
    }

    private void go(String address) {
        getUI().ifPresent(ui -> ui.navigate(address));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
