/** The page of an entity, with the graph around it. */
@NullMarked
package org.quadrivia.knowledge.ui.entity;

import org.jspecify.annotations.NullMarked;
