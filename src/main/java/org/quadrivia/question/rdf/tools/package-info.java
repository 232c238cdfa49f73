/** What people look at and try out: the profile, a family before it is kept, words, suggestions. */
@NullMarked
package org.quadrivia.question.rdf.tools;

import org.jspecify.annotations.NullMarked;
