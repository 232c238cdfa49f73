package org.quadrivia.account;

/** What a one-time link is for. */
public enum LinkPurpose {
    FIRST_ADMINISTRATOR,
    RESET
}
