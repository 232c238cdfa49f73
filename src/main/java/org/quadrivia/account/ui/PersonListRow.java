package org.quadrivia.account.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.account.admin.Administration;
import org.quadrivia.account.admin.AdministrationOutcome;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;

/** One person in the administrators' list, with the actions that can be taken on that person's account. */
final class PersonListRow extends Composite<ListItem> {
    private static final String ROLE = "role";

    private final Administration administration;
    private final String address;
    private final Div summary = Components.div("who");
    private final PlainForm role = new PlainForm(this::giveRole);
    private final NativeButton lock = new NativeButton();
    private final Div link = new Div();
    private Person person;

    /** @param address public base address for the links; empty to use the browser's */
    PersonListRow(Administration administration, Person person, String address) {
        this.administration = administration;
        this.person = person;
        this.address = address;
        Map<String, String> roles = new LinkedHashMap<>();
        for (Role one : Role.values()) {
            roles.put(one.name(), text("account.role." + one.name()));
        }
        role.with(FormField.choice(
                                ROLE,
                                text("account.people.role"),
                                roles,
                                person.role().name())
                        .inputId("role-" + person.id()))
                .send(text("account.people.give"), "plain");
        lock.addClassName("btn");
        lock.addClickListener(click -> tell(administration.setLocked(this.person.id(), !this.person.locked())));
        NativeButton reset = Components.button(text("account.people.reset"), this::showLink);
        Div actions = Components.actions(lock, reset);
        NativeDetails details = Components.details(text("account.people.manage"), new Div(role, actions, link));
        details.getElement()
                .getChild(0)
                .setAttribute("aria-label", text("account.people.manage.whom", person.shownName()));
        getContent().add(summary, details);
        show();
    }

    private void giveRole(Map<String, String> typed) {
        tell(administration.setRole(person.id(), Role.valueOf(typed.getOrDefault(ROLE, Role.LEARNER.name()))));
    }

    private void tell(AdministrationOutcome outcome) {
        switch (outcome) {
            case AdministrationOutcome.Done done -> {
                person = done.person();
                role.done(text("account.people.changed"));
                show();
            }
            case AdministrationOutcome.Gone gone -> role.complain(text("account.gone"));
            case AdministrationOutcome.LastAdministrator last -> role.complain(text("account.last"));
        }
    }

    private void show() {
        Span signInName = Components.span(person.name().value(), "muted", "small");
        Span chip = Components.chip(text("account.role." + person.role().name()));
        summary.removeAll();
        summary.add(new Span(person.shownName().value()), signInName, chip);
        if (person.locked()) {
            Span locked = Components.chip(text("account.people.locked"), "wrong");
            summary.add(locked);
        }
        lock.setText(text(person.locked() ? "account.people.unlock" : "account.people.lock"));
    }

    /** Shows the link. It cannot be shown again, because only its digest is stored. */
    private void showLink() {
        link.removeAll();
        administration.resetLink(person.id()).ifPresent(made -> {
            Paragraph note = new Paragraph(text("account.people.link"));
            Span place = Components.span(address + "/" + ResetPasswordView.ROUTE + "/" + made.secret(), "secret");
            if (address.isEmpty()) {
                place.getElement().executeJs("this.textContent = location.origin + this.textContent");
            }
            link.getElement().setAttribute("role", "status");
            link.add(note, place);
        });
    }
}
