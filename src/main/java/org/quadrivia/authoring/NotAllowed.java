package org.quadrivia.authoring;

/** Whoever asked may not do that. Pages ask before they offer it, so that nobody meets this who goes the usual way. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotAllowed(String what) {
        super(what);
    }
}
