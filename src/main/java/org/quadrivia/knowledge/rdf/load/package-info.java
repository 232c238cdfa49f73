/**
 * Files in, snapshots out: parsing to a staging area, guards against hostile files, problems in plain words; all of the
 * input or nothing.
 */
@NullMarked
package org.quadrivia.knowledge.rdf.load;

import org.jspecify.annotations.NullMarked;
