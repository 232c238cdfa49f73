package org.quadrivia.account.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.quadrivia.account.BrowserSession;
import org.quadrivia.account.Credentials;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.account.token.AccessTokens;
import org.quadrivia.form.Components;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page on which people see and change their own account. */
@Route(AccountView.ROUTE)
@PermitAll
@ConditionalOnStorage
public class AccountView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "account";

    private final AccountService accounts;
    private final CurrentPerson current;
    private final BrowserSession session;
    private final AccessTokens tokens;

    AccountView(AccountService accounts, CurrentPerson current, BrowserSession session, AccessTokens tokens) {
        this.accounts = accounts;
        this.current = current;
        this.session = session;
        this.tokens = tokens;
        getContent().addClassName("account");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        current.id()
                .flatMap(accounts::credentials)
                .ifPresentOrElse(this::show, () -> event.forwardTo(SignInView.class));
    }

    private void show(Credentials known) {
        Person person = known.person();
        Paragraph who = Components.lead(text(
                "account.who",
                person.name().value(),
                text("account.role." + person.role().name())));
        getContent().add(new H1(getPageTitle()), who);
        getContent().add(section("account.profile", new ProfileForm(accounts, person)));
        if (known.password() != null) {
            getContent().add(section("account.password.change", new PasswordForm(accounts, session, person.id())));
        }
        getContent().add(section("account.data", data()));
        getContent().add(section("account.token", new TokensPart(tokens, person)));
        getContent().add(section("account.delete", new DeleteForm(accounts, session, known)));
    }

    private static Section section(String heading, Component body) {
        return Components.section(text(heading), body);
    }

    private static Component data() {
        return new Div(
                new Paragraph(text("account.data.lead")),
                Components.actions(Components.download("account/export", text("account.data.file"), "btn")));
    }

    @Override
    public String getPageTitle() {
        return text("account.title");
    }
}
