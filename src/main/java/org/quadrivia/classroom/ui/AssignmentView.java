package org.quadrivia.classroom.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quadrivia.classroom.assignment.AssignmentPlan;
import org.quadrivia.classroom.assignment.Assignments;
import org.quadrivia.classroom.assignment.Assignments.Given;
import org.quadrivia.classroom.assignment.Standing;
import org.quadrivia.classroom.assignment.Terms;
import org.quadrivia.classroom.gradebook.Grade;
import org.quadrivia.classroom.gradebook.Gradebook;
import org.quadrivia.classroom.gradebook.SetGrade;
import org.quadrivia.form.Components;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.assigned.AssignmentId;
import org.quadrivia.quiz.named.AssignedAttempt;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.StorageFailure;

/** The page of an assignment for a learner: its terms, a button that begins it, and what became of it. */
@Route("assignment/:id([0-9a-f-]{36})")
@PermitAll
@ConditionalOnStorage
@StyleSheet("context://classroom.css")
public class AssignmentView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final Assignments assignments;
    private final Gradebook gradebook;
    private final ClassDates dates;
    private final Clock clock;
    private final Paragraph complaint = Components.alert();
    private String title = "";

    AssignmentView(Assignments assignments, Gradebook gradebook, ClassDates dates, Clock clock) {
        this.assignments = assignments;
        this.gradebook = gradebook;
        this.dates = dates;
        this.clock = clock;
        getContent().addClassName("classroom");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("id")
                .flatMap(AssignmentId::read)
                .flatMap(assignments::given)
                .orElseThrow(() -> new NotFoundException("no such assignment")));
    }

    private void show(Given given) {
        title = given.assignment().title();
        Anchor back =
                new Anchor(MyClassView.address(given.to().id()), given.to().name());
        getContent().removeAll();
        getContent()
                .add(
                        Components.header(Components.eyebrow(back), title, ""),
                        Components.line("", Components.chip(AssignmentWords.state(given.standing()))),
                        result(gradebook.own(given)),
                        terms(given.standing()),
                        complaint,
                        way(given));
        if (!given.standing().attempts().isEmpty()) {
            getContent().add(attempts(given.standing()));
        }
    }

    private Component result(Grade grade) {
        Div result = new Div();
        if (grade.shown().isPresent()) {
            result.add(Components.lead(
                    text("class.work.grade", Math.round(grade.shown().getAsDouble()))));
        } else if (grade.standing().counted().isPresent()) {
            result.add(new Paragraph(text("class.work.hidden")));
        }
        if (grade.set().isEmpty()
                && grade.shown().isPresent()
                && grade.standing().isCorrected()) {
            result.add(new Paragraph(text("class.work.regraded")));
        }
        grade.set()
                .map(SetGrade::reason)
                .map(reason -> reason.isEmpty() ? text("class.work.set") : text("class.work.set.reason", reason))
                .map(Paragraph::new)
                .ifPresent(result::add);
        return result;
    }

    private UnorderedList terms(Standing standing) {
        Terms terms = standing.terms();
        AssignmentPlan plan = terms.plan();
        List<String> words = new ArrayList<>();
        if (standing.state() == Standing.State.NOT_OPEN) {
            words.add(text("class.work.opens", dates.words(plan.opens())));
        }
        words.add(AssignmentWords.due(terms, dates));
        if (terms.due().isPresent()) {
            words.add(text("class.work.late." + word(plan.late())));
        }
        words.add(
                standing.left().isPresent()
                        ? text("class.work.left", standing.left().getAsInt())
                        : text("class.work.left.any"));
        if (terms.attempts().orElse(2) > 1) {
            words.add(text("class.work.counts." + word(plan.counts())));
        }
        terms.limit().ifPresent(limit -> words.add(text("class.work.limit", limit.toMinutes())));
        words.add(text("class.work.feedback." + word(plan.feedback())));
        return Components.list("plain-list", words.stream().map(ListItem::new).toArray(ListItem[]::new));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private Component way(Given given) {
        Optional<AssignedAttempt> underWay = given.standing().underWay();
        if (underWay.isPresent()) {
            return Components.actions(
                    Components.linkButton("quiz/" + underWay.get().id(), text("class.work.continue"), "primary"));
        }
        boolean may = given.assignment().quiz().isPresent()
                && !given.to().archived()
                && given.standing().mayBegin(clock.instant());
        String words = text(given.standing().attempts().isEmpty() ? "class.work.begin" : "class.work.again");
        return may ? Components.actions(Components.primaryButton(words, () -> begin(given))) : Components.actions();
    }

    private void begin(Given given) {
        try {
            Optional<StartOutcome> started =
                    assignments.begin(given.assignment().id());
            if (started.isEmpty()) {
                complaint.setText(text("class.work.cannot"));
                return;
            }
            switch (started.get()) {
                case StartOutcome.UnderWay(var id) -> Components.go(this, "quiz/" + id + "/1");
                case StartOutcome.ExamIsOn(var exam) -> Components.go(this, "quiz/" + exam);
                case StartOutcome.NoSuchKnowledgeBase gone -> complaint.setText(text("class.work.closed"));
                case StartOutcome.NothingToAsk nothing -> complaint.setText(text("class.work.nothing"));
                case StartOutcome.NotStored(var why) -> complaint.setText(why);
            }
        } catch (StorageFailure failure) {
            complaint.setText(String.valueOf(failure.getMessage()));
        }
    }

    private Component attempts(Standing standing) {
        UnorderedList list = Components.list("rows");
        int number = 0;
        for (AssignedAttempt attempt : standing.attempts()) {
            number++;
            list.add(new ListItem(
                    Components.link("quiz/" + attempt.id(), text("class.work.attempt", number), "grow"),
                    Components.span(dates.words(attempt.started()), "muted", "small")));
        }
        return new Section(new H2(text("class.work.attempts")), list);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
