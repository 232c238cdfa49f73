package org.quadrivia.authoring.ui.own;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.ui.TeachFakes;
import org.quadrivia.authoring.ui.TeachPages;
import org.quadrivia.form.ChoiceInput;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Objectives;
import org.quadrivia.question.Option;
import org.quadrivia.question.Questions;
import org.quadrivia.question.own.OwnContent;
import org.quadrivia.question.own.OwnQuestion;
import org.quadrivia.question.own.OwnQuestions;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.grading.Grading;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.QuizPlan;
import org.springframework.beans.factory.annotation.Autowired;

/** A teacher brings, writes, edits, links and withdraws questions of her own. */
class OwnQuestionPagesTest extends TeachPages {
    private static final String GIFT = """
            // [id:river]
            ::River::[html]Which <b>river</b>? {
            =Indus#Yes.
            ~Ganges#No.
            ####It flows there.
            }

            Essay. {}

            ::Bad::Which? {~a ~b}
            """;

    @Autowired
    private OwnQuestions own;

    @Autowired
    private Questions questions;

    @AfterEach
    void removeAll() {
        TeachFakes.objectives = Objectives.NONE;
        own.all(TeachFakes.KB).forEach(one -> own.delete(TeachFakes.KB, one.id()));
    }

    @Test
    void aFileIsLookedAtBeforeAnythingIsStored() {
        open("teach/calls/questions");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("teach/calls/questions/own");
        open("teach/calls/questions/own");
        assertThat(page()).contains("There are no own questions yet");

        bring(GIFT);

        assertThat(page())
                .contains(
                        "GIFT: 1 question understood, 2 not taken",
                        "New: 1. Changed: 0.",
                        "Nothing is stored yet",
                        "Which river?",
                        "Question 2, line 8",
                        "Questions of the type “essay” cannot be asked here.",
                        "No answer earns the whole mark.");
        assertThat(own.all(TeachFakes.KB)).isEmpty();

        click("Store 1 question");

        assertThat(page()).contains("Stored. New: 1. Changed: 0.");
        assertThat(own.all(TeachFakes.KB)).hasSize(1);
        Item item = item();
        assertThat(item.isOwn()).isTrue();
        assertThat(item.stem()).isEqualTo("Which river?");
        open("teach/calls/questions/own");
        assertThat(page()).contains("1 own question", "not proved", "Which river?", "Indus", "It flows there.");
    }

