package org.quadrivia.question;

/**
 * Reference to a passage that holds support of an item.
 *
 * @param id IRI
 * @param locator place in the source
 */
public record PassageRef(String id, String locator) {}
