package org.quadrivia.authoring.editing;

import org.quadrivia.knowledge.EntityId;

/**
 * Where a fact can be said to come from.
 *
 * @param graph that holds it
 * @param name what people call it
 * @param words what it says; empty where it has none
 */
public record Source(EntityId graph, String name, String words) {}
