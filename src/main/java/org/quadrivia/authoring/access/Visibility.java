package org.quadrivia.authoring.access;

/** Who may read a knowledge base, besides those who may change it. */
public enum Visibility {
    /** Everybody. */
    PUBLIC,
    /** Those who have entered its code. */
    CODE,
    /** Nobody. */
    PRIVATE
}
