package org.quadrivia.classroom.ui.teach;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.objective.GoalBook;
import org.quadrivia.classroom.objective.Goals;
import org.quadrivia.classroom.objective.NextLessons;
import org.quadrivia.classroom.objective.TeachNext;
import org.quadrivia.classroom.roster.ClassAccess;
import org.quadrivia.classroom.roster.GradeLog;
import org.quadrivia.classroom.roster.LogEntry;
import org.quadrivia.classroom.ui.ClassDates;
import org.quadrivia.form.Components;
import org.quadrivia.form.FigureTable;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page with the objectives that a class is to master, how far those are who share their study, and what to teach next. */
@Route(GoalsView.ROUTE)
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class GoalsView extends TeachClassPage {
    static final String ROUTE = TeachClassPage.ROUTE + "/objectives";

    private final Goals goals;
    private final NextLessons lessons;
    private final GradeLog log;
    private final ClassDates dates;

    GoalsView(ClassAccess access, Goals goals, NextLessons lessons, GradeLog log, ClassDates dates) {
        super(access);
        this.goals = goals;
        this.lessons = lessons;
        this.log = log;
        this.dates = dates;
    }

    @Override
    void show(SchoolClass shown, BeforeEnterEvent event) {
        log.looks(shown.id(), LogEntry.Act.SAW_STUDY);
        show(shown);
    }

    private void show(SchoolClass shown) {
        GoalBook book = goals.of(shown.id());
        String title = text("teach.class.goals");
        String lead = text("teach.class.goals.lead");
        fill(
                text("teach.class.title.goals", shown.name()),
                shown.archived()
                        ? new ClassNav(shown, ClassNav.Tab.OBJECTIVES, title, lead)
                        : new ClassNav(
                                shown,
                                ClassNav.Tab.OBJECTIVES,
                                title,
                                lead,
                                Components.linkButton(
                                        SetGoalsView.address(shown.id()), text("teach.class.goals.set"), "primary")),
                new Paragraph(text("teach.class.goals.sharing", book.sharing(), book.learners())));
        if (book.rows().isEmpty()) {
            getContent().add(new Paragraph(text("teach.class.goals.none")));
        } else {
            UnorderedList list = Components.list("goals");
            book.rows().forEach(row -> list.add(row(shown, row)));
            getContent().add(list);
        }
        getContent().add(next(shown, book));
    }

    private ListItem row(SchoolClass shown, GoalBook.Row row) {
        ListItem item = new ListItem(
                new H3(row.goal().sentence()),
                Components.muted(
                        text("teach.class.goals.due", dates.words(row.goal().due()))));
        if (row.share().isPresent()) {
            item.add(
                    Components.bar(row.share().getAsDouble(), 1),
                    new Paragraph(text(
                            "teach.class.goals.mastered",
                            row.mastered(),
                            row.people().size(),
                            Math.round(100 * row.share().getAsDouble()))),
                    Components.details(text("teach.class.goals.people"), people(row)));
        } else {
            item.add(new Paragraph(text("teach.class.goals.unknown")));
        }
        NativeButton remove = Components.slimButton(text("teach.class.goals.remove"), () -> {
            goals.remove(row.goal());
            show(again(shown.id()));
        });
        remove.setAriaLabel(text("teach.class.goals.remove.which", row.goal().sentence()));
        item.add(Components.actions(remove));
        return item;
    }

    private static FigureTable people(GoalBook.Row row) {
        FigureTable table = new FigureTable(
                row.goal().sentence(),
                List.of(
                        text("teach.class.learner"),
                        text("teach.class.goals.known"),
                        text("teach.class.goals.degree")));
        row.people()
                .forEach(one -> table.row(
                        one.learner().person().shownName().value(),
                        "",
                        text(
                                "teach.class.goals.facts",
                                one.how().known(),
                                one.how().facts()),
                        text("teach.class.goals.degree." + one.how().degree().word())));
        return table;
    }

    private Component next(SchoolClass shown, GoalBook book) {
        List<TeachNext> all = lessons.of(shown.id());
        if (all.isEmpty()) {
            return Components.section(
                    text("teach.class.next"),
                    new Paragraph(text(book.sharing() < 2 ? "teach.class.next.few" : "teach.class.next.nothing")));
        }
        List<Component> parts = new ArrayList<>();
        parts.add(new Paragraph(text("teach.class.next.lead")));
        all.forEach(one -> parts.add(next(shown, one)));
        return Components.section(text("teach.class.next"), parts.toArray(Component[]::new));
    }

    private Component next(SchoolClass shown, TeachNext next) {
        Div part = new Div(new H3(next.card().title()));
        if (!next.objectives().isEmpty()) {
            UnorderedList list = Components.list("rows");
            next.objectives()
                    .forEach(weak -> list.add(new ListItem(
                            Components.inLanguage(
                                    next.card().language(),
                                    Components.span(weak.objective().sentence(), "grow")),
                            Components.bar(weak.share(), 1),
                            Components.span(text("teach.class.next.share", Math.round(100 * weak.share())), "muted"))));
            part.add(list);
        }
        if (!next.mixedUp().isEmpty()) {
            UnorderedList list = Components.list("rows");
            next.mixedUp()
                    .forEach(one -> list.add(new ListItem(
                            Components.span(
                                    text(
                                            "teach.class.next.mixed",
                                            one.one().label(),
                                            one.other().label()),
                                    "grow"),
                            Components.span(text("teach.class.next.learners", one.learners()), "muted"))));
            part.add(list);
        }
        if (shown.archived()) {
            return part;
        }
        Paragraph fault = Components.alert();
        part.add(
                next.mayMake()
                        ? Components.actions(
                                Components.button(text("teach.class.next.make"), () -> make(shown, next, fault)))
                        : new Paragraph(text("teach.class.next.cannot")),
                fault);
        return part;
    }

    private void make(SchoolClass shown, TeachNext next, Paragraph fault) {
        ClassId id = shown.id();
        lessons.make(shown, next.card().id(), text("teach.class.next.title", shown.name()))
                .ifPresentOrElse(
                        quiz -> Components.go(this, GiveQuizView.address(id, quiz.code())),
                        () -> fault.setText(text("teach.class.next.empty")));
    }
}
