package org.quadrivia.classroom.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.classroom.SchoolClass;
import org.quadrivia.classroom.assignment.Assignment;
import org.quadrivia.classroom.assignment.AssignmentPlan;
import org.quadrivia.classroom.assignment.Assignments;
import org.quadrivia.classroom.gradebook.GradeFiles;
import org.quadrivia.classroom.gradebook.Gradebook;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.QuizPlan;
import org.springframework.beans.factory.annotation.Autowired;

/** Assignments and grades, from giving a quiz to the files of the gradebook. */
class AssignmentPagesTest extends ClassPages {
    private static final Composition OBJECT = new Composition.Chosen(Set.of(), Set.of("object", "boolean"), 0, 1);

    @Autowired
    private Assignments assignments;

    @Autowired
    private Gradebook gradebook;

    @Autowired
    private Quizzes attempts;

    private Person learner;
    private SchoolClass made;
    private NamedQuiz quiz;

    @BeforeEach
    void classWithAQuiz() {
        learner = somebody(Role.LEARNER);
        made = classOf(learner);
        quiz = published(new QuizPlan("Monday", "", OBJECT, 2, true, AttemptTerms.PRACTICE));
    }

    private static AssignmentPlan plan(AssignmentPlan.Feedback feedback, Duration dueIn, int attempts) {
        Instant now = Instant.now();
        return new AssignmentPlan(
                now.minus(Duration.ofDays(2)),
                Optional.of(now.plus(dueIn)),
                AssignmentPlan.Late.ACCEPT,
                OptionalInt.of(attempts),
                AssignmentPlan.Counts.BEST,
                feedback,
                Optional.empty());
    }

    private Assignment given(AssignmentPlan plan) {
        signIn(teacher);
        return assignments.give(made.id(), quiz, plan);
    }

    /** Begins as the learner, and answers so many questions rightly. */
    private QuizId taken(Assignment assignment, int right) {
        signIn(learner);
        QuizId id = ((StartOutcome.UnderWay) assignments.begin(assignment.id()).orElseThrow()).id();
        Quiz begun = attempts.find(id).orElseThrow();
        for (int number = 1; number <= begun.size(); number++) {
            boolean wanted = number <= right;
            Answer answer = Answer.Chosen.of(begun.question(number).item().options().stream()
                    .filter(option -> option.correct() == wanted)
                    .findFirst()
                    .orElseThrow()
                    .id());
            attempts.answer(id, number, answer, Duration.ofSeconds(9), false);
        }
        attempts.submit(id);
        return id;
    }

    @Test
    void aTeacherGivesAQuizAndTheLearnerDoesItFromTheirClass() {
        open(address(made.id()) + "/assignments");
        assertThat(page()).contains("This class has no assignments yet.");
        open(address(made.id()) + "/assignments/new");
        Map<String, String> typed = new HashMap<>(Map.of(
                "assignment-quiz", quiz.code().value(),
                "assignment-opens", "2026-01-01T08:00",
                "assignment-due", "2026-01-01T07:00",
                "assignment-late", "REFUSE",
                "assignment-attempts", "2",
                "assignment-counts", "LAST",
                "assignment-feedback", "HANDED_IN",
                "assignment-limit", "20",
                "assignment-close", "true"));
        send("Give it to the class", typed);
        assertThat(page()).contains("The due date must be later");
        typed.put("assignment-due", "soon");
        send("Give it to the class", typed);
        assertThat(page()).contains("Enter a date and a time.");
        typed.put("assignment-due", "9998-12-31T23:59");
        send("Give it to the class", typed);
        assertThat(address()).isEqualTo(address(made.id()) + "/assignments");
        assertThat(page()).contains("Monday", "31 Dec 9998");
        assertThat(named.find(quiz.code()).orElseThrow().state()).isEqualTo(NamedQuiz.State.CLOSED);

        signIn(learner);
        open("classes/" + made.id());
        assertThat(page()).contains("Monday", "31 Dec 9998", "to do");
        Assignment assignment = assignments.given(made).getFirst().assignment();
        open(assignment.id().address());
        assertThat(page())
                .contains(
                        "2 attempts left.",
                        "The last attempt counts.",
                        "Time limit: 20 minutes.",
                        "nothing more can be");
        click("Start");
        assertThat(address()).matches("quiz/[\\w-]{22}/1");
        open(assignment.id().address());
        assertThat(page()).contains("under way", "Continue", "Attempt 1").doesNotContain("Start another attempt");
    }

    @Test
    void theGradebookTellsWhatIsDoneLateOrMissingInWords() {
        Person idle = somebody(Role.LEARNER);
        store.join(made.id(), idle.id(), made.made());
        taken(given(plan(AssignmentPlan.Feedback.AT_ONCE, Duration.ofDays(1), 1)), 1);
        taken(given(plan(AssignmentPlan.Feedback.HANDED_IN, Duration.ofDays(-1), 1)), 2);

        signIn(teacher);
        open(address(made.id()) + "/grades");

        assertThat(page())
                .contains("50%", "100% (late)", "75%", "to do", "missing")
                .contains(learner.shownName().value(), idle.shownName().value());
    }

