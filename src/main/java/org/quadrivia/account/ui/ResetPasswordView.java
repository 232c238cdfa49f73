package org.quadrivia.account.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.quadrivia.account.password.LinkPurpose;
import org.quadrivia.account.password.PasswordResetOutcome;
import org.quadrivia.account.password.PasswordRules;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page behind the one-time link that an administrator gives somebody: whoever opens the link can set a new password once. */
@Route(ResetPasswordView.ROUTE + "/:secret")
@AnonymousAllowed
@ConditionalOnStorage
public class ResetPasswordView extends AccountFormPage implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "reset-password";

    private final AccountService accounts;
    private final PlainForm form = new PlainForm(this::reset);
    private final FormField password = PasswordField.of("password", text("account.password.new"), "new-password")
            .hint(text("account.password.hint", PasswordRules.MIN_LENGTH));
    private String secret = "";

    ResetPasswordView(AccountService accounts) {
        this.accounts = accounts;
        form.with(password).send(text("account.password.set"), "primary");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        if (accounts.holds(LinkPurpose.RESET, secret)) {
            show(getPageTitle(), text("account.reset.lead"), form);
            password.focus();
        } else {
            show(getPageTitle(), text("account.link.none"));
        }
    }

    private void reset(Map<String, String> typed) {
        switch (accounts.resetPassword(secret, typed.getOrDefault("password", ""))) {
            case PasswordResetOutcome.Done done ->
                ReturnAddress.to(SignInView.ROUTE).go(this);
            case PasswordResetOutcome.BadPassword bad ->
                form.complain("password", AccountFaultTexts.password(bad.fault()));
            case PasswordResetOutcome.NoLink none -> form.complain(text("account.link.none"));
        }
    }

    @Override
    public String getPageTitle() {
        return text("account.reset");
    }
}
