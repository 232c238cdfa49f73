/** Stores revisions and their records: the contract of a store, and its implementation on disk in TDB2. */
@NullMarked
package org.quadrivia.knowledge.rdf.store;

import org.jspecify.annotations.NullMarked;
