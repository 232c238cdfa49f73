package org.quadrivia.question.rdf.distractors;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Things that share a value with a key.
 *
 * @param settled whether nothing outside the circle stands for what is in it, as things have only one such value
 */
public record Circle(Set<Node> members, boolean settled) {}
