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
 * @param complain shows why a session could not be started
 */
record StudyStarter(Component page, StudyService desk, Person person, KbId kb, SerializableConsumer<String> complain) {
    /** Starts with what is due and new today. */
    void begin() {
        follow(desk.begin(person, kb));
    }

    /** Starts with what is due within minutes, without waiting for it. */
    void repeatNow() {
        follow(desk.repeatNow(person, kb));
    }

    /** Starts with new facts beyond the daily number. */
    void learnMore() {
        follow(desk.learnMore(person, kb));
    }

    /** Goes to the page that shows two confused things side by side. */
    void compare(Confusion confusion) {
        Components.go(page, DifferenceView.address(confusion));
    }

    /** Starts a short quiz that helps to tell two things apart. */
    void drill(Confusion confusion) {
        follow(desk.drill(person, confusion));
    }

    /** Returns the session that was left before its end; empty if there is none. */
    Optional<QuizId> unfinished() {
        return desk.unfinished(person.id(), kb);
    }

    /** Goes on with a session that was left. */
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
