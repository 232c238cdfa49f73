package org.quadrivia.classroom.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.account.PersonId;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.classroom.ClassRefused;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.roster.ClassAccess;
import org.quadrivia.classroom.roster.ClassStore;
import org.quadrivia.classroom.roster.LogEntry;
import org.quadrivia.classroom.roster.Membership;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.ReadAccess;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.assigned.AssignmentId;
import org.quadrivia.quiz.named.AssignedAttempt;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.stereotype.Service;

/**
 * Manages assignments for the current person. Methods for teachers throw {@link ClassRefused} if the current person does not teach the
 * class, those for learners if they do not learn in it.
 */
@Service
@ConditionalOnStorage
public class Assignments {
    private static final int LOCKS = 64;

    private final AssignmentStore store;
    private final ClassStore classes;
    private final ClassAccess access;
    private final NamedQuizzes quizzes;
    private final Knowledge knowledge;
    private final ReadAccess readers;
    private final Storage storage;
    private final Clock clock;
    /** One for each learner, so that an attempt is not begun twice at the same moment. */
    private final List<Lock> locks =
            Stream.<Lock>generate(ReentrantLock::new).limit(LOCKS).toList();

    Assignments(
            AssignmentStore store,
            ClassStore classes,
            ClassAccess access,
            NamedQuizzes quizzes,
            Knowledge knowledge,
            ReadAccess readers,
            Storage storage,
            Clock clock) {
        this.store = store;
        this.classes = classes;
        this.access = access;
        this.quizzes = quizzes;
        this.knowledge = knowledge;
        this.readers = readers;
        this.storage = storage;
        this.clock = clock;
    }

    /**
     * A quiz that the current teacher can give to a class.
     *
     * @param base the title of its knowledge base
     * @param open whether everybody may read the knowledge base; if not, learners need its code
     */
    public record Available(NamedQuiz quiz, String base, boolean open) {}

    /** An assignment of the class of the current learner. */
    public record Given(Assignment assignment, SchoolClass to, Standing standing) {}

    /** Returns the published quizzes of the knowledge bases that the current person may change. */
    public List<Available> available() {
        return knowledge.all().stream()
                .filter(card -> readers.mayChange(card.id()))
                .flatMap(this::available)
                .toList();
    }

    private Stream<Available> available(KbCard card) {
        return quizzes.of(card.id()).stream()
                .filter(quiz -> quiz.state() != NamedQuiz.State.DRAFT)
                .map(quiz -> new Available(quiz, card.title(), readers.isPublic(card.id())));
    }

    /**
     * Gives a quiz to a class.
     *
     * @throws ClassRefused also if the quiz is a draft, or the current person may not change its knowledge base
     */
    public Assignment give(ClassId id, NamedQuiz quiz, AssignmentPlan plan) {
        access.requireTeacher(id);
        boolean may = quiz.state() != NamedQuiz.State.DRAFT && readers.mayChange(quiz.kb());
        if (!may || classes.find(id).filter(found -> !found.archived()).isEmpty()) {
            throw new ClassRefused("give " + quiz.code());
        }
        Assignment given =
                new Assignment(AssignmentId.random(), id, quiz.plan().title(), Optional.of(quiz.code()), plan, now());
        store.add(given);
        return given;
    }

    /** Returns the assignments of a class that the current person teaches. */
    public List<Assignment> of(ClassId id) {
        access.requireTeacher(id);
        return store.of(id);
    }

    /** Returns an assignment of a class that the current person teaches; empty if the class has no such assignment. */
    public Optional<Assignment> taught(ClassId id, AssignmentId assignment) {
        access.requireTeacher(id);
        return store.find(assignment).filter(found -> found.given().equals(id));
    }

    /** Gives an assignment other settings. Results that were held back until the due date now wait for the new one. */
    public void change(Assignment assignment, AssignmentPlan plan) {
        Assignment changed = assignment.with(plan);
        logged(assignment, LogEntry.Act.CHANGED_ASSIGNMENT, () -> store.update(changed));
        showResults(changed);
    }

    /** Deletes an assignment with its grades. Learners keep their attempts, and see the results of all of them. */
    public void remove(Assignment assignment) {
        access.requireTeacher(assignment.given());
        held(assignment.id()).forEach(attempt -> quizzes.showResultsFrom(attempt.id(), null));
        logged(assignment, LogEntry.Act.DELETED_ASSIGNMENT, () -> store.remove(assignment.id()));
    }

