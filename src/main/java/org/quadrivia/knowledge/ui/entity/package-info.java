/** The page of an entity, with the picture of its neighbourhood. */
@NullMarked
package org.quadrivia.knowledge.ui.entity;

import org.jspecify.annotations.NullMarked;
