/**
 * Learners who answer over HTTP as a browser does, without one. A rehearsal has them answer so that the JVM learns the path of
 * an answer; tests have hundreds of them answer while a server is killed, copied or measured. Nothing else here is used while
 * the server serves. Speaks to the loopback address only.
 */
@NullMarked
package org.quadrivia.simulation;

import org.jspecify.annotations.NullMarked;
