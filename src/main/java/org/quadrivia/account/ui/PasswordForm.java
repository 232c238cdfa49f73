package org.quadrivia.account.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.quadrivia.account.BrowserSession;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.password.PasswordChange;
import org.quadrivia.account.password.PasswordRules;
import org.quadrivia.account.profile.Accounts;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;

/** Changes the password of a person who knows the present one. They stay signed in here and nowhere else. */
final class PasswordForm extends Composite<Div> {
    private static final String PRESENT = "present";
    private static final String WANTED = "wanted";

    private final Accounts accounts;
    private final BrowserSession session;
    private final PersonId person;
    private final PlainForm form = new PlainForm(this::change);

    PasswordForm(Accounts accounts, BrowserSession session, PersonId person) {
        this.accounts = accounts;
        this.session = session;
        this.person = person;
        form.with(new FormField(PRESENT, text("account.password.present"), "password", "current-password"))
                .with(new FormField(WANTED, text("account.password.new"), "password", "new-password")
                        .hint(text("account.password.hint", PasswordRules.LEAST)))
                .send(text("account.password.set"), "primary");
        getContent().add(form);
    }

    private void change(Map<String, String> typed) {
        boolean remembered = session.isRemembered();
        switch (accounts.changePassword(person, typed.getOrDefault(PRESENT, ""), typed.getOrDefault(WANTED, ""))) {
            case PasswordChange.Done done -> {
                session.renew(remembered);
                form.done(text("account.password.changed"));
            }
            case PasswordChange.WrongPassword wrong -> form.complain(PRESENT, text("account.password.wrong"));
            case PasswordChange.BadPassword bad -> form.complain(WANTED, AccountFaultTexts.password(bad.fault()));
            case PasswordChange.TooManyTries many -> form.complain(text("account.many"));
            case PasswordChange.Gone gone -> form.complain(text("account.gone"));
        }
    }
}
