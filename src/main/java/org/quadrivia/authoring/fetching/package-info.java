/** What teachers select from other people's graphs, and what a knowledge base keeps about where it came from. */
@NullMarked
package org.quadrivia.authoring.fetching;

import org.jspecify.annotations.NullMarked;
