package org.quadrivia.live;

import java.util.List;

/**
 * A question of a live round, with all that is shown of it, so that the round does not depend on later changes of the knowledge
 * base. All texts are plain.
 *
 * @param item the id of the item that asks it
 * @param language BCP 47 tag of all its texts
 * @param framing the words that limit what is asserted; may be empty
 * @param tiles the answers to choose from, in the order shown; one is right
 * @param why the proof in a sentence or more
 * @param quotes the passages that hold the proof; may be empty
 * @param source the title of the knowledge base
 */
public record TileQuestion(
        String item,
        String language,
        String framing,
        String stem,
        List<Tile> tiles,
        String why,
        List<Quote> quotes,
        String source) {
    /** The most tiles of a question: there are so many letters and shapes. */
    public static final int MAX_TILES = 6;

    public TileQuestion {
        tiles = List.copyOf(tiles);
        quotes = List.copyOf(quotes);
    }

    /** @param id unique among the tiles of the question */
    public record Tile(String id, String label, boolean right) {}

    /** @param locator where the passage stands in the source */
    public record Quote(String words, String locator) {}

    /** Returns whether a tile has that id. */
    public boolean has(String tile) {
        return tiles.stream().anyMatch(one -> one.id().equals(tile));
    }

    /** Returns whether that tile is right. */
    public boolean isRight(String tile) {
        return tiles.stream().anyMatch(one -> one.right() && one.id().equals(tile));
    }
}
