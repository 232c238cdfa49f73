/** Downloads for those who study. */
@NullMarked
package org.quadrivia.study.web;

import org.jspecify.annotations.NullMarked;
