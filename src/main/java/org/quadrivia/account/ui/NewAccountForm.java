package org.quadrivia.account.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Map;
import org.quadrivia.account.Person;
import org.quadrivia.account.ShownName;
import org.quadrivia.account.SignInName;
import org.quadrivia.account.password.PasswordRules;
import org.quadrivia.account.signup.SignUp;
import org.quadrivia.account.signup.SignUpRequest;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;

/** The form that creates an account, with its error messages. */
final class NewAccountForm {
    private final PlainForm form;
    private final SerializableFunction<SignUpRequest, SignUp> signUp;
    private final SerializableConsumer<Person> then;
    private final FormField name = new FormField("name", text("account.name"), "text", "username")
            .hint(text("account.name.hint"))
            .longest(SignInName.MAX_LENGTH);

    NewAccountForm(SerializableFunction<SignUpRequest, SignUp> signUp, SerializableConsumer<Person> then) {
        this.signUp = signUp;
        this.then = then;
        this.form = new PlainForm(this::send)
                .with(name)
                .with(new FormField("shown", text("account.shown"), "text", "nickname")
                        .hint(text("account.shown.hint"))
                        .longest(ShownName.MAX_LENGTH))
                .with(new FormField("password", text("account.password"), "password", "new-password")
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
                Zones.of(typed.getOrDefault("browser-zone", "")));
        switch (signUp.apply(application)) {
            case SignUp.Done done -> then.accept(done.person());
            case SignUp.Closed closed -> form.complain(text("account.closed"));
            case SignUp.TooMany many -> form.complain(text("account.sign-up.many"));
            case SignUp.NoLink none -> form.complain(text("account.link.none"));
            case SignUp.BadName bad -> form.complain("name", text("account.name.bad"));
            case SignUp.NameTaken taken -> form.complain("name", text("account.name.taken"));
            case SignUp.BadShownName bad -> form.complain("shown", text("account.shown.bad"));
            case SignUp.BadPassword bad -> form.complain("password", AccountFaultTexts.password(bad.fault()));
        }
    }
}
