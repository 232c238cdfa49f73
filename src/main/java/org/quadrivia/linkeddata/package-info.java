/**
 * What is open to machines and experts: each IRI's own address, queries by SPARQL, and learning to write them. Nothing here reads
 * what {@link org.quadrivia.knowledge.Readers} keeps from whoever asks, nor what an exam closes.
 */
@NullMarked
package org.quadrivia.linkeddata;

import org.jspecify.annotations.NullMarked;
