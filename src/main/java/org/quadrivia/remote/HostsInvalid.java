package org.quadrivia.remote;

/** Thrown if the setting that names the allowed hosts cannot be understood; says why, in a line for administrators. */
public final class HostsInvalid extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    HostsInvalid(String words) {
        super(words);
    }
}
