/** Reminders to study, as files that calendars read. Knows times and texts; knows nothing of what is studied. */
@NullMarked
package org.quadrivia.study.reminder;

import org.jspecify.annotations.NullMarked;
