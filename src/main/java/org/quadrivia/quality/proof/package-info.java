/** Whether the reason that an option gives holds in the dataset. Each reason is judged by its own rule. */
@NullMarked
package org.quadrivia.quality.proof;

import org.jspecify.annotations.NullMarked;
