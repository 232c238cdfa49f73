package org.quadrivia.shell;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.ExamLock;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.quiz.ui.start.LearnerToday;
import org.quadrivia.quiz.ui.start.TopicProgress;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.StorageFailure;
import org.quadrivia.study.StudyService;
import org.quadrivia.study.progress.ProgressService;

/** Reads the due questions from the service behind the study page, so that both pages show the same. */
@org.springframework.stereotype.Component
@ConditionalOnStorage
final class StudyToday implements LearnerToday {
    private final CurrentPerson people;
    private final StudyService study;
    private final ProgressService progress;
    private final ExamLock lock;

    StudyToday(CurrentPerson people, StudyService study, ProgressService progress, ExamLock lock) {
        this.people = people;
        this.study = study;
        this.progress = progress;
        this.lock = lock;
    }

    @Override
    public Map<EntityId, TopicProgress> topics(KbCard card) {
        if (people.id().isEmpty() || lock.exam(card.id()).isPresent()) {
            return Map.of();
        }
        try {
            return people.person().map(person -> progress.topics(person, card.id())).orElse(List.of()).stream()
                    .collect(Collectors.toMap(
                            mastery -> mastery.of().id(),
                            mastery -> new TopicProgress(mastery.known(), mastery.facts()),
                            (one, same) -> one));
        } catch (StorageFailure failure) {
            return Map.of();
        }
    }

    @Override
    public Optional<Component> on(KbCard card, boolean alone) {
        if (people.id().isEmpty() || lock.exam(card.id()).isPresent()) {
            return Optional.empty();
        }
        try {
            return people.person()
                    .flatMap(person -> study.today(person, card.id()))
                    .filter(day -> alone || day.known() > 0)
                    .map(TodayCard::new);
        } catch (StorageFailure failure) {
            return Optional.empty();
        }
    }
}
