package org.quadrivia.table.propose;

/** What the cells of a column are. */
public enum Role {
    /** The name of what the row is about. */
    NAME,
    /** Another name of it. */
    ALIAS,
    TEXT,
    NUMBER,
    DATE,
    YEAR,
    TRUTH,
    /** The name of another thing. */
    LINK,
    /** The name of the kind that the row's thing is of. */
    KIND,
    /** Nothing is made of it. */
    IGNORED
}
