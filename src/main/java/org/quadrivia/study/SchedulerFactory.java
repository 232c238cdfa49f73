package org.quadrivia.study;

import org.quadrivia.account.PersonId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.study.scheduling.Fuzz;
import org.quadrivia.study.scheduling.Parameters;
import org.quadrivia.study.scheduling.Scheduler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Creates the scheduler of each person, with the retention that they want and a spread of due days of their own. */
@Component
@ConditionalOnStorage
public class SchedulerFactory {
    private final Memories memories;
    private final boolean fuzz;

    /** @param fuzz whether due days are spread */
    SchedulerFactory(Memories memories, @Value("${quadrivia.study.fuzz:true}") boolean fuzz) {
        this.memories = memories;
        this.fuzz = fuzz;
    }

    /** Returns the scheduler for a person's current settings. */
    public Scheduler of(PersonId person) {
        return of(person, memories.settings(person).orElse(StudySettings.DEFAULT));
    }

    public Scheduler of(PersonId person, StudySettings settings) {
        long seed = person.value().getMostSignificantBits() ^ person.value().getLeastSignificantBits();
        return new Scheduler(Parameters.DEFAULT, settings.retention(), fuzz ? Fuzz.seeded(seed) : Fuzz.NONE);
    }
}
