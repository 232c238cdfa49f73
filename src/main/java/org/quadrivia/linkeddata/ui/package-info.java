/** Linked data on pages: what they hold for crawlers and for browsers without scripts, the console and the exercises. */
@NullMarked
package org.quadrivia.linkeddata.ui;

import org.jspecify.annotations.NullMarked;
