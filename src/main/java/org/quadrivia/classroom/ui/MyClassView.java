package org.quadrivia.classroom.ui;

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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.assignment.Assignments;
import org.quadrivia.classroom.keeping.ClassKeeping;
import org.quadrivia.classroom.objective.Goals;
import org.quadrivia.classroom.roster.ClassAccess;
import org.quadrivia.classroom.roster.Classes;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page of a class for those who learn in it. To everybody else, there is nothing at the address. */
@Route(MyClassesView.ROUTE + "/:class([0-9a-f-]{36})")
@PermitAll
@ConditionalOnStorage
@StyleSheet("context://classroom.css")
public class MyClassView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final Classes classes;
    private final ClassAccess access;
    private final Assignments assignments;
    private final Goals goals;
    private final ClassKeeping keeping;
    private final ClassDates dates;
    private final CurrentPerson people;
    private String title = "";

    MyClassView(
            Classes classes,
            ClassAccess access,
            Assignments assignments,
            Goals goals,
            ClassKeeping keeping,
            ClassDates dates,
            CurrentPerson people) {
        this.classes = classes;
        this.access = access;
        this.assignments = assignments;
        this.goals = goals;
        this.keeping = keeping;
        this.dates = dates;
        this.people = people;
        getContent().addClassName("classroom");
    }

    static String address(ClassId id) {
        return MyClassesView.ROUTE + "/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("class")
                .flatMap(ClassId::read)
                .flatMap(access::learned)
                .orElseThrow(() -> new NotFoundException("no such class")));
    }

    private void show(SchoolClass shown) {
        title = shown.name();
        String teachers = classes.teachers(shown.id()).stream()
                .map(teacher -> teacher.shownName().value())
                .collect(Collectors.joining(", "));
        getContent().removeAll();
        getContent()
                .add(Components.header(
                        Components.eyebrow(new Anchor(MyClassesView.ROUTE, text("class.mine"))),
                        shown.name(),
                        text("class.taught", teachers)));
        if (shown.archived()) {
            getContent()
                    .add(new Paragraph(keeping.end(shown)
                            .map(end -> text("class.over.until", dates.words(end)))
                            .orElseGet(() -> text("class.over"))));
        }
        boolean shares = classes.sharesStudy(shown.id());
        getContent().add(work(shown));
        List<Goals.Own> own = goals.own(shown);
        if (!own.isEmpty()) {
            getContent().add(goals(own));
        }
        getContent().add(new WhatTeachersSee(people.person(), shares), sharing(shown, shares), leave(shown));
    }

    private Component goals(List<Goals.Own> own) {
        UnorderedList list = Components.list("rows");
        own.forEach(one -> list.add(goal(one)));
        return new Section(new H2(text("class.goals")), list);
    }

    private ListItem goal(Goals.Own own) {
        String sentence =
                own.objective().map(Objective::sentence).orElse(own.goal().sentence());
        Component name = own.objective()
                .flatMap(objective -> own.card()
                        .<Component>map(card -> Components.inLanguage(
                                card.language(),
                                Components.link(PageAddress.of(card).learn(objective), sentence, "grow"))))
                .orElseGet(() -> Components.span(sentence, "grow"));
        return new ListItem(
                name,
                Components.span(text("class.goals.due", dates.words(own.goal().due())), "muted", "small"),
                Components.chip(own.how()
                        .map(how -> text("class.goals.known", how.known(), how.facts()))
                        .orElseGet(() -> text("class.goals.unknown"))));
    }

    /** What a learner studies is theirs; here they let the teachers of the class see it, or no longer. */
    private Component sharing(SchoolClass shown, boolean shares) {
        return Components.section(
                text("class.share"),
                new Paragraph(text(shares ? "class.share.on" : "class.share.off")),
                Components.actions(Components.button(text(shares ? "class.share.stop" : "class.share.do"), () -> {
                    classes.shareStudy(shown.id(), !shares);
                    show(shown);
                })));
    }

    private Component work(SchoolClass shown) {
        UnorderedList list = Components.list("rows");
        assignments.given(shown).forEach(given -> list.add(row(given)));
        return list.getComponentCount() == 0
                ? new Section(new H2(text("class.work")), new Paragraph(text("class.work.none")))
                : new Section(new H2(text("class.work")), list);
    }

    private ListItem row(Assignments.Given given) {
        return new ListItem(
                Components.link(
                        given.assignment().id().address(), given.assignment().title(), "grow"),
                Components.span(AssignmentWords.due(given.standing().terms(), dates), "muted", "small"),
                Components.chip(AssignmentWords.state(given.standing())));
    }

    private Component leave(SchoolClass shown) {
        NativeButton leave = Components.button(
                text("class.leave.do"),
                () -> {
                    classes.leave(shown.id());
                    Components.go(this, MyClassesView.ROUTE);
                },
                "danger");
        return Components.details(
                text("class.leave"), new Div(new Paragraph(text("class.leave.lead")), Components.actions(leave)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
