/**
 * The checker's report as one web page that a teacher can read: what the bank asks, how well, and what it leaves out. It knows
 * the published contract and what the checker found; the generator's words on what was left out come as plain text.
 */
@NullMarked
package org.quadrivia.quality.report;

import org.jspecify.annotations.NullMarked;
