package org.quadrivia.classroom.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.classroom.ClassRefused;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.assignment.Assignment;
import org.quadrivia.classroom.assignment.AssignmentPlan;
import org.quadrivia.classroom.assignment.AssignmentPlan.Counts;
import org.quadrivia.classroom.assignment.AssignmentPlan.Feedback;
import org.quadrivia.classroom.assignment.AssignmentPlan.Late;
import org.quadrivia.classroom.assignment.Assignments;
import org.quadrivia.classroom.assignment.Correction;
import org.quadrivia.classroom.assignment.Correction.Way;
import org.quadrivia.classroom.gradebook.Gradebook;
import org.quadrivia.classroom.gradebook.Grades;
import org.quadrivia.classroom.gradebook.SetGrade;
import org.quadrivia.classroom.regrade.Regrading;
import org.quadrivia.classroom.roster.Classes;
import org.quadrivia.classroom.roster.LogEntry;
import org.quadrivia.classroom.roster.NewAccounts;
import org.quadrivia.classroom.roster.RosterList;
import org.quadrivia.classroom.web.GradeFilesAccess;
import org.quadrivia.question.Option;
import org.quadrivia.question.Questions;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.NamedQuizzes;
import org.quadrivia.quiz.named.QuizPlan;

/**
 * A week of a school: three classes of thirty do two assignments each, some late, some with extra time, some not at all; on Friday a
 * fact is corrected, and the teachers grade again. What everybody does is scripted and happens in the order of time, by the services
 * that the pages use. The files of the gradebooks equal, cell by cell, a spreadsheet that knows only the script.
 *
 * <p>Long because the script says of each learner what they do.
 */
class SchoolsWeekTest {
    private static final Instant MONDAY = Instant.parse("2026-09-07T00:00:00Z");
    private static final Instant DUE = at(2, 12, 0);
    private static final int LEARNERS = 30;
    private static final int MAYORS = 5;
    private static final int AGAIN = 4;
    private static final double ALWAYS = 1e9;
    private static final String HERE = "203.0.113.7";

    @TempDir
    private Path folder;

    private School school;
    private Person ada;
    private Person ben;
    private final List<Room> rooms = new ArrayList<>();
    private final List<Sitting> sittings = new ArrayList<>();
    private final PriorityQueue<Event> week = new PriorityQueue<>();
    private int events;
    private final Random random = new Random(21);