    /** Shows the results that are held back to the learners of a class whose assignments are about to be deleted. Checks no rights. */
    public void showAllResults(ClassId id) {
        store.of(id)
                .forEach(assignment ->
                        held(assignment.id()).forEach(attempt -> quizzes.showResultsFrom(attempt.id(), null)));
    }

    /** Does something that touches the grades of all, and logs it, both or neither. */
    private void logged(Assignment assignment, LogEntry.Act act, Runnable deed) {
        PersonId teacher = access.requireTeacher(assignment.given());
        storage.write(() -> {
            deed.run();
            classes.log(
                    assignment.given(),
                    new LogEntry(now(), Optional.of(teacher), Optional.empty(), act, assignment.title(), ""));
            return true;
        });
    }

    /**
     * Opens an assignment again for a learner, with another due date and one more attempt than now. It is logged.
     *
     * @param due empty if they have all the time
     */
    public void reopen(Assignment assignment, PersonId learner, Optional<Instant> due) {
        PersonId teacher = access.requireTeacher(assignment.given());
        if (classes.member(assignment.given(), learner).isEmpty()) {
            throw new ClassRefused("reopen for " + learner);
        }
        int more = assignment.plan().attempts().isEmpty()
                ? 0
                : Math.max(
                        0,
                        quizzes.attempts(assignment.id(), learner).size()
                                + 1
                                - assignment.plan().attempts().getAsInt());
        storage.write(() -> {
            store.reopen(assignment.id(), new Reopened(learner, due, more));
            classes.log(
                    assignment.given(),
                    new LogEntry(
                            now(),
                            Optional.of(teacher),
                            Optional.of(learner),
                            LogEntry.Act.REOPENED,
                            assignment.title(),
                            due.map(Instant::toString).orElse("")));
            return true;
        });
        showResults(assignment);
    }

    /** Returns what became of an assignment for each learner of a class that the current person teaches. */
    public Map<PersonId, Standing> standings(Assignment assignment) {
        return standings(assignment, store.corrections(assignment.id()));
    }

    /** Returns what would become of an assignment for each learner with these corrections, by the id of the item. */
    public Map<PersonId, Standing> standings(Assignment assignment, Map<String, Correction> corrections) {
        access.requireTeacher(assignment.given());
        Map<PersonId, List<AssignedAttempt>> attempts =
                quizzes.attempts(assignment.id()).stream().collect(Collectors.groupingBy(AssignedAttempt::person));
        Map<PersonId, Reopened> reopened = store.reopened(assignment.id());
        Map<PersonId, Standing> standings = new HashMap<>();
        classes.members(assignment.given())
                .forEach(member -> standings.put(
                        member.person(),
                        standing(
                                assignment,
                                member,
                                Optional.ofNullable(reopened.get(member.person())),
                                attempts.getOrDefault(member.person(), List.of()),
                                corrections)));
        return Map.copyOf(standings);
    }

    /** Returns the assignments of a class in which the current person learns, those that are still to be done first. */
    public List<Given> given(SchoolClass to) {
        PersonId learner = access.requireLearner(to.id());
        return store.of(to.id()).stream()
                .map(assignment -> new Given(assignment, to, standing(assignment, learner)))
                .sorted(Comparator.comparing(
                                (Given one) -> one.standing().counted().isPresent())
                        .thenComparing(one -> one.standing().terms().due().orElse(Instant.MAX)))
                .toList();
    }

    /** Returns an assignment of a class in which the current person learns; empty if there is none or they do not. */
    public Optional<Given> given(AssignmentId id) {
        return store.find(id)
                .flatMap(assignment -> access.learned(assignment.given())
                        .map(to -> new Given(assignment, to, standing(assignment, access.requireLearner(to.id())))));
    }

