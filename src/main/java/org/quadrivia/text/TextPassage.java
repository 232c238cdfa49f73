package org.quadrivia.text;

/**
 * A paragraph of a text, or a piece of a long one.
 *
 * @param locator its place: section and paragraph (2.3), or page and paragraph (p4.2)
 * @param heading the heading under which it stands; empty for none
 * @param words one line, not blank
 */
public record TextPassage(String locator, String heading, String words) {}
