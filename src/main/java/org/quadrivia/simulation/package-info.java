/**
 * Simulated learners, who send answers over HTTP as a browser would, but without a browser. They answer in a rehearsal, and on a
 * second server while a server warms up, so that the JVM profiles and compiles the code for an answer. In tests, hundreds of them
 * answer while a server is killed, copied or measured. Otherwise a running server does not use this package. The learners connect
 * to the loopback address only.
 */
@NullMarked
package org.quadrivia.simulation;

import org.jspecify.annotations.NullMarked;
