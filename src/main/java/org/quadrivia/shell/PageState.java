package org.quadrivia.shell;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.util.UUID;

/**
 * What the browser has to say of a page while the server cannot: that there is no connection, that the session ended and the page
 * was loaded anew, that an answer is awaited (the button that asked for it is busy).
 */
final class PageState extends Composite<Div> {
    private static final String SESSION = PageState.class.getName();

    /** $0: words without a connection, $1: words after a session ended, $2: which session this is. */
    private static final String WATCH = """
            const line = this;
            const told = 'quadrivia.session';
            const before = sessionStorage.getItem(told);
            const again = performance.getEntriesByType('navigation')[0]?.type === 'reload';
            if (again && before?.endsWith(' ' + location.href) && !before.startsWith($2)) {
              line.textContent = $1;
              line.hidden = false;
            }
            addEventListener('pagehide', () => sessionStorage.setItem(told, $2 + ' ' + location.href));
            document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
            if (window.quadriviaWatched) {
              return;
            }
            window.quadriviaWatched = true;
            let asked = null;
            let waiting = 0;
            const remember = button => { asked = button?.closest('button') ?? asked; };
            addEventListener('click', click => remember(click.target), true);
            addEventListener('submit', submit => remember(submit.submitter), true);
            const state = window.Vaadin.connectionState;
            state.addStateChangeListener((was, is) => {
              const here = document.querySelector('.page-state');
              const away = is === 'reconnecting' || is === 'connection-lost';
              if (away) {
                here.textContent = $0;
                here.hidden = false;
              } else if (here.textContent === $0) {
                here.hidden = true;
                here.textContent = '';
              }
              clearTimeout(waiting);
              if (away || is === 'connected') {
                document.querySelectorAll('button[aria-busy]').forEach(button => button.removeAttribute('aria-busy'));
                asked = away ? asked : null;
              } else if (asked) {
                const button = asked;
                waiting = setTimeout(() => button.setAttribute('aria-busy', 'true'), 400);
              }
            });
            """;

    PageState() {
        getContent().addClassName("page-state");
        getContent().getElement().setAttribute("role", "status");
        getContent().getElement().setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        VaadinSession session = attach.getSession();
        if (session.getAttribute(SESSION) == null) {
            session.setAttribute(SESSION, UUID.randomUUID().toString());
        }
        getElement()
                .executeJs(
                        WATCH,
                        text("shell.state.away"),
                        text("shell.state.ended"),
                        session.getAttribute(SESSION).toString());
    }
}
