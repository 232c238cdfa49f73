package org.quadrivia.classroom.objective;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quadrivia.account.PersonId;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.classroom.ClassRefused;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.assignment.AssignmentStore;
import org.quadrivia.classroom.roster.ClassAccess;
import org.quadrivia.classroom.roster.Classes;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.knowledge.ReadAccess;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.knowledge.view.KnowledgeBase;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.ItemQueries;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.quiz.named.QuizPlan;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.study.Confusion;
import org.quadrivia.study.ObjectiveProgress;
import org.quadrivia.study.SharedStudy;
import org.springframework.stereotype.Service;

/**
 * Finds what a class should be taught next, by what its learners remember who share their study, and makes quizzes of it. Throws
 * {@link ClassRefused} if the current person does not teach the class.
 */
@Service
@ConditionalOnStorage
public class NextLessons {
    /** Fewer learners than this who mix two things up are not told of, since the class would know who they are. */
    static final int SEVERAL = 2;

    private static final int OBJECTIVES = 5;
    private static final int CONFUSIONS = 8;
    private static final int QUESTIONS = 10;
    /** So many that a query of them has its room. */
    private static final int MAX_FACTS = 200;

    private static final double WELL_KNOWN = 0.9;

    private final GoalStore goals;
    private final AssignmentStore assignments;
    private final Classes classes;
    private final ClassAccess access;
    private final SharedStudy study;
    private final Knowledge knowledge;
    private final NamedQuizzes quizzes;
    private final ReadAccess readers;

    NextLessons(
            GoalStore goals,
            AssignmentStore assignments,
            Classes classes,
            ClassAccess access,
            SharedStudy study,
            Knowledge knowledge,
            NamedQuizzes quizzes,
            ReadAccess readers) {
        this.goals = goals;
        this.assignments = assignments;
        this.classes = classes;
        this.access = access;
        this.study = study;
        this.knowledge = knowledge;
        this.quizzes = quizzes;
        this.readers = readers;
    }

    /**
     * Returns what to teach next of each knowledge base of which the class has goals or assignments. Empty if fewer than
     * {@value #SEVERAL} learners share their study.
     */
    public List<TeachNext> of(ClassId id) {
        List<PersonId> sharing = Goals.ids(classes.learners(id).stream()
                .filter(learner -> learner.membership().sharesStudy())
                .toList());
        if (sharing.size() < SEVERAL) {
            return List.of();
        }
        return Stream.concat(
                        goals.of(id).stream().map(Goal::kb),
                        assignments.of(id).stream()
                                .flatMap(given -> given.quiz().stream())
                                .flatMap(code -> quizzes.find(code).stream())
                                .map(NamedQuiz::kb))
                .distinct()
                .flatMap(kb -> knowledge.find(kb).map(KnowledgeBase::card).stream())
                .map(card -> next(card, study.of(card.id(), sharing).values()))
                .filter(next -> !next.isEmpty())
                .toList();
    }

    private TeachNext next(KbCard card, Collection<SharedStudy.Known> known) {
        return new TeachNext(card, weak(known), mixedUp(known), readers.mayChange(card.id()));
    }

    private static List<TeachNext.Weak> weak(Collection<SharedStudy.Known> known) {
        Map<Objective, List<ObjectiveProgress>> by = new LinkedHashMap<>();
        known.forEach(one -> one.objectives()
                .forEach(progress -> by.computeIfAbsent(progress.objective(), key -> new ArrayList<>())
                        .add(progress)));
        return by.entrySet().stream()
                .map(entry -> new TeachNext.Weak(
                        entry.getKey(),
                        entry.getValue().stream()
                                .mapToDouble(one -> Mastered.of(one).share())
                                .average()
                                .orElse(1)))
                .filter(weak -> weak.share() < WELL_KNOWN)
                .sorted(Comparator.comparingDouble(TeachNext.Weak::share)
                        .thenComparing(weak -> -weak.objective().weight()))
                .limit(OBJECTIVES)
                .toList();
    }

    private static List<TeachNext.MixedUp> mixedUp(Collection<SharedStudy.Known> known) {
        Map<Set<String>, Confusion> pairs = new LinkedHashMap<>();
        Map<Set<String>, Set<FactId>> facts = new HashMap<>();
        Map<Set<String>, Integer> learners = new HashMap<>();
        for (SharedStudy.Known one : known) {
            Set<Set<String>> own = new HashSet<>();
            for (Confusion confusion : one.confusions()) {
                Set<String> pair = new TreeSet<>(
                        List.of(confusion.wrong().value(), confusion.right().value()));
                pairs.putIfAbsent(pair, confusion);
                facts.computeIfAbsent(pair, key -> new HashSet<>()).add(confusion.fact());
                own.add(pair);
            }
            own.forEach(pair -> learners.merge(pair, 1, Integer::sum));
        }
        return pairs.entrySet().stream()
                .map(entry -> new TeachNext.MixedUp(
                        entry.getValue().right(),
                        entry.getValue().wrong(),
                        facts.getOrDefault(entry.getKey(), Set.of()),
                        learners.getOrDefault(entry.getKey(), 0)))
                .filter(one -> one.learners() >= SEVERAL)
                .sorted(Comparator.comparingInt((TeachNext.MixedUp one) -> -one.learners())
                        .thenComparing(one -> one.one().label())
                        .thenComparing(one -> one.other().label()))
                .limit(CONFUSIONS)
                .toList();
    }

    /**
     * Makes and publishes a quiz on what the class should be taught next of a knowledge base; empty if there is nothing to ask.
     *
     * @throws ClassRefused also if the current person may not change the knowledge base
     */
    public Optional<NamedQuiz> make(SchoolClass of, KbId kb, String title) {
        PersonId teacher = access.requireTeacher(of.id());
        if (!readers.mayChange(kb)) {
            throw new ClassRefused("make a quiz of " + kb);
        }
        Optional<TeachNext> next =
                of(of.id()).stream().filter(one -> one.card().id().equals(kb)).findFirst();
        if (next.isEmpty()) {
            return Optional.empty();
        }
        QuizPlan plan = new QuizPlan(
                title.substring(0, Math.min(title.length(), QuizPlan.MAX_TITLE)),
                "",
                new Composition.Queried(ItemQueries.asking(
                        next.get().facts().stream().limit(MAX_FACTS).toList())),
                QUESTIONS,
                true,
                AttemptTerms.PRACTICE);
        NamedQuiz draft = quizzes.make(kb, plan, teacher);
        if (quizzes.publish(draft.code()) instanceof NamedQuizzes.Published.Open(var open)) {
            return Optional.of(open);
        }
        quizzes.remove(draft.code());
        return Optional.empty();
    }
}