    @Test
    void aTeacherSetsAGradeAndOpensAgainAndBothAreLogged() {
        Assignment assignment = given(plan(AssignmentPlan.Feedback.HANDED_IN, Duration.ofDays(1), 1));
        taken(assignment, 1);
        signIn(learner);
        assertThat(assignments.begin(assignment.id())).isEmpty();
        signIn(teacher);
        open(address(made.id()) + "/grades");
        String work = _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(href -> href.contains("/learners/"))
                .findFirst()
                .orElseThrow();

        open(work);
        assertThat(page()).contains("50%", "2 of 2", "1 of 2", "this one counts");
        send("Set this grade", Map.of("grade-percent", "101", "grade-reason", ""));
        assertThat(page()).contains("Enter a whole number from 0 to 100.");
        send("Set this grade", Map.of("grade-percent", "80", "grade-reason", "said it in class"));
        assertThat(page()).contains("80% (set by a teacher)");
        send("Open the assignment again", Map.of("reopen-due", "2020-01-01T00:00"));
        assertThat(page()).contains("still to come");
        send("Open the assignment again", Map.of("reopen-due", "9998-01-01T00:00"));
        open(address(made.id()) + "/log");
        assertThat(page())
                .contains("Monday: 50 % → 80 %: said it in class", "opened again")
                .contains("looked at the grades", "looked at a learner’s work", "kept for 365 days");

        signIn(learner);
        open(assignment.id().address());
        assertThat(page()).contains("Your grade: 80%", "said it in class", "1 attempt left.");
        taken(assignment, 2);
        signIn(teacher);
        open(work);
        click("Take the set grade back");
        assertThat(page()).contains("100%");
    }

    @Test
    void resultsWaitForTheDueDateEverywhereAndTheTeacherSeesThemBefore() {
        Assignment assignment = given(plan(AssignmentPlan.Feedback.AFTER_DUE, Duration.ofDays(1), 1));
        QuizId id = taken(assignment, 1);

        open("quiz/" + id);
        assertThat(heading()).isEqualTo("Handed in");
        assertThat(page()).doesNotContain("Munir");
        open("quiz/" + id + "/1");
        assertThat(heading()).isEqualTo("Handed in");
        open("history");
        assertThat(page()).contains("handed in, results follow");
        open(assignment.id().address());
        assertThat(page()).contains("Your result is shown after the due date.").doesNotContain("50");
        signIn(teacher);
        open(address(made.id()) + "/grades");
        assertThat(page()).contains("50%");

        AssignmentPlan over = plan(AssignmentPlan.Feedback.AFTER_DUE, Duration.ofSeconds(-1), 1);
        assignments.change(assignment, over);

        signIn(learner);
        open(assignment.id().address());
        assertThat(page()).contains("Your grade: 50%");
        open("quiz/" + id);
        assertThat(heading()).isNotEqualTo("Handed in");
    }

    @Test
    void whoMadeTheQuizDoesNotSeeWhoInTheClassTookIt() {
        taken(given(plan(AssignmentPlan.Feedback.AT_ONCE, Duration.ofDays(1), 1)), 1);
        signIn(teacher);

        open("teach/calls/quizzes/" + quiz.code() + "/results");

        assertThat(page()).doesNotContain(learner.shownName().value());
    }

    @Test
    void deletingAnAssignmentShowsTheResultsAndKeepsTheAttempts() {
        Assignment assignment = given(plan(AssignmentPlan.Feedback.AFTER_DUE, Duration.ofDays(1), 1));
        QuizId id = taken(assignment, 2);
        signIn(teacher);
        open(address(made.id()) + "/assignments/" + assignment.id());
        _get(
                        NativeDetails.class,
                        spec -> spec.withPredicate(one -> one.getSummaryText().startsWith("Delete this")))
                .setOpen(true);
        click("Delete the assignment and its grades");

        assertThat(page()).contains("This class has no assignments yet.");
        signIn(learner);
        open("quiz/" + id);
        assertThat(heading()).contains("2");
    }

    @Test
    void theFilesHoldNumbersAsNumbersAndNoFormulas() throws IOException {
        context.getBean(AccountService.class)
                .changeProfile(learner.id(), "=HYPERLINK(\"http://x\")", java.time.ZoneOffset.UTC);
        taken(given(plan(AssignmentPlan.Feedback.HANDED_IN, Duration.ofDays(-1), 1)), 1);
        signIn(teacher);

        String csv = new String(GradeFiles.csv(gradebook.of(made)), StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GradeFiles.workbook(gradebook.of(made), out);

        assertThat(csv.lines())
                .containsExactly(
                        "\uFEFF\"Name\",\"Sign-in name\",\"Monday (%)\",\"Monday: state\",\"Average (%)\",\"Missing\"",
                        "\"'=HYPERLINK(\"\"http://x\"\")\",\"" + learner.name().value() + "\",50.0,\"late\",50.0,0");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(50);
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("late");
        }
    }
}
