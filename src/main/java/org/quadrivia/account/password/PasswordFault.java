package org.quadrivia.account.password;

/** Why a password is refused. */
public enum PasswordFault {
    /** Fewer than {@link PasswordRules#MIN_LENGTH} characters. */
    TOO_SHORT,
    /** More than {@link PasswordRules#MAX_BYTES} bytes, after which bcrypt ignores the rest. */
    TOO_LONG,
    /** The sign-in name, or the name with only digits and punctuation around it. */
    LIKE_NAME,
    /** One of the passwords that are tried first. */
    TOO_COMMON
}
