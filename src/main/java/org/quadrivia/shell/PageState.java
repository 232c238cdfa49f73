package org.quadrivia.shell;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.UUID;

/**
 * Tells the user about the state of the page when the server cannot: no connection, a session that ended, or a page that cannot go on.
 * See {@code page-state.js} and {@code stopped-page.js}, which replace Flow's own messages.
 */
@Tag("page-state")
final class PageState extends Component {
    private static final String SESSION = PageState.class.getName();
    /** The attributes that hold words, each with a message of its own. */
    static final List<String> WORDS = List.of(
            "away",
            "ended",
            "expired",
            "expired-body",
            "cookies",
            "cookies-body",
            "broken",
            "broken-body",
            "again",
            "stay");

    PageState() {
        getElement().getClassList().add("page-state");
        getElement().setAttribute("role", "status");
        for (String word : WORDS) {
            getElement().setAttribute(word, text("shell.state." + word));
        }
        getElement().setAttribute("go-on", text("quiz.offline.go-on"));
        getElement().setAttribute("lost", text("quiz.offline.lost"));
        getElement().setAttribute("sign-in", text("quiz.offline.sign-in"));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        VaadinSession session = attach.getSession();
        if (session.getAttribute(SESSION) == null) {
            session.setAttribute(SESSION, UUID.randomUUID().toString());
        }
        getElement().setAttribute("session", session.getAttribute(SESSION).toString());
        attach.getUI().getPage().addJsModule("context://page-state.js");
    }
}
