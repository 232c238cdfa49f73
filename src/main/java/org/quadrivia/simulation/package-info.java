/**
 * Simulated learners, who answer over HTTP as a browser does, but without one. In a rehearsal they answer so that the JVM learns
 * the code path of an answer. In tests, hundreds of them answer while a server is killed, copied or measured. Otherwise a running
 * server does not use this package. It connects to the loopback address only.
 */
@NullMarked
package org.quadrivia.simulation;

import org.jspecify.annotations.NullMarked;
