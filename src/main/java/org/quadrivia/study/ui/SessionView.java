package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.quadrivia.account.Person;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.StorageFailure;
import org.quadrivia.study.SessionSummary;
import org.quadrivia.study.StudyDay;

/** The end of a study session. If the session is not finished or belongs to somebody else, redirects to today's page. */
@Route("study/:kb/session/:id")
@AnonymousAllowed
@ConditionalOnStorage
@StyleSheet("context://study.css")
public class SessionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final StudyPageServices visitor;
    private final Paragraph complaint = Components.alert();

    SessionView(StudyPageServices visitor) {
        this.visitor = visitor;
        getContent().addClassName("study");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(complaint);
        complaint.setText("");
        RouteParameters parameters = event.getRouteParameters();
        Optional<KbId> kb =
                visitor.base(parameters.get("kb")).map(KnowledgeBase::card).map(card -> card.id());
        try {
            boolean shown = kb.isPresent()
                    && visitor.exam(kb.get()).isEmpty()
                    && visitor.person()
                            .filter(person -> show(person, kb.get(), parameters.get("id")))
                            .isPresent();
            if (!shown) {
                event.forwardTo(StudyView.ROUTE + kb.map(found -> "/" + found).orElse(""));
            }
        } catch (StorageFailure failure) {
            complaint.setText(String.valueOf(failure.getMessage()));
        }
    }

    private boolean show(Person person, KbId kb, Optional<String> id) {
        Optional<SessionSummary> session =
                id.flatMap(SessionView::quiz).flatMap(quiz -> visitor.desk().summary(person, quiz));
        Optional<StudyDay> day = session.flatMap(found -> visitor.desk().today(person, kb));
        StudyStarter start = new StudyStarter(this, visitor.desk(), person, kb, complaint::setText);
        day.ifPresent(today -> getContent().add(new SessionCard(session.orElseThrow(), today, start)));
        return day.isPresent();
    }

    private static Optional<QuizId> quiz(String id) {
        try {
            return Optional.of(new QuizId(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return text("study.title");
    }
}
