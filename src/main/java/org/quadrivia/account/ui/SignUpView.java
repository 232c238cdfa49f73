package org.quadrivia.account.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.quadrivia.account.BrowserSession;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.account.signup.SignUpSwitch;
import org.quadrivia.form.Components;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page on which a guest becomes a learner and keeps what they did as a guest. */
@Route(SignUpView.ROUTE)
@AnonymousAllowed
@ConditionalOnStorage
public class SignUpView extends AccountFormPage implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "sign-up";

    private final BrowserSession session;
    private final CurrentPerson current;
    private final SignUpSwitch signUp;
    private final NewAccountForm entry;
    private ReturnAddress way = ReturnAddress.home();

    SignUpView(AccountService accounts, BrowserSession session, CurrentPerson current, SignUpSwitch signUp) {
        this.session = session;
        this.current = current;
        this.signUp = signUp;
        this.entry = new NewAccountForm(
                application ->
                        accounts.signUp(application, VaadinRequest.getCurrent().getRemoteAddr()),
                this::welcome);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.id().isPresent()) {
            event.forwardTo(AccountView.class);
            return;
        }
        way = ReturnAddress.of(event);
        Paragraph known = Components.line(
                "aside",
                new Text(text("account.known") + " "),
                new Anchor(SignInView.ROUTE + way.query(), text("account.sign-in")));
        if (signUp.isOpen()) {
            show(text("account.sign-up"), text("account.sign-up.lead"), entry.form(), known);
            entry.focus();
        } else {
            show(text("account.sign-up"), text("account.closed"), known);
        }
    }

    private void welcome(Person person) {
        session.begin(person, 0, false);
        WelcomeNews.greet(person);
        way.go(this);
    }

    @Override
    public String getPageTitle() {
        return text("account.sign-up");
    }
}
