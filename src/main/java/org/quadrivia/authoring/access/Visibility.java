package org.quadrivia.authoring.access;

/** Who may read a knowledge base, besides those who may change it. */
public enum Visibility {
    /** Everybody. */
    PUBLIC,
    /** Whoever has been told its code. */
    CODE,
    /** Nobody. */
    PRIVATE
}
