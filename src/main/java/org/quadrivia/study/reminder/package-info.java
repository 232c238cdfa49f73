/** Reminders to study, as files for calendars. Knows times and texts, but not the subject of study. */
@NullMarked
package org.quadrivia.study.reminder;

import org.jspecify.annotations.NullMarked;
