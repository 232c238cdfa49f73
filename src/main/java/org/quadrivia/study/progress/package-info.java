/** How well a learner knows each topic and thing, and how well the forecasts hold. */
@NullMarked
package org.quadrivia.study.progress;

import org.jspecify.annotations.NullMarked;
