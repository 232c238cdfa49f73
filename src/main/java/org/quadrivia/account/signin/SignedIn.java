package org.quadrivia.account.signin;

import org.quadrivia.account.PersonId;

/** Published when somebody has signed in or up, on the thread of the request by which they did: what a guest began can be carried over. */
public record SignedIn(PersonId person) {}
