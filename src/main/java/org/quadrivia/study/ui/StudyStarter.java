package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import org.quadrivia.account.Person;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.study.Confusion;
import org.quadrivia.study.StudyService;

/**
 * Starts a learner's sessions from a page and goes to their first question.
 *
 * @param complain shows the reason why a session could not be started
 */
record StudyStarter(Component page, StudyService desk, Person person, KbId kb, SerializableConsumer<String> complain) {
    /** Starts a session with the due and new facts of today. */
    void begin() {
        follow(desk.begin(person, kb));
    }

    /** Starts a session with the facts that are due within minutes, without waiting for them. */
    void repeatNow() {
        follow(desk.repeatNow(person, kb));
    }

    /** Starts a session with new facts beyond the daily number. */
    void learnMore() {
        follow(desk.learnMore(person, kb));
    }

    /** Starts a short quiz that helps to distinguish two things. */
    void drill(Confusion confusion) {
        follow(desk.drill(person, confusion));
    }

    /** Returns the unfinished session; empty if there is none. */
    Optional<QuizId> unfinished() {
        return desk.unfinished(person.id(), kb);
    }

    /** Continues an unfinished session. */
    void goOn(QuizId session) {
        Components.go(page, "quiz/" + session);
    }

    private void follow(StartOutcome started) {
        switch (started) {
            case StartOutcome.UnderWay(var id) -> Components.go(page, "quiz/" + id + "/1");
            case StartOutcome.ExamIsOn(var exam) -> Components.go(page, "quiz/" + exam);
            case StartOutcome.NothingToAsk nothing -> complain.accept(text("study.nothing"));
            case StartOutcome.NoSuchKnowledgeBase gone -> complain.accept(text("quiz.start.gone"));
            case StartOutcome.NotStored(var why) -> complain.accept(why);
        }
    }
}
