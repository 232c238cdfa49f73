package org.quadrivia.classroom.regrade;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.quadrivia.account.PersonId;
import org.quadrivia.classroom.assignment.Assignment;
import org.quadrivia.classroom.assignment.Assignments;
import org.quadrivia.classroom.assignment.Correction;
import org.quadrivia.classroom.assignment.Correction.Way;
import org.quadrivia.classroom.assignment.CurrentKey;
import org.quadrivia.classroom.gradebook.Grade;
import org.quadrivia.classroom.gradebook.Gradebook;
import org.quadrivia.classroom.roster.ClassAccess;
import org.quadrivia.classroom.roster.Classes;
import org.quadrivia.classroom.roster.Classes.Learner;
import org.quadrivia.classroom.roster.LogEntry;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.ReadAccess;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.Question;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.Taker;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/**
 * Grades the answers to an assignment again after the knowledge base has changed. The attempts keep what was shown and how it was graded
 * then; a decision changes only what counts, and can be changed again. Throws {@link org.quadrivia.classroom.ClassRefused} if the
 * current person does not teach the class. A teacher who may not read the knowledge base gets no changed questions.
 */
@Service
@ConditionalOnStorage
public class Regrading {
    private final Assignments assignments;
    private final Gradebook gradebook;
    private final Classes classes;
    private final ClassAccess access;
    private final Questions questions;
    private final ReadAccess readers;
    private final Clock clock;

    Regrading(
            Assignments assignments,
            Gradebook gradebook,
            Classes classes,
            ClassAccess access,
            Questions questions,
            ReadAccess readers,
            Clock clock) {
        this.assignments = assignments;
        this.gradebook = gradebook;
        this.classes = classes;
        this.access = access;
        this.questions = questions;
        this.readers = readers;
        this.clock = clock;
    }

    /** How a decision changes the grade of a learner. */
    public record GradeChange(Learner learner, Grade before, Grade after) {
        /** Returns whether the grade that is shown changes. */
        public boolean isChange() {
            return !shown(before).equals(shown(after));
        }

        private String words() {
            return shown(before) + " → " + shown(after);
        }
    }

    /**
     * Returns the questions whose correct answer has changed or about which something was decided, in the order in which they were
     * asked.
     */
    public List<ChangedQuestion> changed(Assignment assignment) {
        List<Quiz> taken = assignments.taken(assignment);
        Map<String, Correction> decided = assignments.corrections(assignment);
        Map<String, List<Item>> asked = new LinkedHashMap<>();
        Map<String, Set<Taker>> takers = new HashMap<>();
        Map<KbId, Optional<Bank>> banks = new HashMap<>();
        Map<String, KbId> bases = new HashMap<>();
        for (Quiz quiz : taken) {
            KbId kb = quiz.request().kb();
            banks.computeIfAbsent(kb, base -> readers.mayRead(base) ? questions.bank(base) : Optional.empty());
            for (Question question : quiz.questions()) {
                Item item = question.item();
                asked.computeIfAbsent(item.id(), id -> new ArrayList<>()).add(item);
                takers.computeIfAbsent(item.id(), id -> new HashSet<>())
                        .add(quiz.sitting().taker());
                bases.put(item.id(), kb);
            }
        }
        List<ChangedQuestion> changed = new ArrayList<>();
        asked.forEach((id, shown) -> Optional.ofNullable(bases.get(id))
                .flatMap(kb -> Objects.requireNonNullElse(banks.get(kb), Optional.<Bank>empty()))
                .flatMap(bank -> changed(
                        shown,
                        bank,
                        Objects.requireNonNullElse(takers.get(id), Set.of()).size(),
                        Optional.ofNullable(decided.get(id))))
                .ifPresent(changed::add));
        return List.copyOf(changed);
    }

    /** Returns a question if it has changed or something was decided about it. Its options can differ between attempts. */
    private static Optional<ChangedQuestion> changed(
            List<Item> shown, Bank bank, int learners, Optional<Correction> decided) {
        CurrentKey now = CurrentKey.of(shown.getFirst(), bank);
        Optional<Item> other =
                shown.stream().filter(item -> !now.confirms(item)).findFirst();
        Optional<Item> gradable = shown.stream()
                .filter(item -> !now.confirms(item) && now.canGrade(item))
                .findFirst();
        Optional<Item> one = gradable.or(() -> other).or(() -> decided.map(before -> shown.getFirst()));
        return one.map(item -> new ChangedQuestion(item, now, learners, decided));
    }

    /** Returns the grade of each learner before and after, sorted by name. Nothing is stored. */
    public List<GradeChange> preview(Assignment assignment, List<Correction> decisions) {
        Map<PersonId, Grade> before = gradebook.column(assignment, assignments.corrections(assignment));
        Map<PersonId, Grade> after = gradebook.column(assignment, together(assignment, decisions));
        return classes.learners(assignment.given()).stream()
                .filter(learner -> before.containsKey(learner.person().id())
                        && after.containsKey(learner.person().id()))
                .map(learner -> new GradeChange(
                        learner,
                        Objects.requireNonNull(before.get(learner.person().id())),
                        Objects.requireNonNull(after.get(learner.person().id()))))
                .toList();
    }

    private Map<String, Correction> together(Assignment assignment, List<Correction> decisions) {
        Map<String, Correction> all = new HashMap<>(assignments.corrections(assignment));
        decisions.forEach(one -> all.put(one.item(), one));
        return all;
    }

    /**
     * Stores decisions about changed questions, and logs them and each grade that they change.
     *
     * @return false if the knowledge base has changed since the decisions were made; in that case nothing is stored
     */
    public boolean decide(Assignment assignment, List<Correction> decisions) {
        PersonId teacher = access.requireTeacher(assignment.given());
        Map<String, CurrentKey> now = changed(assignment).stream()
                .collect(Collectors.toMap(one -> one.asked().id(), ChangedQuestion::now));
        if (!decisions.stream().allMatch(one -> one.found().equals(now.get(one.item())))) {
            return false;
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<LogEntry> entries = new ArrayList<>();
        boolean kept = decisions.stream().allMatch(one -> one.way() == Way.AS_SHOWN);
        entries.add(new LogEntry(
                at,
                Optional.of(teacher),
                Optional.empty(),
                kept ? LogEntry.Act.KEPT_GRADES : LogEntry.Act.REGRADED,
                assignment.title(),
                ""));
        preview(assignment, decisions).stream()
                .filter(GradeChange::isChange)
                .forEach(change -> entries.add(new LogEntry(
                        at,
                        Optional.of(teacher),
                        Optional.of(change.learner().person().id()),
                        LogEntry.Act.REGRADED,
                        assignment.title(),
                        change.words())));
        assignments.correct(assignment, decisions, entries);
        return true;
    }

    private static String shown(Grade grade) {
        OptionalDouble percent = grade.percent();
        return percent.isPresent() ? Math.round(percent.getAsDouble()) + " %" : "–";
    }
}
