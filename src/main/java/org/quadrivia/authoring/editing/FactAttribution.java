package org.quadrivia.authoring.editing;

import org.quadrivia.knowledge.EntityId;

/**
 * A source to which a fact can be attributed.
 *
 * @param graph that holds its facts
 * @param name as displayed
 * @param words what it says; empty for none
 */
public record FactAttribution(EntityId graph, String name, String words) {}
