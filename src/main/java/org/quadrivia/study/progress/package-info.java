/** How well a learner knows each topic and entity, and how accurate the expected probabilities are. */
@NullMarked
package org.quadrivia.study.progress;

import org.jspecify.annotations.NullMarked;
