package org.quadrivia.quiz.ui.learn;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.ExamLock;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.lesson.Chapter;
import org.quadrivia.quiz.lesson.Course;
import org.quadrivia.quiz.lesson.LessonSummary;
import org.quadrivia.quiz.lesson.LessonSummary.Outcome;
import org.quadrivia.quiz.lesson.Lessons;
import org.quadrivia.quiz.ui.CurrentTaker;
import org.quadrivia.quiz.ui.EventSequence;
import org.quadrivia.quiz.ui.ItemEntities;
import org.quadrivia.quiz.ui.ItemLabels;
import org.quadrivia.quiz.ui.QuizAddresses;
import org.quadrivia.quiz.ui.QuizButtons;
import org.quadrivia.storage.StorageFailure;

/**
 * The end of a lesson: the facts that the learner read, which of them the learner knows, and the next step. Without a finished
 * lesson, redirects to {@link LearnView}.
 */
@AnonymousAllowed
@Route("learn/:kb/lesson/:id([A-Za-z0-9_-]{10,})")
@StyleSheet("context://learn.css")
public class LessonView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final Lessons lessons;
    private final Knowledge knowledge;
    private final CurrentTaker takers;
    private final ExamLock lock;
    private final Paragraph complaint = Components.alert();

    LessonView(Lessons lessons, Knowledge knowledge, CurrentTaker takers, ExamLock lock) {
        this.lessons = lessons;
        this.knowledge = knowledge;
        this.takers = takers;
        this.lock = lock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        complaint.setText("");
        getContent().addClassNames("learn", "result");
        getContent().add(complaint);
        try {
            Optional<LessonSummary> lesson = QuizAddresses.read(event.getRouteParameters())
                    .flatMap(id -> takers.returning().flatMap(taker -> lessons.summary(id, taker)))
                    .filter(found -> lock.exam(kb(found)).isEmpty());
            if (lesson.isPresent()) {
                show(lesson.get());
            } else {
                event.forwardTo(LearnView.ROUTE
                        + event.getRouteParameters()
                                .get("kb")
                                .map(name -> "/" + name)
                                .orElse(""));
            }
        } catch (StorageFailure failure) {
            complaint.setText(String.valueOf(failure.getMessage()));
        }
    }

    private static KbId kb(LessonSummary lesson) {
        return lesson.lesson().request().kb();
    }

    private void show(LessonSummary lesson) {
        Optional<Course> course = lessons.course(kb(lesson), takers.returning());
        int all = lesson.told().size();
        int known = all - lesson.count(Outcome.MISSED);
        Optional<Chapter> chapter = course.flatMap(found -> found.chapter(lesson.subject()));
        String lead = chapter.filter(found -> !found.title().isEmpty())
                .map(found -> text(
                        "learn.end.chapter",
                        found.title(),
                        found.covered(),
                        found.facts().size()))
                .orElseGet(() -> afterwards());
        getContent()
                .add(
                        Components.header(
                                ItemLabels.inLanguage(
                                        lesson.lesson().question(1).item(),
                                        Components.eyebrow(lesson.lesson().kbTitle())),
                                text("learn.end", known, all),
                                lead,
                                ways(lesson, course, chapter).toArray(Component[]::new)),
                        told(lesson));
    }

    /** Returns a sentence about when the facts of the lesson come back. */
    private String afterwards() {
        return !lessons.areRemembered() ? "" : text(takers.isGuest() ? "learn.end.guest" : "learn.end.lead");
    }

    private List<Component> ways(LessonSummary lesson, Optional<Course> course, Optional<Chapter> chapter) {
        List<Component> ways = new ArrayList<>();
        Optional<Chapter> next = chapter.filter(found -> !found.isDone())
                .or(() -> course.flatMap(Course::next).filter(found -> !found.isDone()));
        next.ifPresent(found -> {
            NativeButton go = QuizButtons.primary(
                    text(found.equals(chapter.orElse(null)) ? "learn.end.on" : "learn.end.next"),
                    () -> begin(kb(lesson), found));
            go.focus();
            ways.add(go);
        });
        ways.add(Components.linkButton(LearnView.ROUTE + "/" + kb(lesson), text("learn.end.chapters")));
        if (lessons.areRemembered()) {
            ways.add(
                    takers.isGuest()
                            ? Components.linkButton("sign-up", text("learn.end.sign-up"))
                            : Components.linkButton("study/" + kb(lesson), text("learn.end.study")));
        }
        return ways;
    }

    private void begin(KbId kb, Chapter chapter) {
        switch (lessons.begin(kb, chapter.id(), takers.beginning())) {
            case StartOutcome.UnderWay(var id) -> Components.go(this, QuizAddresses.of(id, 1));
            case StartOutcome.ExamIsOn(var exam) -> Components.go(this, QuizAddresses.of(exam));
            case StartOutcome.NothingToAsk nothing -> complaint.setText(text("learn.gone"));
            case StartOutcome.NoSuchKnowledgeBase gone -> complaint.setText(text("quiz.start.gone"));
            case StartOutcome.NotStored(var why) -> complaint.setText(why);
        }
    }

    private Component told(LessonSummary lesson) {
        ItemEntities shelf = ItemEntities.of(knowledge, lesson.lesson());
        UnorderedList list = Components.list("rows lesson-facts");
        lesson.told().forEach(one -> list.add(row(one, shelf)));
        Anchor questions =
                Components.link(QuizAddresses.of(lesson.lesson().id()), text("learn.end.questions"), "onward");
        return new Section(new H2(text("learn.end.facts")), list, questions);
    }

    private static ListItem row(LessonSummary.Told one, ItemEntities shelf) {
        Div sentence = EventSequence.fact(one.item(), shelf.address(), "grow");
        String look = one.outcome() == Outcome.MISSED ? "hedge" : "right";
        String words = text("learn.outcome." + one.outcome().name().toLowerCase(Locale.ROOT));
        return new ListItem(sentence, Components.chip(words, look));
    }

    @Override
    public String getPageTitle() {
        return text("learn.title");
    }
}
