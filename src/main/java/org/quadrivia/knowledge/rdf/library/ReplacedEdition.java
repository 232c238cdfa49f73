package org.quadrivia.knowledge.rdf.library;

import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * An earlier edition of the shipped knowledge base, which a start of the program replaced by its own.
 *
 * @param snapshot what the earlier edition said
 * @param attachments what came with it
 */
public record ReplacedEdition(KbId kb, Snapshot snapshot, Attachments attachments) {}
