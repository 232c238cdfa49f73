package org.quadrivia.account.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.quadrivia.account.BrowserSession;
import org.quadrivia.account.password.LinkPurpose;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page behind the link that is printed at the first start: the holder of the link becomes administrator. */
@Route(FirstAdministratorView.ROUTE + "/:secret")
@AnonymousAllowed
@ConditionalOnStorage
public class FirstAdministratorView extends AccountFormPage implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "first-administrator";

    private final AccountService accounts;
    private final BrowserSession session;

    FirstAdministratorView(AccountService accounts, BrowserSession session) {
        this.accounts = accounts;
        this.session = session;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("secret").orElse("");
        if (!accounts.holds(LinkPurpose.FIRST_ADMINISTRATOR, secret)) {
            show(getPageTitle(), text("account.first.none"));
            return;
        }
        NewAccountForm entry =
                new NewAccountForm(application -> accounts.firstAdministrator(secret, application), person -> {
                    session.begin(person, 0, false);
                    ReturnAddress.to(PeopleView.ROUTE).go(this);
                });
        show(getPageTitle(), text("account.first.lead"), entry.form());
        entry.focus();
    }

    @Override
    public String getPageTitle() {
        return text("account.first");
    }
}
