package org.quadrivia.account.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Map;
import org.quadrivia.account.Person;
import org.quadrivia.account.ShownName;
import org.quadrivia.account.SignInName;
import org.quadrivia.account.password.PasswordRules;
import org.quadrivia.account.signup.SignUpFault;
import org.quadrivia.account.signup.SignUpOutcome;
import org.quadrivia.account.signup.SignUpRequest;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;

/** The form that creates an account, with its error messages. */
final class NewAccountForm {
    private final PlainForm form;
    private final SerializableFunction<SignUpRequest, SignUpOutcome> signUp;
    private final SerializableConsumer<Person> then;
    private final FormField name = new FormField("name", text("account.name"), "text", "username")
            .hint(text("account.name.hint"))
            .longest(SignInName.MAX_LENGTH);

    NewAccountForm(SerializableFunction<SignUpRequest, SignUpOutcome> signUp, SerializableConsumer<Person> then) {
        this.signUp = signUp;
        this.then = then;
        this.form = new PlainForm(this::send)
                .with(name)
                .with(new FormField("shown", text("account.shown"), "text", "nickname")
                        .hint(text("account.shown.hint"))
                        .longest(ShownName.MAX_LENGTH))
                .with(PasswordField.of("password", text("account.password"), "new-password")
                        .hint(text("account.password.hint", PasswordRules.MIN_LENGTH)))
                .send(text("account.sign-up"), "primary");
    }

    PlainForm form() {
        return form;
    }

    void focus() {
        name.focus();
    }

    private void send(Map<String, String> typed) {
        SignUpRequest application = new SignUpRequest(
                typed.getOrDefault("name", ""),
                typed.getOrDefault("shown", ""),
                typed.getOrDefault("password", ""),
                TimeZones.of(typed.getOrDefault("browser-zone", "")));
        switch (signUp.apply(application)) {
            case SignUpOutcome.Done done -> then.accept(done.person());
            case SignUpOutcome.Closed closed -> form.complain(text("account.closed"));
            case SignUpOutcome.TooMany many -> form.complain(text("account.sign-up.many"));
            case SignUpOutcome.NoLink none -> form.complain(text("account.link.none"));
            case SignUpOutcome.Unfit(var faults) -> faults.forEach(this::complain);
        }
    }

    private void complain(SignUpFault fault) {
        switch (fault) {
            case SignUpFault.BadName bad -> form.complain("name", text("account.name.bad"));
            case SignUpFault.NameTaken taken -> form.complain("name", text("account.name.taken"));
            case SignUpFault.BadShownName bad -> form.complain("shown", text("account.shown.bad"));
            case SignUpFault.BadPassword(var what) -> form.complain("password", AccountFaultTexts.password(what));
        }
    }
}
