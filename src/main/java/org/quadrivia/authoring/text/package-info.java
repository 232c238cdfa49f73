/** Texts that teachers bring, from the file to the passages that they look at. */
@NullMarked
package org.quadrivia.authoring.text;

import org.jspecify.annotations.NullMarked;
