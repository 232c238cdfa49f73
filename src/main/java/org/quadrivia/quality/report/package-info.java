/**
 * The checker's report as one web page for teachers: what the bank asks, how well, and what it leaves out. This package knows the
 * published contract and the checker's findings. It receives the generator's reports about dropped candidates as plain text.
 */
@NullMarked
package org.quadrivia.quality.report;

import org.jspecify.annotations.NullMarked;
