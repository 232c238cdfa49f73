package org.quadrivia.remote;

import java.net.URI;

/** The outcome of fetching. */
public sealed interface RemoteReply {
    /**
     * The whole answer is stored.
     *
     * @param from the address that answered, after all redirects
     * @param type the media type, in lower case
     * @param bytes how long it is
     */
    record Received(URI from, String type, long bytes) implements RemoteReply {}

    /**
     * Nothing usable came.
     *
     * @param words why, as a sentence for the person who asked
     */
    record Refused(String words) implements RemoteReply {}
}
