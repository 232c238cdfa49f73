/** Reviews of questions that come with a knowledge base, as files beside its RDF. This package does not know the questions. */
@NullMarked
package org.quadrivia.knowledge.review;

import org.jspecify.annotations.NullMarked;
