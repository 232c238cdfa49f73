package org.quadrivia.question;

/**
 * A passage that holds the support of an item.
 *
 * @param id IRI
 * @param locator where it stands in the source
 */
public record PassageRef(String id, String locator) {}