    @Test
    void whatIsBroughtAgainIsRecognized() {
        bring(GIFT);
        click("Store 1 question");
        bring(GIFT);

        assertThat(page())
                .contains("New: 0. Changed: 0. As they are already: 1.")
                .doesNotContain("Store 1 question");

        bring(GIFT.replace("It flows there", "It flows by"));
        assertThat(page()).contains("New: 0. Changed: 1.");
        click("Store 1 question");

        assertThat(own.all(TeachFakes.KB)).hasSize(1);
        assertThat(item().explanation()).isEqualTo("It flows by.");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithWhyAndWhere() {
        bring("<quiz>\n<question>\n");
        assertThat(page()).contains("The file cannot be read as Moodle XML.", "no well-formed XML: look at line");

        bring("question;comment\na;b\n");
        assertThat(page()).contains("The file cannot be read as CSV.", "among them “question” and “answer”");

        bring(" ");
        assertThat(page()).contains("Paste the text of a file first.");
        assertThat(own.all(TeachFakes.KB)).isEmpty();
    }

    @Test
    void aQuestionIsWrittenHere() {
        open("teach/calls/questions/own/write");
        type("own-stem", "Who <b>called</b>?");
        type("own-option-1", "Ann");
        type("own-option-3", "Ben");
        click("Save");

        assertThat(page()).contains("Saved.");
        OwnContent written = own.all(TeachFakes.KB).getFirst().content();
        assertThat(written.stem()).isEqualTo("Who <b>called</b>?");
        assertThat(written.rights()).containsExactly("Ann");
        assertThat(written.options()).hasSize(2);
        type("own-stem", "Who called?");
        click("Save");
        assertThat(own.all(TeachFakes.KB)).hasSize(1);
    }

    @Test
    void whoLeavesAQuestionThatIsNotSavedIsAsked() {
        open("teach/calls/questions/own/write");
        type("own-stem", "Who called?");
        open("teach/calls/questions/own");

        assertThat(heading()).isEqualTo("Write a question");
        assertThat(field("own-stem")).isEqualTo("Who called?");
        click(text("teach.unsaved.leave"));
        assertThat(heading()).isEqualTo("Own questions");
    }

    @Test
    void aFaultIsSaidAndNothingIsStored() {
        open("teach/calls/questions/own/write");
        type("own-stem", "Who called?");
        type("own-option-1", "Ann");
        click("Save");

        assertThat(page())
                .contains("There must be at least two answers to choose from.")
                .doesNotContain("Saved.");
        assertThat(own.all(TeachFakes.KB)).isEmpty();
    }

    @Test
    void aQuestionIsEditedLinkedAndGivenAnObjective() {
        TeachFakes.objectives = new Objectives(
                List.of(new Objective(new EntityId("https://example.org/know"), "Know the calls.", 1, Set.of())));
        bring(GIFT);
        click("Store 1 question");
        String id = own.all(TeachFakes.KB).getFirst().id();
        open("teach/calls/questions/own");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("teach/calls/questions/own/edit/" + id);

        open("teach/calls/questions/own/edit/" + id);
        assertThat(field("own-stem")).isEqualTo("Which river?");
        assertThat(field("own-option-1")).isEqualTo("Indus");
        assertThat(field("own-feedback-2")).isEqualTo("No.");
        type("own-kind", "text");
        type("own-accepted", "Indus\nSindhu\n");
        type("own-fact", "munir");
        assertThat(page()).contains("It is Munir.");
        click("Link");
        type("own-objective", "https://example.org/know");
        click("Save");

        assertThat(page()).contains("Saved.", "Remove the link");
        OwnQuestion edited = own.find(TeachFakes.KB, id).orElseThrow();
        assertThat(edited.content().kind()).isEqualTo(Kind.TEXT);
        assertThat(edited.content().rights()).containsExactly("Indus", "Sindhu");
        assertThat(edited.content().facts()).isEqualTo(TeachFakes.SINGLE.asks());
        assertThat(item().asks()).containsAll(TeachFakes.SINGLE.asks());
        assertThat(questions.bank(TeachFakes.KB).orElseThrow().objectives().of(item()))
                .extracting(Objective::sentence)
                .containsExactly("Know the calls.");
        open("teach/calls/questions/own");
        assertThat(page()).contains("linked to 1 fact");
    }

    @Test
    void aNumberKeepsItsTolerance() {
        bring("When? {#1789:1}\n");
        click("Store 1 question");
        open("teach/calls/questions/own/edit/"
                + own.all(TeachFakes.KB).getFirst().id());
        assertThat(field("own-accepted")).isEqualTo("1789 ± 1");
        type("own-accepted", "1789 ± 1\n1800 ± 0.5");
        click("Save");

        assertThat(item().options().getFirst().ranges())
                .contains(new Option.Range(new BigDecimal("1788"), new BigDecimal("1790")));
        assertThat(Grading.grade(item(), new Answer.Typed("1,790")).right()).isTrue();
        assertThat(Grading.grade(item(), new Answer.Typed("1791")).right()).isFalse();
        assertThat(ItemJson.read(ItemJson.write(item()))).isEqualTo(item());
        type("own-accepted", "1789 ± 1\nsoon");
        click("Save");
        assertThat(page()).contains("Some accepted answers are numbers with a tolerance and others are not");
    }

    @Test
    void aStatementIsEdited() {
        bring("So it is. {TRUE}\n");
        click("Store 1 question");
        open("teach/calls/questions/own/edit/"
                + own.all(TeachFakes.KB).getFirst().id());
        assertThat(_find(ChoiceInput.class).stream().filter(ChoiceInput::isChecked))
                .hasSizeGreaterThanOrEqualTo(1);
        type("own-of-true", "No.");
        click("Save");

        assertThat(own.all(TeachFakes.KB)
                        .getFirst()
                        .content()
                        .options()
                        .getFirst()
                        .feedback())
                .isEqualTo("No.");
    }

    @Test
    void aQuestionIsWithdrawnAskedAgainAndDeleted() {
        bring(GIFT);
        click("Store 1 question");
        open("teach/calls/questions/own");

        click("Withdraw");
        assertThat(page()).contains("withdrawn", "Ask again");
        assertThat(found()).isEmpty();
        click("Ask again");
        assertThat(found()).isPresent();
        assertThat(_find(NativeButton.class)).extracting(NativeButton::getText).doesNotContain("Delete");
        click("Withdraw");
        click("Delete");

        assertThat(page()).contains("The question is deleted.");
        assertThat(own.all(TeachFakes.KB)).isEmpty();
    }

    @Test
    void aQuizOfOwnQuestionsIsTakenAndAnalysed() {
        bring(GIFT + "\nSo it is. {TRUE}\n");
        click("Store 2 questions");
        open("teach/calls/quizzes/new");
        assertThat(page()).contains("own question (2)");
        NamedQuiz quiz = published(new QuizPlan(
                "Own", "", new Composition.Chosen(Set.of(), Set.of(Item.OWN), 0, 1), 2, true, AttemptTerms.PRACTICE));

        take(quiz, new Taker.Person(teacher.id()), true);

        open("teach/calls/quizzes/" + quiz.code() + "/results");
        assertThat(page()).contains("2 of 2", "Which river?", "So it is.");
        open("teach/calls/quizzes/" + quiz.code() + "/paper");
        assertThat(page()).contains("Which river?", "(not proved)");
        open("teach/calls/questions/own");
        assertThat(page()).contains("1 answer so far, 1 correct (100%)");
    }

    @Test
    void aQuestionThatIsNotThereCannotBeEdited() {
        open("teach/calls/questions/own/edit/0123456789abcdef");

        assertThat(heading()).isEqualTo("There is nothing at this address");
    }

    private void bring(String text) {
        open("teach/calls/questions/own");
        open("teach/calls/questions/own/bring");
        type("own-pasted", text);
        click("Read");
    }

    private static String field(String id) {
        return _get(Component.class, spec -> spec.withId(id)).getElement().getProperty("value", "");
    }

    private Optional<Item> found() {
        return questions.bank(TeachFakes.KB).orElseThrow().items().stream()
                .filter(Item::isOwn)
                .findFirst();
    }

    private Item item() {
        return found().orElseThrow();
    }
}
