/** The pages on which people query knowledge bases and learn to do so. */
@NullMarked
package org.quadrivia.linkeddata.ui;

import org.jspecify.annotations.NullMarked;
