/** Fetches from other people's servers: only from hosts that the administrator allows, and within limits. */
@NullMarked
package org.quadrivia.remote;

import org.jspecify.annotations.NullMarked;
