/**
 * How fast and how lean: measures loading, profiling and making questions by one protocol, on any RDF and on synthetic graphs, and sets the
 * engine beside the straightforward way. It knows nothing of whether the questions are good.
 */
@NullMarked
package org.quadrivia.bench;

import org.jspecify.annotations.NullMarked;
