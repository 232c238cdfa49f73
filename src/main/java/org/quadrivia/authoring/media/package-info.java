/** The pictures and sounds that teachers bring: how large they may be, where they are kept, who may fetch them. */
@NullMarked
package org.quadrivia.authoring.media;

import org.jspecify.annotations.NullMarked;
