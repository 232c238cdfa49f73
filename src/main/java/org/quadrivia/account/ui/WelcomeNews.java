package org.quadrivia.account.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import org.quadrivia.account.Person;
import org.quadrivia.form.Components;

/** The line that welcomes a person on the first page after signing up; empty on every other page. */
public final class WelcomeNews extends Composite<Paragraph> {
    private static final String ATTRIBUTE = WelcomeNews.class.getName();

    private boolean shown;

    /** Welcomes the person who signed up in this session, once. */
    public WelcomeNews() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session.getAttribute(ATTRIBUTE) instanceof String words) {
            session.setAttribute(ATTRIBUTE, null);
            getContent().setText(words);
        }
    }

    /** Makes the next page that is loaded welcome the person. */
    static void greet(Person person) {
        VaadinSession.getCurrent()
                .setAttribute(
                        ATTRIBUTE, text("account.welcome", person.shownName().value()));
    }

    @Override
    protected Paragraph initContent() {
        return Components.status();
    }

    /** Must be called after each navigation; the line disappears when the person leaves the first page. */
    public void navigated() {
        if (shown) {
            getContent().setText("");
        }
        shown = true;
    }
}
