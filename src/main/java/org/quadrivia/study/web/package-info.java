/** Downloads for learners. */
@NullMarked
package org.quadrivia.study.web;

import org.jspecify.annotations.NullMarked;
