/** Facts that lead through nodes without a name: memberships, births, measurements and the like. */
@NullMarked
package org.quadrivia.question.rdf.joints;

import org.jspecify.annotations.NullMarked;
