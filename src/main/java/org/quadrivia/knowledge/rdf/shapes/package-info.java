/** Validates a knowledge base against SHACL shapes. */
@NullMarked
package org.quadrivia.knowledge.rdf.shapes;

import org.jspecify.annotations.NullMarked;
