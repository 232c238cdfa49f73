package org.quadrivia.classroom.objective;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quadrivia.account.PersonId;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.classroom.ClassRefused;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.roster.ClassAccess;
import org.quadrivia.classroom.roster.ClassStore;
import org.quadrivia.classroom.roster.Classes;
import org.quadrivia.classroom.roster.Classes.Learner;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.question.Questions;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.study.ObjectiveProgress;
import org.quadrivia.study.SharedStudy;
import org.springframework.stereotype.Service;

/**
 * Manages the learning objectives that classes are to master, and measures them by what learners remember at the moment. What a learner
 * studies is theirs: teachers see it only of those who share it with the class. Methods for teachers throw {@link ClassRefused} if the
 * current person does not teach the class.
 */
@Service
@ConditionalOnStorage
public class Goals {
    private final GoalStore store;
    private final Classes classes;
    private final ClassStore places;
    private final ClassAccess access;
    private final SharedStudy study;
    private final Knowledge knowledge;
    private final Questions questions;
    private final Clock clock;

    Goals(
            GoalStore store,
            Classes classes,
            ClassStore places,
            ClassAccess access,
            SharedStudy study,
            Knowledge knowledge,
            Questions questions,
            Clock clock) {
        this.store = store;
        this.classes = classes;
        this.places = places;
        this.access = access;
        this.study = study;
        this.knowledge = knowledge;
        this.questions = questions;
        this.clock = clock;
    }

    /** A goal of the class of the current learner, and how far they are; empty if that cannot be said. */
    public record Own(Goal goal, Optional<KbCard> card, Optional<Objective> objective, Optional<Mastered> how) {}

    /** Returns the objectives of a knowledge base that the current person may read. May take a second on first use. */
    public List<Objective> objectives(KbId kb) {
        return knowledge
                .find(kb)
                .flatMap(base -> questions.bank(kb))
                .map(bank -> bank.objectives().all())
                .orElse(List.of());
    }

    /**
     * Sets goals for a class. Objectives that the knowledge base does not have are left out, and those beyond the
     * {@value Goal#MOST} that a class can have.
     *
     * @return how many were set
     */
    public int set(ClassId id, KbId kb, List<EntityId> objectives, Instant due) {
        access.requireTeacher(id);
        if (places.find(id).filter(found -> !found.archived()).isEmpty()) {
            throw new ClassRefused("set goals for " + id);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Goal> goals = objectives(kb).stream()
                .filter(objective -> objectives.contains(objective.id()))
                .filter(objective -> objective.id().iri().length() <= Goal.MAX_LENGTH)
                .limit(Math.max(0, Goal.MOST - store.of(id).size()))
                .map(objective -> new Goal(UUID.randomUUID(), id, kb, objective.id(), objective.sentence(), due, now))
                .toList();
        goals.forEach(store::add);
        return goals.size();
    }

    /** Deletes a goal. */
    public void remove(Goal goal) {
        access.requireTeacher(goal.of());
        store.remove(goal.of(), goal.id());
    }

    /** Returns the goals of a class, and how far its learners are who share their study. */
    public GoalBook of(ClassId id) {
        List<Learner> learners = classes.learners(id);
        List<Learner> sharing = learners.stream()
                .filter(learner -> learner.membership().sharesStudy())
                .toList();
        Map<KbId, Map<PersonId, SharedStudy.Known>> known = new HashMap<>();
        List<GoalBook.Row> rows = store.of(id).stream()
                .map(goal -> new GoalBook.Row(
                        goal,
                        people(goal, sharing, known.computeIfAbsent(goal.kb(), kb -> study.of(kb, ids(sharing))))))
                .toList();
        return new GoalBook(rows, sharing.size(), learners.size());
    }

    private static List<GoalBook.Person> people(
            Goal goal, List<Learner> sharing, Map<PersonId, SharedStudy.Known> known) {
        return sharing.stream()
                .flatMap(learner ->
                        Optional.ofNullable(known.get(learner.person().id()))
                                .flatMap(one -> how(goal, one))
                                .map(how -> new GoalBook.Person(learner, how))
                                .stream())
                .toList();
    }

    private static Optional<Mastered> how(Goal goal, SharedStudy.Known known) {
        return progress(goal, known).map(Mastered::of);
    }

    private static Optional<ObjectiveProgress> progress(Goal goal, SharedStudy.Known known) {
        return known.objectives().stream()
                .filter(progress -> progress.objective().id().equals(goal.objective()))
                .findFirst();
    }

    static List<PersonId> ids(List<Learner> learners) {
        return learners.stream().map(learner -> learner.person().id()).toList();
    }

    /** Returns the goals of a class in which the current person learns, with how far they are themselves. */
    public List<Own> own(SchoolClass of) {
        PersonId learner = access.requireLearner(of.id());
        Map<KbId, SharedStudy.Known> known = new HashMap<>();
        List<Goal> goals = store.of(of.id());
        goals.stream()
                .map(Goal::kb)
                .distinct()
                .forEach(
                        kb -> Optional.ofNullable(study.of(kb, List.of(learner)).get(learner))
                                .ifPresent(one -> known.put(kb, one)));
        return goals.stream()
                .map(goal -> {
                    Optional<ObjectiveProgress> progress =
                            Optional.ofNullable(known.get(goal.kb())).flatMap(one -> progress(goal, one));
                    return new Own(
                            goal,
                            knowledge.find(goal.kb()).map(KnowledgeBase::card),
                            progress.map(ObjectiveProgress::objective),
                            progress.map(Mastered::of));
                })
                .toList();
    }
}
