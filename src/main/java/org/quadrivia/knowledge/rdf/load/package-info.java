/**
 * Loads RDF files into snapshots: parsing into a staging area, guards against hostile files, problems in plain words. Either
 * all of the input is loaded, or nothing.
 */
@NullMarked
package org.quadrivia.knowledge.rdf.load;

import org.jspecify.annotations.NullMarked;
