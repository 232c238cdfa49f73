/**
 * FSRS-6: how well a fact is remembered, how each answer changes that, and when the fact is due again. All of it is pure;
 * instants and seeds are passed as arguments.
 */
@NullMarked
package org.quadrivia.study.scheduling;

import org.jspecify.annotations.NullMarked;
