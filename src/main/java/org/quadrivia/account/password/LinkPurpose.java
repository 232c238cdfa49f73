package org.quadrivia.account.password;

/** What a one-time link is for. */
public enum LinkPurpose {
    FIRST_ADMINISTRATOR,
    RESET
}
