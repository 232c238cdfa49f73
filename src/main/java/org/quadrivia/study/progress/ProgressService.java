package org.quadrivia.study.progress;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadrivia.account.Person;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Questions;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.quadrivia.study.Attainment;
import org.quadrivia.study.FactMemory;
import org.quadrivia.study.LearnerClock;
import org.quadrivia.study.Memories;
import org.quadrivia.study.QuestionForms;
import org.quadrivia.study.RememberedFacts;
import org.quadrivia.study.Review;
import org.quadrivia.study.ReviewedAnswers;
import org.quadrivia.study.SchedulerFactory;
import org.quadrivia.study.StudySettings;
import org.quadrivia.study.scheduling.Scheduler;
import org.springframework.stereotype.Service;

/** Computes how far learners are. Throws {@link org.quadrivia.storage.StorageFailure} if the database fails. */
@Service
@ConditionalOnStorage
public class ProgressService {
    private static final int WEEKS = 26;
    private static final int ENTITIES = 12;
    /** Of things with fewer facts, it means little how well they are known. */
    private static final int FACTS_OF_AN_ENTITY = 2;

    private final Storage storage;
    private final Memories memories;
    private final SchedulerFactory schedulers;
    private final Knowledge knowledge;
    private final Questions questions;
    private final Clock clock;

    ProgressService(
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

    /** Returns a learner's progress with a knowledge base; empty if it is not served. May take a second on first use. */
    public Optional<Progress> of(Person person, KbId kb) {
        return knowledge
                .find(kb)
                .flatMap(base -> questions.bank(kb).map(bank -> storage.read(() -> progress(person, base, bank))));
    }

    /**
     * Returns how well a learner knows the topics of a knowledge base; empty if it is not served, and if the learner has not been asked
     * anything. May take a second on first use.
     */
    public List<Mastery> topics(Person person, KbId kb) {
        return knowledge
                .find(kb)
                .flatMap(base -> questions.bank(kb).map(bank -> storage.read(() -> topics(person, base, bank))))
                .orElse(List.of());
    }

    private List<Mastery> topics(Person person, KnowledgeBase base, Bank bank) {
        QuestionForms forms = QuestionForms.of(bank);
        List<FactMemory> known = forms.once(memories.of(person.id(), base.card().id()));
        if (known.isEmpty()) {
            return List.of();
        }
        StudySettings settings = memories.settings(person.id()).orElse(StudySettings.DEFAULT);
        Scheduler scheduler = schedulers.of(person.id(), settings);
        RememberedFacts remembered = RememberedFacts.of(known, scheduler, clock.instant());
        return new Mastery.Board(forms, questions, remembered).topics(base);
    }

    private Progress progress(Person person, KnowledgeBase base, Bank bank) {
        KbCard card = base.card();
        LearnerClock day = new LearnerClock(person.zone(), clock.instant());
        StudySettings settings = memories.settings(person.id()).orElse(StudySettings.DEFAULT);
        Scheduler scheduler = schedulers.of(person.id(), settings);
        List<Review> log = memories.log(person.id(), Optional.empty(), Instant.EPOCH);
        List<Review> here =
                log.stream().filter(review -> review.kb().equals(card.id())).toList();
        QuestionForms forms = QuestionForms.of(bank);
        RememberedFacts remembered =
                RememberedFacts.of(forms.once(memories.of(person.id(), card.id())), scheduler, day.now());
        Mastery.Board board = new Mastery.Board(forms, questions, remembered);
        boolean byThing = bank.objectives().isEmpty();
        Map<LocalDate, List<ReviewedAnswers.Answer>> answers =
                ReviewedAnswers.of(log).stream().collect(Collectors.groupingBy(answer -> day.dateOf(answer.at())));
        Set<LocalDate> studied =
                log.stream().map(review -> day.dateOf(review.at())).collect(Collectors.toSet());
        return new Progress(
                card,
                here.stream().anyMatch(review -> !review.selfRated()),
                Attainment.of(bank, forms, remembered),
                board.topics(base),
                byThing ? board.entities(base, FACTS_OF_AN_ENTITY, ENTITIES) : List.of(),
                days(answers, day.today()),
                Calibration.of(here),
                Calibration.byExpectation(here),
                Streak.days(studied, day.today()),
                settings.goal());
    }

    private static List<Progress.Day> days(Map<LocalDate, List<ReviewedAnswers.Answer>> answers, LocalDate today) {
        return today.minusWeeks(WEEKS - 1)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .datesUntil(today.plusDays(1))
                .map(date -> {
                    List<ReviewedAnswers.Answer> given = answers.getOrDefault(date, List.of());
                    int right = (int)
                            given.stream().filter(ReviewedAnswers.Answer::right).count();
                    return new Progress.Day(date, right, given.size() - right);
                })
                .toList();
    }
}
