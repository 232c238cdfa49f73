package org.quadrivia.account;

/** Who the browser of the request under way belongs to, from here on. */
public interface BrowserSession {
    /**
     * Signs somebody in under another session id.
     *
     * @param stamp see {@link Credentials#stamp}
     * @param remember whether the browser stays signed in when it is closed
     */
    void begin(Person person, int stamp, boolean remember);

    /** Whether whoever is signed in here stays so when the browser is closed. */
    boolean isRemembered();

    /**
     * Keeps whoever is signed in here signed in, where a change of theirs has ended all their sessions.
     *
     * @param remember whether the browser was remembered before that change, which it has lost by it
     */
    void renew(boolean remember);

    /** Signs out: the session ends, and the browser is not remembered any more. */
    void end();
}
