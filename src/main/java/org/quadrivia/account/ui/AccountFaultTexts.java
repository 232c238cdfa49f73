package org.quadrivia.account.ui;

import static org.quadrivia.Messages.text;

import org.quadrivia.account.password.PasswordFault;
import org.quadrivia.account.password.PasswordRules;

/** Messages for faults, which say what to do about each. */
final class AccountFaultTexts {
    private AccountFaultTexts() {}

    static String password(PasswordFault fault) {
        return switch (fault) {
            case TOO_SHORT -> text("account.password.short", PasswordRules.MIN_LENGTH);
            case TOO_LONG -> text("account.password.long", PasswordRules.MAX_BYTES);
            case LIKE_NAME -> text("account.password.name");
            case TOO_COMMON -> text("account.password.common");
        };
    }
}
