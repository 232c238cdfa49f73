/**
 * What pages read of knowledge bases: entities, passages, claims and topics with their details, as plain Java. The ports for reading are
 * here, their implementations are in {@code knowledge.rdf}.
 */
@NullMarked
package org.quadrivia.knowledge.view;

import org.jspecify.annotations.NullMarked;
