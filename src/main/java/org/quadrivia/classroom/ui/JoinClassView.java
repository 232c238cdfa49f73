package org.quadrivia.classroom.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.classroom.ClassCode;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.roster.Classes;
import org.quadrivia.classroom.roster.Classes.Looked;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.StorageFailure;

/**
 * Lets somebody join a class by its code, which is either typed or given in the URL as the query parameter {@code code}. Before they
 * join, the page says what the teachers of the class will see.
 */
@Route(JoinClassView.ROUTE)
@AnonymousAllowed
@ConditionalOnStorage
@StyleSheet("context://classroom.css")
public class JoinClassView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "classes/join";
    private static final String CODE = "code";

    private final Classes classes;
    private final CurrentPerson people;
    private final Paragraph complaint = Components.alert();

    JoinClassView(Classes classes, CurrentPerson people) {
        this.classes = classes;
        this.people = people;
        getContent().addClassNames("card", "classroom");
    }

    /** Returns the address at which somebody joins with that code, without a leading slash. */
    public static String address(ClassCode code) {
        return ROUTE + "?" + CODE + "=" + code.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> given = event.getLocation().getQueryParameters().getSingleParameter(CODE);
        if (given.isEmpty()) {
            ask("");
            return;
        }
        String code = given.get();
        switch (classes.look(code, network())) {
            case Looked.Open(var found, var teachers) -> offer(code, found, String.join(", ", teachers));
            case Looked.Inside(var found) -> event.forwardTo(MyClassView.address(found.id()));
            case Looked other -> ask(complaint(other));
        }
    }

    private void ask(String fault) {
        PlainForm form = new PlainForm(
                typed -> Components.go(this, ROUTE + "?" + CODE + "=" + encoded(typed.getOrDefault(CODE, ""))));
        form.with(new FormField(CODE, text("class.join.code"), "text", "off")
                        .hint(text("class.join.hint"))
                        .longest(20))
                .send(text("class.join.look"), "primary");
        if (!fault.isEmpty()) {
            form.complain(CODE, fault);
        }
        fill(new H1(text("class.join")), Components.lead(text("class.join.lead")), form);
    }

    private static String complaint(Looked looked) {
        return switch (looked) {
            case Looked.Closed closed -> text("class.join.closed");
            case Looked.TooMany many -> text("class.join.many");
            case Looked.Teacher(var found) -> text("class.join.teach", found.name());
            case Looked.Wrong wrong -> text("class.join.wrong");
            case Looked.Open open -> "";
            case Looked.Inside inside -> "";
        };
    }

    private void offer(String code, SchoolClass found, String teachers) {
        Optional<Person> person = people.person();
        complaint.setText("");
        fill(
                Components.eyebrow(text("class.join")),
                new H1(found.name()),
                Components.lead(text("class.taught", teachers)),
                new WhatTeachersSee(person, false),
                complaint,
                person.isPresent() ? join(code) : signIn(code));
    }

    private Component join(String code) {
        return Components.actions(
                Components.primaryButton(text("class.join.do"), () -> join(code, network())),
                Components.linkButton(MyClassesView.ROUTE, text("class.join.not"), "quiet"));
    }

    private void join(String code, String network) {
        try {
            switch (classes.join(code, network)) {
                case Looked.Inside(var found) -> Components.go(this, MyClassView.address(found.id()));
                case Looked other -> ask(complaint(other));
            }
        } catch (StorageFailure failure) {
            complaint.setText(String.valueOf(failure.getMessage()));
        }
    }

    private static Component signIn(String code) {
        String back = "?to=" + encoded(ROUTE + "?" + CODE + "=" + code);
        return new Div(
                new Paragraph(text("class.join.guest")),
                Components.actions(
                        Components.linkButton("sign-in" + back, text("account.sign-in"), "primary"),
                        Components.linkButton("sign-up" + back, text("account.sign-up"))));
    }

    private void fill(Component... content) {
        getContent().removeAll();
        getContent().add(content);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String network() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }

    @Override
    public String getPageTitle() {
        return text("class.join");
    }
}
