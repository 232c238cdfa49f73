/** Facts that lead through nodes without a name, such as memberships, births and measurements. */
@NullMarked
package org.quadrivia.question.rdf.joints;

import org.jspecify.annotations.NullMarked;
