package org.quadrivia.account.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.quadrivia.account.BrowserSession;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.password.PasswordChangeOutcome;
import org.quadrivia.account.password.PasswordRules;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.form.PlainForm;

/** Changes the password of a person who knows the present one. They stay signed in here and nowhere else. */
final class PasswordForm extends Composite<Div> {
    private static final String CURRENT_PASSWORD = "present";
    private static final String NEW_PASSWORD = "wanted";

    private final AccountService accounts;
    private final BrowserSession session;
    private final PersonId person;
    private final PlainForm form = new PlainForm(this::change);

    PasswordForm(AccountService accounts, BrowserSession session, PersonId person) {
        this.accounts = accounts;
        this.session = session;
        this.person = person;
        form.with(PasswordField.of(CURRENT_PASSWORD, text("account.password.present"), "current-password"))
                .with(PasswordField.of(NEW_PASSWORD, text("account.password.new"), "new-password")
                        .hint(text("account.password.hint", PasswordRules.MIN_LENGTH)))
                .send(text("account.password.set"), "primary");
        getContent().add(form);
    }

    private void change(Map<String, String> typed) {
        boolean remembered = session.isRemembered();
        switch (accounts.changePassword(
                person, typed.getOrDefault(CURRENT_PASSWORD, ""), typed.getOrDefault(NEW_PASSWORD, ""))) {
            case PasswordChangeOutcome.Done done -> {
                session.renew(remembered);
                form.done(text("account.password.changed"));
            }
            case PasswordChangeOutcome.WrongPassword wrong ->
                form.complain(CURRENT_PASSWORD, text("account.password.wrong"));
            case PasswordChangeOutcome.BadPassword bad ->
                form.complain(NEW_PASSWORD, AccountFaultTexts.password(bad.fault()));
            case PasswordChangeOutcome.TooManyTries many -> form.complain(text("account.many"));
            case PasswordChangeOutcome.Gone gone -> form.complain(text("account.gone"));
        }
    }
}
