/** Tests of what ships in {@code ontology/}: that it holds every fact of the fact sheet and keeps its own rules. They read the files themselves. */
@NullMarked
package org.quadrivia.ontology;

import org.jspecify.annotations.NullMarked;
