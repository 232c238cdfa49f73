/**
 * RDF in, snapshots out: parsing to staging, validation, the immutable snapshot (default graph = union of the asserted
 * graphs), the store on disk. The one door typed in Jena for other features is {@link org.quadrivia.knowledge.rdf.Snapshot}.
 */
@NullMarked
package org.quadrivia.knowledge.rdf;

import org.jspecify.annotations.NullMarked;
