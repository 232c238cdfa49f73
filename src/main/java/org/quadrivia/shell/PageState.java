package org.quadrivia.shell;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.VaadinSession;
import java.util.UUID;

/**
 * Tells the user about the state of the page when the server cannot: no connection, or a session that ended. See
 * {@code page-state.js}.
 */
@Tag("page-state")
final class PageState extends Component {
    private static final String SESSION = PageState.class.getName();

    PageState() {
        getElement().getClassList().add("page-state");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("hidden", true);
        getElement().setAttribute("away", text("shell.state.away"));
        getElement().setAttribute("ended", text("shell.state.ended"));
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
