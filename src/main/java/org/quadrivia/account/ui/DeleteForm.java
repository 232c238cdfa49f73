package org.quadrivia.account.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.quadrivia.account.BrowserSession;
import org.quadrivia.account.Credentials;
import org.quadrivia.account.selfservice.AccountDeletionOutcome;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.form.Components;
import org.quadrivia.form.PlainForm;

/** Deletes an account. The form has to be opened first, so that nobody deletes an account by mistake. */
final class DeleteForm extends Composite<Div> {
    private static final String PASSWORD = "password";

    private final AccountService accounts;
    private final BrowserSession session;
    private final Credentials known;
    private final PlainForm form = new PlainForm(this::delete);

    DeleteForm(AccountService accounts, BrowserSession session, Credentials known) {
        this.accounts = accounts;
        this.session = session;
        this.known = known;
        if (known.password() != null) {
            form.with(PasswordField.of(PASSWORD, text("account.password.present"), "current-password"));
        }
        form.send(text("account.delete.do"), "danger");
        NativeDetails details = Components.details(text("account.delete.open"), form);
        getContent().add(new Paragraph(text("account.delete.lead")), details);
    }

    private void delete(Map<String, String> typed) {
        switch (accounts.delete(known.person().id(), typed.getOrDefault(PASSWORD, ""))) {
            case AccountDeletionOutcome.Done done -> leave();
            case AccountDeletionOutcome.Gone gone -> leave();
            case AccountDeletionOutcome.WrongPassword wrong -> form.complain(PASSWORD, text("account.password.wrong"));
            case AccountDeletionOutcome.TooManyTries many -> form.complain(text("account.many"));
            case AccountDeletionOutcome.LastAdministrator last -> form.complain(text("account.last"));
        }
    }

    private void leave() {
        ReturnAddress.to(FarewellView.ROUTE).go(this);
        session.end();
    }
}
