package org.quadrivia.live;

/** What became of an answer. */
public sealed interface AnswerReply {
    /** @param tile the tile of the answer that counts: the first one */
    record Kept(String tile) implements AnswerReply {}

    /** The question is not open, or its time was up. */
    record Late() implements AnswerReply {}

    /** There is no such tile. */
    record NoSuchTile() implements AnswerReply {}
}
