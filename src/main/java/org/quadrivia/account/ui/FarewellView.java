package org.quadrivia.account.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.form.Components;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page after an account was deleted. Redirects people who are signed in to their account. */
@Route(FarewellView.ROUTE)
@AnonymousAllowed
@ConditionalOnStorage
public class FarewellView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "farewell";

    private final CurrentPerson current;

    FarewellView(CurrentPerson current) {
        this.current = current;
        getContent()
                .add(Components.notice(
                        text("account.farewell"),
                        text("account.farewell.body"),
                        Components.linkButton("", text("account.farewell.start"), "primary")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.id().isPresent()) {
            event.forwardTo(AccountView.class);
        }
    }

    @Override
    public String getPageTitle() {
        return text("account.farewell");
    }
}
