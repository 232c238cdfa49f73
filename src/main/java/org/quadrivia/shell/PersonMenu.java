package org.quadrivia.shell;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.Location;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.account.BrowserSession;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.form.Components;
import org.quadrivia.quiz.ui.CurrentTaker;
import org.quadrivia.storage.StorageFailure;

/** The end of the navigation bar: a link to sign in for guests; for others a menu with their name and their own pages. */
final class PersonMenu extends Composite<Div> {
    private static final List<String> NO_WAY_BACK =
            List.of("sign-in", "sign-up", "account", "first-administrator", "reset-password", "farewell");

    private final Anchor signIn = new Anchor("sign-in", text("account.sign-in"));

    /** @param session empty if there are no accounts; the menu is then hidden */
    PersonMenu(CurrentPerson current, Optional<BrowserSession> session) {
        getContent().addClassName("person");
        if (session.isEmpty()) {
            getContent().setVisible(false);
        } else if (current.id().isEmpty()) {
            getContent().add(signIn);
        } else {
            name(current).ifPresent(person -> getContent().add(menu(person, session.get())));
        }
    }

    /** Makes signing in lead back to this location, and closes the menu, which would cover the page. */
    void at(Location location) {
        menus().forEach(menu -> menu.setOpen(false));
        String here = location.getPathWithQueryParameters();
        boolean back = !here.isEmpty() && !here.equals("?") && !NO_WAY_BACK.contains(location.getFirstSegment());
        signIn.setHref(back ? "sign-in?to=" + URLEncoder.encode(here, StandardCharsets.UTF_8) : "sign-in");
    }

    /** Shows another name of the person who is signed in. */
    void rename(String name) {
        menus().forEach(menu -> menu.setSummaryText(name));
    }

    /** Returns the menu of the person who is signed in; nothing for a guest. */
    private Stream<NativeDetails> menus() {
        return getContent()
                .getChildren()
                .filter(NativeDetails.class::isInstance)
                .map(NativeDetails.class::cast);
    }

    private static Optional<Person> name(CurrentPerson current) {
        try {
            return current.person();
        } catch (StorageFailure gone) {
            return Optional.empty();
        }
    }

    private NativeDetails menu(Person person, BrowserSession session) {
        Div entries = Components.div(
                "entries",
                new Anchor("classes", text("class.mine")),
                new Anchor("history", text("quiz.history")),
                new Anchor("account", text("shell.menu.account")));
        if (person.role() != Role.LEARNER) {
            entries.addComponentAsFirst(new Anchor("teach", text("shell.menu.teach")));
        }
        if (person.role() == Role.ADMINISTRATOR) {
            entries.add(new Anchor("people", text("shell.menu.people")));
        }
        NativeButton out = new NativeButton(text("account.sign-out"), click -> {
            getUI().ifPresent(ui -> {
                ui.getPage().executeJs(CurrentTaker.FORGET);
                ui.getPage().setLocation("/");
            });
            session.end();
        });
        entries.add(out);
        NativeDetails menu = Components.details(person.shownName().value(), entries);
        return menu;
    }
}
