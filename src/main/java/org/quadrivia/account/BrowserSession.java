package org.quadrivia.account;

/** Signs people in and out of the session of the browser whose request is being handled. */
public interface BrowserSession {
    /**
     * Signs a person in and changes the session id.
     *
     * @param stamp see {@link Credentials#stamp}
     * @param remember whether the browser stays signed in after it is closed
     */
    void begin(Person person, int stamp, boolean remember);

    /** Returns whether the person who is signed in stays signed in after the browser is closed. */
    boolean isRemembered();

    /**
     * Keeps the current person signed in here after a change of theirs has ended all their sessions.
     *
     * @param remember whether the browser was remembered before that change; the change has made it forgotten
     */
    void renew(boolean remember);

    /** Signs out: ends the session, and the browser is no longer remembered. */
    void end();
}
