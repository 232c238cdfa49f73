package org.quadrivia.study;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.AskedFacts;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.stereotype.Component;

/** Reads the facts that a person has been asked about, and those that the person knew, from the person's memories. */
@Component
@ConditionalOnStorage
class StudiedFacts implements AskedFacts {
    private final Storage storage;
    private final Memories memories;

    StudiedFacts(Storage storage, Memories memories) {
        this.storage = storage;
        this.memories = memories;
    }

    @Override
    public Map<FactId, Instant> of(PersonId person, KbId kb) {
        return due(storage.read(() -> memories.of(person, kb)));
    }

    @Override
    public Map<FactId, Instant> of(PersonId person, KbId kb, Collection<FactId> facts) {
        return due(storage.read(() -> memories.of(person, kb, facts)));
    }

    @Override
    public Set<FactId> known(PersonId person, KbId kb) {
        return storage.read(() -> {
            Set<FactId> selfRated = memories.selfRated(person, kb);
            return Stream.concat(
                            memories.recalled(person, kb).stream(),
                            memories.of(person, kb).stream()
                                    .filter(FactMemory::wasKnown)
                                    .map(FactMemory::fact)
                                    .filter(fact -> !selfRated.contains(fact)))
                    .collect(Collectors.toSet());
        });
    }

    private static Map<FactId, Instant> due(List<FactMemory> known) {
        return known.stream()
                .collect(Collectors.toMap(FactMemory::fact, one -> one.memory().due()));
    }
}
