package org.quadrivia.account.ui;

import static org.quadrivia.Messages.text;

import org.quadrivia.form.FormField;

/** Makes the fields in which passwords are typed. What is typed can be shown, because a long password is easily mistyped. */
final class PasswordField {
    private PasswordField() {}

    /** @param autocomplete tells password managers whether the password is a new one */
    static FormField of(String name, String label, String autocomplete) {
        return new FormField(name, label, "password", autocomplete)
                .revealable(
                        new FormField.Press(text("account.password.show"), text("account.password.show.name")),
                        new FormField.Press(text("account.password.hide"), text("account.password.hide.name")));
    }
}
