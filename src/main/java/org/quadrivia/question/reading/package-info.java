/**
 * Readings of a bank by people: the sample that they read and what they say about it. {@code src/docs/reading.md} is their
 * protocol.
 */
@NullMarked
package org.quadrivia.question.reading;

import org.jspecify.annotations.NullMarked;
