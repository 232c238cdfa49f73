package org.quadrivia.account.password;

/** Why a password is refused. */
public enum PasswordFault {
    /** Fewer than {@link PasswordRules#LEAST} characters. */
    TOO_SHORT,
    /** More than {@link PasswordRules#MOST_BYTES} bytes, of which the last would not count. */
    TOO_LONG,
    /** The name, or little more. */
    LIKE_NAME,
    /** Among the first that anybody would try. */
    TOO_COMMON
}
