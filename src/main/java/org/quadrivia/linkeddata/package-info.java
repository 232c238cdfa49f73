/**
 * Access for machines and experts: an address for each IRI, SPARQL queries, and exercises in writing them. Nothing here reveals
 * what {@link org.quadrivia.knowledge.ReadAccess} withholds from the caller, or what an exam locks.
 */
@NullMarked
package org.quadrivia.linkeddata;

import org.jspecify.annotations.NullMarked;
