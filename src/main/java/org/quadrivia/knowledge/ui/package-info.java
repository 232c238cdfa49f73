/**
 * Pages on which people browse facts: entities, passages, claims, search. It shows and reports; it decides nothing.
 */
@NullMarked
package org.quadrivia.knowledge.ui;

import org.jspecify.annotations.NullMarked;
