package org.quadrivia.quiz.ui.learn;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.function.Consumer;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.ExamLock;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.lesson.Chapter;
import org.quadrivia.quiz.lesson.Course;
import org.quadrivia.quiz.lesson.Lessons;
import org.quadrivia.quiz.ui.CurrentTaker;
import org.quadrivia.quiz.ui.QuizAddresses;
import org.quadrivia.storage.StorageFailure;

/**
 * Shows the chapters of a knowledge base; without a name in the address, those of the first one. The query parameter {@code about}
 * starts a lesson on a learning objective or topic at once.
 */
@AnonymousAllowed
@Route("learn/:kb?")
@StyleSheet("context://learn.css")
public class LearnView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "learn";
    static final String ABOUT = "about";

    private final Lessons lessons;
    private final Knowledge knowledge;
    private final CurrentTaker takers;
    private final ExamLock lock;
    private final Paragraph complaint = Components.alert();
    private String title = text("learn.title");

    LearnView(Lessons lessons, Knowledge knowledge, CurrentTaker takers, ExamLock lock) {
        this.lessons = lessons;
        this.knowledge = knowledge;
        this.takers = takers;
        this.lock = lock;
        getContent().addClassName("learn");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        KbCard card = base(event.getRouteParameters().get("kb")).card();
        title = text("learn.title.of", card.title());
        getContent().removeAll();
        complaint.setText("");
        getContent().add(complaint);
        Optional<String> exam = lock.exam(card.id());
        if (exam.isPresent()) {
            closed(card, exam.get());
            return;
        }
        try {
            about(event)
                    .ifPresent(subject -> begin(
                            card.id(),
                            Optional.of(subject),
                            address -> event.forwardTo(address, QueryParameters.empty())));
            if (!event.hasForwardTarget()) {
                lessons.course(card.id(), takers.returning()).ifPresent(this::show);
            }
        } catch (StorageFailure failure) {
            complaint.setText(String.valueOf(failure.getMessage()));
        }
    }

    private void closed(KbCard card, String exam) {
        getContent()
                .add(Components.header(
                        Components.inLanguage(card.language(), Components.eyebrow(card.title())),
                        text("learn.exam"),
                        text("learn.exam.lead"),
                        Components.linkButton(exam, text("learn.exam.go"))));
    }

    private void show(Course course) {
        KbCard card = course.card();
        PageAddress address = PageAddress.of(card);
        Component source = card.passages() > 0
                ? Components.linkButton(address.passages(), text("learn.source"))
                : Components.linkButton(address.explore(), text("learn.explore"));
        getContent()
                .add(Components.header(
                        Components.inLanguage(card.language(), Components.eyebrow(card.title())),
                        text("learn.title"),
                        text(course.chapters().isEmpty() ? "learn.nothing" : "learn.lead"),
                        source));
        if (course.chapters().isEmpty()) {
            return;
        }
        course.next().ifPresent(next -> getContent().add(new StudyModes(address, start(course, next))));
        if (takers.isGuest() && lessons.areRemembered()) {
            getContent().add(keep());
        }
        if (course.chapters().size() > 1) {
            getContent()
                    .add(new ChapterList(
                            course, chapter -> begin(card.id(), chapter.id(), to -> Components.go(this, to))));
        }
    }

    private NativeButton start(Course course, Chapter next) {
        String words = course.covered() == 0
                ? "learn.start"
                : course.covered() < course.facts() ? "learn.go-on" : "learn.again";
        NativeButton button = Components.primaryButton(
                text(words), () -> begin(course.card().id(), next.id(), to -> Components.go(this, to)));
        if (!next.title().isEmpty()) {
            button.setAriaLabel(text("learn.which", text(words), next.title()));
        }
        return button;
    }

    private static Component keep() {
        Anchor signUp = Components.link("sign-up", text("learn.guest.sign-up"));
        Paragraph note = Components.muted(text("learn.guest") + " ");
        note.add(signUp);
        return note;
    }

    private void begin(KbId kb, Optional<EntityId> chapter, Consumer<String> go) {
        switch (lessons.begin(kb, chapter, takers.beginning())) {
            case StartOutcome.UnderWay(var id) -> go.accept(QuizAddresses.of(id, 1));
            case StartOutcome.ExamIsOn(var exam) -> go.accept(QuizAddresses.of(exam));
            case StartOutcome.NothingToAsk nothing -> complaint.setText(text("learn.gone"));
            case StartOutcome.NoSuchKnowledgeBase gone -> complaint.setText(text("quiz.start.gone"));
            case StartOutcome.NotStored(var why) -> complaint.setText(why);
        }
    }

    private KnowledgeBase base(Optional<String> name) {
        if (name.isEmpty()) {
            return knowledge.all().stream()
                    .findFirst()
                    .flatMap(card -> knowledge.find(card.id()))
                    .orElseThrow(() -> new NotFoundException("no knowledge base"));
        }
        try {
            return knowledge
                    .find(new KbId(name.get()))
                    .orElseThrow(() -> new NotFoundException("no such knowledge base"));
        } catch (IllegalArgumentException noName) {
            throw new NotFoundException("no such knowledge base");
        }
    }

    static Optional<EntityId> about(BeforeEnterEvent event) {
        try {
            return event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(ABOUT)
                    .map(EntityId::new);
        } catch (IllegalArgumentException noIri) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
