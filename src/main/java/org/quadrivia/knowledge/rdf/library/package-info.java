/** The knowledge bases that are stored and served: settings, start, publishing, following other instances, backup. */
@NullMarked
package org.quadrivia.knowledge.rdf.library;

import org.jspecify.annotations.NullMarked;
