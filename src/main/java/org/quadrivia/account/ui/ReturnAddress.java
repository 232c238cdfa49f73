package org.quadrivia.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where to go after signing in: to the page that the address names, else to the page that was refused to the
 * guest, else to the home page.
 *
 * @param place relative to our root, never on another site
 */
record ReturnAddress(String place) implements Serializable {
    private static final String PARAMETER = "to";

    static ReturnAddress home() {
        return new ReturnAddress("");
    }

    static ReturnAddress to(String place) {
        return new ReturnAddress(place);
    }

    static ReturnAddress of(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PARAMETER)
                .or(ReturnAddress::refused)
                .filter(ReturnAddress::isOurs)
                .map(ReturnAddress::new)
                .orElseGet(ReturnAddress::home);
    }

    /** Goes there by a full page load, so that everything on the page is for the person who is signed in now. */
    void go(Component from) {
        from.getUI().ifPresent(ui -> ui.getPage().setLocation("/" + place));
    }

    /** Returns the query that passes this address on to another page. */
    String query() {
        return place.isEmpty() ? "" : "?" + PARAMETER + "=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
    }

    private static Optional<String> refused() {
        VaadinSession session = VaadinSession.getCurrent();
        Object refused = session == null || session.getSession() == null
                ? null
                : session.getSession().getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        return refused instanceof String path ? Optional.of(path) : Optional.empty();
    }

    /** Returns whether a place is on this site; rejects anything that could lead to another. */
    static boolean isOurs(String place) {
        return place.matches("[\\p{L}\\p{N}_.~%?&=+-][\\p{L}\\p{N}_.~%?&=+/-]*") && !place.contains("//");
    }
}
