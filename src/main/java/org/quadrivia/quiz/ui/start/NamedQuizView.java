package org.quadrivia.quiz.ui.start;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.quiz.ui.ArrivalFocus;
import org.quadrivia.quiz.ui.CurrentTaker;
import org.quadrivia.quiz.ui.QuizAddresses;
import org.quadrivia.quiz.ui.QuizButtons;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page of a named quiz: what it is, and a button that begins it. */
@Route("quiz/:code([A-Za-z0-9-]{1,9})")
@AnonymousAllowed
@ConditionalOnStorage
public class NamedQuizView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final NamedQuizzes quizzes;
    private final Knowledge knowledge;
    private final CurrentTaker takers;
    private final Paragraph complaint = Components.alert();
    private String title = text("shell.name");

    NamedQuizView(NamedQuizzes quizzes, Knowledge knowledge, CurrentTaker takers) {
        this.quizzes = quizzes;
        this.knowledge = knowledge;
        this.takers = takers;
        getContent().addClassNames("start", "named-quiz");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        NamedQuiz quiz = event.getRouteParameters()
                .get("code")
                .flatMap(QuizCode::read)
                .flatMap(quizzes::find)
                .filter(found -> found.state() != NamedQuiz.State.DRAFT)
                .orElseThrow(() -> new NotFoundException("no such quiz"));
        KbCard card = knowledge
                .find(quiz.kb())
                .map(KnowledgeBase::card)
                .orElseThrow(() -> new NotFoundException("no such quiz"));
        title = quiz.plan().title();
        getContent().removeAll();
        getContent().add(head(quiz, card));
    }

    private Component head(NamedQuiz quiz, KbCard card) {
        Paragraph above = Components.eyebrow(
                Components.inLanguage(card.language(), new Anchor("explore/" + card.id(), card.title())));
        Div head = Components.div("page-header", above, new H1(quiz.plan().title()));
        if (!quiz.plan().description().isEmpty()) {
            head.add(Components.paragraph(quiz.plan().description(), "lead", "as-typed"));
        }
        int questions = quiz.items().isEmpty()
                ? quiz.plan().length()
                : quizzes.sheet(quiz, 0).items().size();
        head.add(new Paragraph(takers.invitation(terms(questions, quiz.plan().terms()))), complaint);
        head.add(quiz.state() == NamedQuiz.State.OPEN ? begin(quiz.code()) : closed());
        return head;
    }

    private static String terms(int questions, AttemptTerms terms) {
        Optional<Duration> limit = Optional.ofNullable(terms.limit());
        if (terms.mode() != Mode.EXAM) {
            return text("quiz.named.practice", questions);
        }
        return limit.map(time -> text("quiz.named.exam.limit", questions, time.toMinutes()))
                .orElseGet(() -> text("quiz.named.exam", questions));
    }

    private Component begin(QuizCode code) {
        NativeButton begin =
                QuizButtons.primary(text("quiz.named.begin"), () -> begin(quizzes.begin(code, takers.beginning())));
        ArrivalFocus.on(begin);
        return Components.actions(begin);
    }

    private static Component closed() {
        Paragraph closed = Components.lead(text("quiz.named.closed"));
        closed.getElement().setAttribute("role", "status");
        return closed;
    }

    private void begin(Optional<StartOutcome> started) {
        if (started.isEmpty()) {
            complaint.setText(text("quiz.named.closed"));
            return;
        }
        switch (started.get()) {
            case StartOutcome.UnderWay(var id) -> Components.go(this, QuizAddresses.of(id, 1));
            case StartOutcome.NoSuchKnowledgeBase gone -> complaint.setText(text("quiz.start.gone"));
            case StartOutcome.NothingToAsk nothing -> complaint.setText(text("quiz.named.nothing"));
            case StartOutcome.ExamIsOn(var exam) -> Components.go(this, QuizAddresses.of(exam));
            case StartOutcome.NotStored(var why) -> complaint.setText(why);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
