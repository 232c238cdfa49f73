/**
 * The checker's report as one web page for teachers: what the bank asks, how well, and what it leaves out. This package knows the
 * published contract and the checker's findings. What the generator says about candidates left out arrives as plain text.
 */
@NullMarked
package org.quadrivia.quality.report;

import org.jspecify.annotations.NullMarked;