    /** Something that a person does at that time. */
    private record Event(Instant time, int number, Person who, Runnable deed) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            return Comparator.comparing(Event::time)
                    .thenComparing(Event::number)
                    .compare(this, other);
        }
    }

    /** A class with its two assignments, and with what is known about each learner’s work apart from the answers. */
    private static final class Room {
        final Person teacher;
        final SchoolClass made;
        final List<Person> learners = new ArrayList<>();
        final List<Assignment> given = new ArrayList<>();
        final List<Map<Person, String>> states = List.of(new HashMap<>(), new HashMap<>());
        final Map<Person, Integer> set = new HashMap<>();

        Room(Person teacher, SchoolClass made) {
            this.teacher = teacher;
            this.made = made;
        }
    }

    /**
     * An attempt of the script.
     *
     * @param marks for each question: r for right, w for wrong, - for no answer
     * @param gap from answer to answer
     * @param until when answers stop to count
     */
    private record Sitting(
            Room room,
            Person learner,
            int column,
            Instant begins,
            String marks,
            Duration gap,
            Optional<Instant> until,
            List<PlainSheet.Answered> answered) {
        Instant handedIn() {
            return begins.plus(gap.multipliedBy(marks.length())).plusSeconds(30);
        }
    }

    @Test
    void theGradebooksEqualASpreadsheetMadeFromWhatEverybodyDid() throws IOException {
        school = new School(folder);
        try (School open = school) {
            makeClasses();
            giveAssignments();
            mayors();
            again();
            play();

            leaveAndJudge();
            school.at(at(4, 12, 0), ada);
            Map<String, String> before = school.truth();
            List<List<Way>> asShown = Collections.nCopies(rooms.size(), List.of(Way.AS_SHOWN, Way.AS_SHOWN));
            List<PlainSheet.Computed> first = computed(before, before, asShown);
            compare(first);

            String question = correctAFact();
            Map<String, String> after = school.truth();
            List<List<Way>> ways = List.of(
                    List.of(Way.NEW_KEY, Way.NEW_KEY),
                    List.of(Way.LEFT_OUT, Way.NEW_KEY),
                    List.of(Way.AS_SHOWN, Way.LEFT_OUT));
            List<PlainSheet.Computed> expected = computed(before, after, ways);
            for (int i = 0; i < rooms.size(); i++) {
                regrade(rooms.get(i), question, ways.get(i), first.get(i), expected.get(i));
            }
            compare(expected);
            everybodySeesTheirOwn(expected);
        }
    }

    private static Instant at(int day, int hour, int minute) {
        return MONDAY.plus(Duration.ofDays(day)).plus(Duration.ofHours(hour)).plus(Duration.ofMinutes(minute));
    }

    private <T> T get(Class<T> service) {
        return school.get(service);
    }

    /** Two classes come from lists, of which one has a co-teacher; the learners of the third have accounts, and join by the code. */
    private void makeClasses() {
        ada = school.signUp("ada", "Ada Teacher", Role.TEACHER);
        ben = school.signUp("ben", "Ben Teacher", Role.TEACHER);
        Classes classes = get(Classes.class);
        for (String name : List.of("7a", "7b")) {
            school.at(at(0, 7, 0), ada);
            Room room = new Room(name.equals("7a") ? ada : ben, classes.make(name, "2026/27"));
            StringBuilder list = new StringBuilder("last name;first name;sign-in name\r\n");
            IntStream.range(0, LEARNERS)
                    .forEach(i -> list.append(last(i))
                            .append(";Kim;")
                            .append(name)
                            .append(i)
                            .append("\r\n"));
            NewAccounts accounts = get(NewAccounts.class);
            NewAccounts.Made slips =
                    accounts.make(room.made.id(), accounts.plan(room.made.id(), RosterList.read(list.toString())));
            assertThat(slips.slips()).hasSize(LEARNERS);
            IntStream.range(0, LEARNERS)
                    .forEach(i -> room.learners.add(
                            get(AccountService.class).named(name + i).orElseThrow()));
            classes.addTeacher(room.made.id(), "ben");
            rooms.add(room);
        }
        classes.removeTeacher(rooms.getFirst().made.id(), ben.id());
        school.at(at(0, 7, 0), ben);
        Room third = new Room(ben, classes.make("8a", "2026/27"));
        rooms.add(third);
        for (int i = 0; i < LEARNERS; i++) {
            Person learner = school.signUp("8a" + i, "Kim " + last(i), Role.LEARNER);
            school.at(at(0, 7, 30), learner);
            classes.join(third.made.code().value().toLowerCase(java.util.Locale.ROOT), HERE);
            third.learners.add(learner);
        }
    }

    /** Some names are what spreadsheets stumble over. */
    private static String last(int i) {
        return switch (i) {
            case 4 -> "Ødegård, the 3rd";
            case 5 -> "O’Neill-\u00e4\u00df";
            case 6 -> "of \"7\"";
            default -> "No. " + i;
        };
    }

    private void giveAssignments() {
        school.at(at(0, 7, 45), ada);
        NamedQuiz mayors = published("Mayors, \"all\" of them", MAYORS, true);
        NamedQuiz again = published("Again", AGAIN, false);
        Instant opens = at(0, 8, 0);
        List<AssignmentPlan> plans = List.of(
                plan(opens, DUE, Late.ACCEPT, OptionalInt.of(2), Counts.BEST, Feedback.HANDED_IN, 0),
                plan(opens, DUE, Late.REFUSE, OptionalInt.of(1), Counts.FIRST, Feedback.AFTER_DUE, 20),
                plan(opens, DUE, Late.REFUSE, OptionalInt.empty(), Counts.LAST, Feedback.AT_ONCE, 0));
        AssignmentPlan thursday =
                plan(at(3, 8, 0), at(3, 18, 0), Late.ACCEPT, OptionalInt.of(1), Counts.BEST, Feedback.HANDED_IN, 0);
        for (int i = 0; i < rooms.size(); i++) {
            Room room = rooms.get(i);
            school.at(at(0, 7, 50), room.teacher);
            room.given.add(get(Assignments.class).give(room.made.id(), mayors, plans.get(i)));
            school.at(at(0, 7, 51), room.teacher);
            room.given.add(get(Assignments.class).give(room.made.id(), again, thursday));
        }
    }

    private NamedQuiz published(String title, int length, boolean fixed) {
        NamedQuizzes quizzes = get(NamedQuizzes.class);
        QuizPlan plan = new QuizPlan(title, "", Composition.ALL, length, fixed, AttemptTerms.PRACTICE);
        NamedQuiz draft = quizzes.make(School.TOWN, plan, ada.id());
        return ((NamedQuizzes.Published.Open) quizzes.publish(draft.code())).quiz();
    }

    private static AssignmentPlan plan(
            Instant opens,
            Instant due,
            Late late,
            OptionalInt attempts,
            Counts counts,
            Feedback feedback,
            int minutes) {
        return new AssignmentPlan(
                opens,
                Optional.of(due),
                late,
                attempts,
                counts,
                feedback,
                minutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes)));
    }

    private String marks(int length) {
        StringBuilder marks = new StringBuilder();
        random.ints(length, 0, 10).forEach(i -> marks.append(i < 6 ? 'r' : i < 9 ? 'w' : '-'));
        return marks.toString();
    }

    private void then(Instant time, Person who, Runnable deed) {
        week.add(new Event(time, events++, who, deed));
    }

    /** Lets the week go by. */
    private void play() {
        while (!week.isEmpty()) {
            Event next = week.remove();
            school.at(next.time(), next.who());
            next.deed().run();
        }
    }

    /**
     * Adds an attempt to the script.
     *
     * @param gap the minutes from answer to answer
     * @param until when answers stop to count; null for never
     */
    private void sits(
            Room room,
            Person learner,
            int column,
            Instant begins,
            String marks,
            int gap,
            @Nullable Instant until,
            boolean handsIn) {
        Sitting sitting = new Sitting(
                room,
                learner,
                column,
                begins,
                marks,
                Duration.ofMinutes(gap),
                Optional.ofNullable(until),
                new ArrayList<>());
        sittings.add(sitting);
        then(begins, learner, () -> begin(sitting, handsIn));
    }

    private void begin(Sitting sitting, boolean handsIn) {
        var id = sitting.room().given.get(sitting.column()).id();
        QuizId quiz = ((StartOutcome.UnderWay) get(Assignments.class).begin(id).orElseThrow()).id();
        Quiz begun = get(Quizzes.class).find(quiz).orElseThrow();
        assertThat(begun.size()).isEqualTo(sitting.marks().length());
        Instant time = sitting.begins();
        for (int number = 1; number <= begun.size(); number++) {
            time = time.plus(sitting.gap());
            answer(sitting, begun, number, time);
        }
        if (handsIn) {
            then(
                    time.plusSeconds(30),
                    sitting.learner(),
                    () -> get(Quizzes.class).submit(quiz));
        }
    }

    private void answer(Sitting sitting, Quiz begun, int number, Instant time) {
        String question = begun.question(number).item().stem();
        String right = school.truth().get(question);
        char mark = sitting.marks().charAt(number - 1);
        List<Option> others = begun.question(number).item().options().stream()
                .filter(option -> (mark == 'r') == option.label().equals(right))
                .toList();
        Option chosen = others.get(random.nextInt(others.size()));
        sitting.answered()
                .add(new PlainSheet.Answered(
                        question,
                        mark == '-' ? "" : chosen.label(),
                        minute(time),
                        sitting.until().map(SchoolsWeekTest::minute).orElse(ALWAYS)));
        if (mark != '-') {
            then(
                    time,
                    sitting.learner(),
                    () -> get(Quizzes.class)
                            .answer(begun.id(), number, Answer.Chosen.of(chosen.id()), Duration.ofSeconds(20), false));
        }
    }

    private static double minute(Instant time) {
        return Duration.between(MONDAY, time).toSeconds() / 60.0;
    }

    /** What everybody does about the first assignment, until Wednesday at noon. */
    private void mayors() {
        rooms.forEach(
                room -> room.learners.forEach(learner -> room.states.getFirst().put(learner, "done")));
        untilAllAccepted(rooms.get(0));
        timed(rooms.get(1));
        practised(rooms.get(2));
    }

    private void usual(Room room, int from, @Nullable Instant due, int limit) {
        for (int i = from; i < LEARNERS; i++) {
            Instant begins = at(i % 2, 8 + i % 7, i);
            Instant ends = limit == 0 ? due : begins.plus(Duration.ofMinutes(limit));
            sits(room, room.learners.get(i), 0, begins, marks(MAYORS), 1 + i % 3, ends, true);
        }
    }

    private void untilAllAccepted(Room room) {
        List<Person> learners = room.learners;
        Map<Person, String> states = room.states.getFirst();
        states.put(learners.get(0), "missing");
        sits(room, learners.get(1), 0, at(2, 11, 50), "rrwrr", 5, null, true);
        sits(room, learners.get(2), 0, at(2, 15, 0), "rwrrw", 1, null, true);
        states.put(learners.get(3), "under way");
        sits(room, learners.get(3), 0, at(1, 9, 0), "rr---", 1, null, false);
        sits(room, learners.get(4), 0, at(1, 9, 0), "rrrr-", 1, null, true);
        sits(room, learners.get(4), 0, at(1, 10, 0), "wwrrr", 1, null, true);
        sits(room, learners.get(5), 0, at(1, 9, 0), "rw--w", 1, null, true);
        sits(room, learners.get(5), 0, at(2, 12, 30), "rrrrr", 1, null, true);
        sits(room, learners.get(6), 0, at(1, 9, 0), "rrw-w", 1, null, true);
        sits(room, learners.get(6), 0, at(2, 12, 30), "wrr-w", 1, null, true);
        refused(room, 6, at(2, 14, 0));
        usual(room, 7, null, 0);
    }

    private void refused(Room room, int learner, Instant time) {
        then(
                time,
                room.learners.get(learner),
                () -> assertThat(get(Assignments.class)
                                .begin(room.given.getFirst().id()))
                        .isEmpty());
    }

    private void timed(Room room) {
        List<Person> learners = room.learners;
        Map<Person, String> states = room.states.getFirst();
        then(at(0, 8, 0), room.teacher, () -> {
            get(Classes.class).setExtra(room.made.id(), learners.get(1).id(), 50);
            get(Classes.class).setExtra(room.made.id(), learners.get(6).id(), 100);
        });
        states.put(learners.get(0), "missing");
        // Of five answers in 28 minutes, all count with extra time, and three without
        sits(room, learners.get(1), 0, at(1, 9, 0), "rrrwr", 5, at(1, 9, 30), true);
        sits(room, learners.get(2), 0, at(1, 9, 0), "rrrwr", 6, at(1, 9, 20), true);
        sits(room, learners.get(3), 0, at(2, 11, 50), "wrrrr", 4, DUE, true);
        then(
                at(3, 8, 0),
                room.teacher,
                () -> get(Assignments.class)
                        .reopen(room.given.getFirst(), learners.get(4).id(), Optional.of(at(4, 10, 0))));
        sits(room, learners.get(4), 0, at(3, 9, 0), "rrrrw", 2, at(3, 9, 20), true);
        refused(room, 5, at(2, 12, 1));
        states.put(learners.get(5), "missing");
        sits(room, learners.get(6), 0, at(2, 11, 41), "rrrrr", 6, DUE, false);
        sits(room, learners.get(7), 0, at(1, 9, 0), "rwwww", 1, at(1, 9, 20), true);
        then(
                at(3, 8, 0),
                room.teacher,
                () -> get(Assignments.class)
                        .reopen(room.given.getFirst(), learners.get(7).id(), Optional.empty()));
        sits(room, learners.get(7), 0, at(3, 9, 0), "rrrrr", 1, at(3, 9, 20), true);
        usual(room, 8, DUE, 20);
    }

    private void practised(Room room) {
        List<Person> learners = room.learners;
        room.states.getFirst().put(learners.get(0), "missing");
        sits(room, learners.get(1), 0, at(0, 9, 0), "rrrrw", 1, DUE, true);
        sits(room, learners.get(1), 0, at(1, 9, 0), "rrrrr", 1, DUE, true);
        sits(room, learners.get(1), 0, at(2, 9, 0), "rwwrr", 1, DUE, true);
        sits(room, learners.get(2), 0, at(2, 11, 50), "rrrrr", 4, DUE, true);
        // What is begun before the due date and answered after it takes nothing away
        sits(room, learners.get(3), 0, at(1, 9, 0), "rrrwr", 1, DUE, true);
        sits(room, learners.get(3), 0, at(2, 11, 59), "rwrrr", 2, DUE, true);
        room.states.getFirst().put(learners.get(4), "missing");
        sits(room, learners.get(4), 0, at(2, 11, 59), "rrrrr", 2, DUE, true);
        refused(room, 5, at(2, 12, 1));
        room.states.getFirst().put(learners.get(5), "missing");
        usual(room, 6, DUE, 0);
    }

    /** What everybody does about the second assignment on Thursday. Who sits an exam still cannot begin another one. */
    private void again() {
        for (Room room : rooms) {
            for (int i = 0; i < LEARNERS; i++) {
                boolean away = i == 24 || room == rooms.getFirst() && i == 3;
                boolean late = i > 24;
                room.states.getLast().put(room.learners.get(i), away ? "missing" : "done");
                if (!away) {
                    Instant begins = late ? at(3, 17, 56 + i % 5) : at(3, 10 + i % 6, i);
                    sits(room, room.learners.get(i), 1, begins, marks(AGAIN), 1, null, true);
                }
            }
        }
        Room first = rooms.getFirst();
        then(
                at(3, 9, 0),
                first.learners.get(3),
                () -> assertThat(get(Assignments.class)
                                .begin(first.given.getLast().id())
                                .orElseThrow())
                        .isInstanceOf(StartOutcome.ExamIsOn.class));
    }

    /** On Friday morning one leaves, one is removed, and one gets a grade for what they said. */
    private void leaveAndJudge() {
        school.at(at(4, 8, 0), rooms.get(1).learners.removeLast());
        get(Classes.class).leave(rooms.get(1).made.id());
        Room third = rooms.get(2);
        school.at(at(4, 8, 0), third.teacher);
        get(Classes.class).remove(third.made.id(), third.learners.removeLast().id());
        Room first = rooms.getFirst();
        Person judged = first.learners.getFirst();
        school.at(at(4, 8, 0), first.teacher);
        get(Gradebook.class).set(first.given.getFirst(), judged.id(), new SetGrade(85, "said it in class"));
        first.set.put(judged, 85);
        first.states.getFirst().put(judged, "set by a teacher");
    }

    /** What was a wrong option of a question that the whole first assignment asks becomes right; the second asks some learners. */
    private String correctAFact() throws IOException {
        String question = sittings.getFirst().answered().getFirst().question();
        var asked = get(Questions.class).bank(School.TOWN).orElseThrow().items().stream()
                .filter(item -> item.stem().equals(question))
                .findFirst()
                .orElseThrow();
        String other = asked.options().stream()
                .filter(option -> !option.correct())
                .findFirst()
                .orElseThrow()
                .label();
        school.correct(question, other);
        return question;
    }

    /** Compares what the teachers download with what the script comes to. */
    private void compare(List<PlainSheet.Computed> all) throws IOException {
        for (Room room : rooms) {
            PlainSheet.Computed expected = all.get(rooms.indexOf(room));
            school.at(at(4, 16, 0), room.teacher);
            assertThat(PlainSheet.csv(GradeFilesAccess.csv(school.context, room.made.id())))
                    .containsExactlyElementsOf(expected.table());
            assertThat(PlainSheet.workbook(GradeFilesAccess.workbook(school.context, room.made.id())))
                    .containsExactlyElementsOf(expected.table());
            Grades grades = get(Gradebook.class).of(room.made);
            for (int i = 0; i < 2; i++) {
                assertThat(grades.average(i).orElseThrow())
                        .isCloseTo(expected.averages().get(i), within(1e-9));
            }
        }
        school.at(at(4, 16, 0), ada);
        assertThat(GradeFilesAccess.statuses(
                        school.context, rooms.getLast().made.id()))
                .containsExactly(404, 404);
    }

    private List<PlainSheet.Computed> computed(
            Map<String, String> before, Map<String, String> after, List<List<Way>> ways) throws IOException {
        List<PlainSheet.Computed> all = new ArrayList<>();
        for (Room room : rooms) {
            List<Way> here = ways.get(rooms.indexOf(room));
            List<PlainSheet.Column> columns = IntStream.range(0, 2)
                    .mapToObj(i -> new PlainSheet.Column(
                            room.given.get(i).title(),
                            List.of("MAX", "FIRST", "LAST").get(i == 0 ? rooms.indexOf(room) : 0),
                            key(before, after, here.get(i))))
                    .toList();
            List<PlainSheet.Line> lines = room.learners.stream()
                    .sorted(Comparator.comparing(
                            (Person learner) -> learner.shownName().value()))
                    .map(learner -> new PlainSheet.Line(
                            learner.shownName().value(),
                            learner.name().value(),
                            List.of(work(room, learner, 0), work(room, learner, 1))))
                    .toList();
            all.add(PlainSheet.compute(columns, lines));
        }
        return all;
    }

    private static Map<String, String> key(Map<String, String> before, Map<String, String> after, Way way) {
        Map<String, String> key = new HashMap<>(before);
        before.forEach((question, right) -> {
            if (!right.equals(after.get(question))) {
                key.put(
                        question,
                        switch (way) {
                            case AS_SHOWN -> right;
                            case LEFT_OUT -> "-";
                            case NEW_KEY -> after.get(question);
                        });
            }
        });
        return key;
    }

    /** An exam that was not handed in does not count, nor does practice of which nothing was answered in time. */
    private PlainSheet.Work work(Room room, Person learner, int column) {
        String state = room.states.get(column).get(learner);
        List<Sitting> counted = sittings.stream()
                .filter(one -> one.room() == room && one.learner().equals(learner) && one.column() == column)
                .filter(one -> one.answered().stream()
                        .anyMatch(answer -> !answer.chosen().isEmpty() && answer.minute() <= answer.until()))
                .filter(one -> !state.equals("under way"))
                .toList();
        Instant due = column == 0 ? DUE : at(3, 18, 0);
        return new PlainSheet.Work(
                counted.stream().map(Sitting::answered).toList(),
                counted.stream()
                        .map(one -> one.until().isEmpty() && one.handedIn().isAfter(due) ? "late" : "done")
                        .toList(),
                state,
                column == 0 ? Optional.ofNullable(room.set.get(learner)) : Optional.empty());
    }

    /** Decides about the corrected question of both assignments; the preview and the log name those whose grades change. */
    private void regrade(
            Room room, String question, List<Way> ways, PlainSheet.Computed before, PlainSheet.Computed after) {
        Regrading regrading = get(Regrading.class);
        for (int i = 0; i < 2; i++) {
            Assignment assignment = room.given.get(i);
            school.at(at(4, 13, i), room.learners.getFirst());
            assertThatThrownBy(() -> regrading.changed(assignment)).isInstanceOf(ClassRefused.class);
            school.at(at(4, 13, i), room.teacher);
            var changed = regrading.changed(assignment);
            assertThat(changed).singleElement().satisfies(one -> {
                assertThat(one.asked().stem()).isEqualTo(question);
                assertThat(one.proposed()).isEqualTo(Way.NEW_KEY);
            });
            Way way = ways.get(i);
            List<Correction> decisions = List.of(changed.getFirst().decide(way));
            Map<String, Double> were = before.grades().get(i);
            Map<String, Double> become = after.grades().get(i);
            List<String> touched = room.learners.stream()
                    .map(learner -> learner.name().value())
                    .filter(name ->
                            were.containsKey(name) && Math.round(were.get(name)) != Math.round(become.get(name)))
                    .toList();
            assertThat(touched.isEmpty()).isEqualTo(way == Way.AS_SHOWN);

            assertThat(regrading.preview(assignment, decisions).stream()
                            .filter(Regrading.GradeChange::isChange)
                            .map(change -> change.learner().person().name().value()))
                    .containsExactlyInAnyOrderElementsOf(touched);
            assertThat(regrading.decide(assignment, decisions)).isTrue();
            assertThat(get(Classes.class).log(room.made.id()).stream()
                            .filter(line -> line.entry().act() == LogEntry.Act.REGRADED)
                            .filter(line -> line.entry().assignment().equals(assignment.title()))
                            .flatMap(line -> line.about().stream())
                            .map(person -> person.name().value()))
                    .containsExactlyInAnyOrderElementsOf(touched);
        }
    }

    private void everybodySeesTheirOwn(List<PlainSheet.Computed> expected) {
        for (Room room : rooms) {
            List<Map<String, Double>> grades = expected.get(rooms.indexOf(room)).grades();
            for (Person learner : room.learners) {
                school.at(at(4, 17, 0), learner);
                for (Assignments.Given given : get(Assignments.class).given(room.made)) {
                    Double grade = grades.get(room.given.indexOf(given.assignment()))
                            .get(learner.name().value());
                    var own = get(Gradebook.class).own(given).shown();
                    assertThat(own.isPresent()).isEqualTo(grade != null);
                    own.ifPresent(percent -> assertThat(percent).isCloseTo(grade, within(1e-9)));
                }
            }
        }
    }
}
