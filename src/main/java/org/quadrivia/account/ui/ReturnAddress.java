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
 * Where to go once signed in: to the page that the address names, else to the one that was not for guests, else home.
 *
 * @param place beneath our address, never elsewhere
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

    /** The address anew, so that all that stands on the page is for who is there now. */
    void go(Component from) {
        from.getUI().ifPresent(ui -> ui.getPage().setLocation("/" + place));
    }

    /** To hand it on to another page. */
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

    /** No other site, whatever a link says. */
    static boolean isOurs(String place) {
        return place.matches("[\\p{L}\\p{N}_.~%?&=+-][\\p{L}\\p{N}_.~%?&=+/-]*") && !place.contains("//");
    }
}
