package org.quadrivia.study;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Questions;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.stereotype.Service;

/**
 * What several people know of a knowledge base now. What somebody studies is theirs: the caller must have checked that each of these
 * people shares it with whoever asks. Throws {@link org.quadrivia.storage.StorageFailure} if the database fails.
 */
@Service
@ConditionalOnStorage
public class SharedStudy {
    private final Storage storage;
    private final Memories memories;
    private final SchedulerFactory schedulers;
    private final Knowledge knowledge;
    private final Questions questions;
    private final Clock clock;

    SharedStudy(
            Storage storage,
            Memories memories,
            SchedulerFactory schedulers,
            Knowledge knowledge,
            Questions questions,
            Clock clock) {
        this.storage = storage;
        this.memories = memories;
        this.schedulers = schedulers;
        this.knowledge = knowledge;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * What somebody knows.
     *
     * @param objectives the progress with each objective of which something can be asked
     * @param confusions what they mix up, and have not told apart since
     */
    public record Known(List<ObjectiveProgress> objectives, List<Confusion> confusions) {
        public Known {
            objectives = List.copyOf(objectives);
            confusions = List.copyOf(confusions);
        }
    }

    /**
     * Returns what each of these people knows; nobody if the knowledge base is not served, or the current person may not read it. May
     * take a second on first use.
     */
    public Map<PersonId, Known> of(KbId kb, Collection<PersonId> people) {
        if (people.isEmpty() || knowledge.find(kb).isEmpty()) {
            return Map.of();
        }
        return questions.bank(kb).map(bank -> of(kb, bank, people)).orElse(Map.of());
    }

    private Map<PersonId, Known> of(KbId kb, Bank bank, Collection<PersonId> people) {
        QuestionForms forms = QuestionForms.of(bank);
        Instant now = clock.instant();
        Map<PersonId, Known> known = new HashMap<>();
        storage.read(() -> {
            people.forEach(person -> known.put(person, of(person, kb, bank, forms, now)));
            return true;
        });
        return Map.copyOf(known);
    }

    private Known of(PersonId person, KbId kb, Bank bank, QuestionForms forms, Instant now) {
        List<FactMemory> all = memories.of(person, kb);
        RememberedFacts remembered = RememberedFacts.of(forms.once(all), schedulers.of(person), now);
        return new Known(
                ObjectiveProgress.of(bank.objectives(), forms, remembered),
                StudyService.open(memories.confusions(person, kb), all));
    }
}
