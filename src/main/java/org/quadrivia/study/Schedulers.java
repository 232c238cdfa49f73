package org.quadrivia.study;

import org.quadrivia.account.PersonId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.study.scheduling.Fuzz;
import org.quadrivia.study.scheduling.Parameters;
import org.quadrivia.study.scheduling.Scheduler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The scheduler of each person: the retention that they want, and a spread of due days that is theirs. */
@Component
@ConditionalOnStorage
public class Schedulers {
    private final Memories memories;
    private final boolean fuzz;

    /** @param fuzz whether due days are spread */
    Schedulers(Memories memories, @Value("${quadrivia.study.fuzz:true}") boolean fuzz) {
        this.memories = memories;
        this.fuzz = fuzz;
    }

    /** By the settings as they are now. */
    public Scheduler of(PersonId person) {
        return of(person, memories.settings(person).orElse(StudySettings.USUAL));
    }

    public Scheduler of(PersonId person, StudySettings settings) {
        long seed = person.value().getMostSignificantBits() ^ person.value().getLeastSignificantBits();
        return new Scheduler(Parameters.DEFAULT, settings.retention(), fuzz ? Fuzz.seeded(seed) : Fuzz.NONE);
    }
}