    /** Begins an attempt for the current learner; empty if they cannot begin one now. */
    public Optional<StartOutcome> begin(AssignmentId id) {
        Assignment assignment = store.find(id).orElseThrow(() -> new ClassRefused("begin " + id));
        PersonId learner = access.requireLearner(assignment.given());
        Lock lock = locks.get(Math.floorMod(Objects.hash(id, learner), LOCKS));
        lock.lock();
        try {
            Instant now = now();
            Standing standing = standing(assignment, learner);
            boolean archived = classes.find(assignment.given())
                    .filter(SchoolClass::archived)
                    .isPresent();
            return archived || !standing.mayBegin(now)
                    ? Optional.empty()
                    : assignment
                            .quiz()
                            .flatMap(code -> quizzes.begin(
                                    code,
                                    new Taker.Person(learner),
                                    standing.terms().attempt(assignment.id(), now)));
        } finally {
            lock.unlock();
        }
    }

    private Standing standing(Assignment assignment, PersonId learner) {
        Membership member = classes.member(assignment.given(), learner)
                .orElseThrow(() -> new ClassRefused("learn in " + assignment.given()));
        return standing(
                assignment,
                member,
                Optional.ofNullable(store.reopened(assignment.id()).get(learner)),
                quizzes.attempts(assignment.id(), learner),
                store.corrections(assignment.id()));
    }

    private Standing standing(
            Assignment assignment,
            Membership member,
            Optional<Reopened> again,
            List<AssignedAttempt> attempts,
            Map<String, Correction> corrections) {
        Terms terms = Terms.of(assignment.plan(), again, member.extraPercent());
        return Standing.of(terms, attempts, now(), (attempt, until) -> score(attempt, until, corrections));
    }

    private Standing.Scores.Given score(
            AssignedAttempt attempt, Optional<Instant> until, Map<String, Correction> corrections) {
        boolean corrected = corrections.values().stream().anyMatch(one -> one.way() != Correction.Way.AS_SHOWN);
        Score plain = new Score(attempt.points(), attempt.questions());
        if (!corrected && until.isEmpty()) {
            return new Standing.Scores.Given(plain, attempt.answered() > 0, false);
        }
        return quizzes.taken(attempt.id())
                .map(quiz -> {
                    Instant last = until.orElse(Instant.MAX);
                    Score before = Score.of(quiz, Map.of(), last);
                    Score after = Score.of(quiz, corrections, last);
                    boolean answered = quiz.answers().values().stream()
                            .anyMatch(one -> !one.given().at().isAfter(last));
                    return new Standing.Scores.Given(after, answered, !after.equals(before));
                })
                .orElseGet(() -> new Standing.Scores.Given(plain, attempt.answered() > 0, false));
    }

    /** Returns the attempts of the learners of a class at an assignment, with what they asked. */
    public List<Quiz> taken(Assignment assignment) {
        access.requireTeacher(assignment.given());
        Set<PersonId> learners = classes.members(assignment.given()).stream()
                .map(Membership::person)
                .collect(Collectors.toSet());
        return quizzes.attempts(assignment.id()).stream()
                .filter(attempt -> learners.contains(attempt.person()))
                .flatMap(attempt -> quizzes.taken(attempt.id()).stream())
                .toList();
    }

    /** Returns what was decided about questions of an assignment, by the id of the item. */
    public Map<String, Correction> corrections(Assignment assignment) {
        access.requireTeacher(assignment.given());
        return store.corrections(assignment.id());
    }

    /** Stores what was decided about questions, and logs it with the entries, all or nothing. */
    public void correct(Assignment assignment, List<Correction> corrections, List<LogEntry> entries) {
        access.requireTeacher(assignment.given());
        storage.write(() -> {
            corrections.forEach(one -> store.correct(assignment.id(), one));
            entries.forEach(entry -> classes.log(assignment.given(), entry));
            return true;
        });
    }

    private List<AssignedAttempt> held(AssignmentId id) {
        return quizzes.attempts(id).stream()
                .filter(attempt -> attempt.held() || attempt.exam() && !attempt.finished())
                .toList();
    }

    /** Shows or goes on holding back what is held back, by the present settings. */
    private void showResults(Assignment assignment) {
        Map<PersonId, Reopened> reopened = store.reopened(assignment.id());
        held(assignment.id()).forEach(attempt -> {
            Optional<Reopened> again = Optional.ofNullable(reopened.get(attempt.person()));
            Terms terms = Terms.of(assignment.plan(), again, 0);
            boolean waits = assignment.plan().feedback() == AssignmentPlan.Feedback.AFTER_DUE;
            quizzes.showResultsFrom(attempt.id(), waits ? terms.due().orElse(null) : null);
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
