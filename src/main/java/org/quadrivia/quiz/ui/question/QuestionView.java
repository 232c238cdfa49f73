package org.quadrivia.quiz.ui.question;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.AnswerOutcome;
import org.quadrivia.quiz.AskedFacts;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.ReadFirst;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.ui.AnswerSound;
import org.quadrivia.quiz.ui.CurrentTaker;
import org.quadrivia.quiz.ui.ItemEntities;
import org.quadrivia.quiz.ui.OptionOrder;
import org.quadrivia.quiz.ui.PictureCredits;
import org.quadrivia.quiz.ui.QuizAddresses;
import org.quadrivia.quiz.ui.card.OpenQuestion;
import org.quadrivia.quiz.ui.exam.ExamQuestion;
import org.quadrivia.quiz.ui.feedback.AnswerVerdict;
import org.quadrivia.quiz.ui.feedback.AnsweredQuestion;
import org.quadrivia.quiz.ui.feedback.QuestionFooter;
import org.quadrivia.quiz.ui.feedback.QuizProgress;
import org.quadrivia.quiz.ui.learn.ReadingCard;
import org.quadrivia.quiz.ui.offline.OfflineCopy;
import org.quadrivia.quiz.ui.result.QuizNotices;

/**
 * The page of one question, with an address of its own: the question, or the question with its answer. The address alone
 * determines what the page shows.
 */
@AnonymousAllowed
@Route(QuizAddresses.QUESTION)
public class QuestionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    /** The text stays a node, because the server changes it again. */
    private static final String UNSAY =
            "const words = this.firstChild; setTimeout(() => { if (words?.data === $0) words.data = ''; }, 5000)";

    private final Quizzes quizzes;
    private final Knowledge knowledge;
    private final CurrentTaker takers;
    private final QuestionFooter extras;
    private final Optional<AskedFacts> askedFacts;
    private final Div page = new Div();
    private final Span said = Components.span("", "visually-hidden");
    private String title = text("quiz.lost");
    private boolean ofStudy;
    private @Nullable OpenQuestion asking;
    private @Nullable Registration keys;
    private Runnable next = () -> {};

    /** @param askedFacts empty if there are no accounts */
    QuestionView(
            Quizzes quizzes,
            Knowledge knowledge,
            CurrentTaker takers,
            QuestionFooter extras,
            Optional<AskedFacts> askedFacts) {
        this.askedFacts = askedFacts;
        this.quizzes = quizzes;
        this.knowledge = knowledge;
        this.takers = takers;
        this.extras = extras;
        said.getElement().setAttribute("role", "status");
        getContent().add(page, said);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<QuizId> address = QuizAddresses.read(event.getRouteParameters());
        Optional<Quiz> quiz = address.flatMap(id -> quizzes.find(id, takers.current()));
        int number = event.getRouteParameters().getInteger(QuizAddresses.NUMBER).orElse(0);
        if (quiz.isEmpty()) {
            lose(address, event.getLocation().getPath());
        } else if (quizzes.closedBy(quiz.get()).isPresent()) {
            close(quizzes.closedBy(quiz.get()).get());
        } else if (isOpen(quiz.get(), number)) {
            show(quiz.get(), number);
        } else {
            event.forwardTo(QuizAddresses.of(quiz.get().id()));
        }
    }

    /**
     * Returns whether the question can be shown. Questions are asked one after the other, and only answered ones can be visited
     * again. In an exam, all questions can be visited, but not while its results are held back.
     */
    private static boolean isOpen(Quiz quiz, int number) {
        if (quiz.finished() && !quiz.sitting().mayShowResults()) {
            return false;
        }
        boolean exam = quiz.sitting().mode() == Mode.EXAM && number >= 1 && number <= quiz.size();
        return exam || quiz.answered(number).isPresent() || quiz.current().orElse(0) == number;
    }

    /** Returns whether the question belongs to a session of study. */
    public boolean isOfStudy() {
        return ofStudy;
    }

    private void show(Quiz quiz, int number) {
        ofStudy = quiz.sitting().mode() == Mode.REVIEW;
        title = title(quiz, number);
        page.removeAll();
        if (!quiz.sitting().mayShowResults()) {
            ExamQuestion exam = new ExamQuestion(quizzes, quiz, number);
            credit(quiz, number).ifPresent(exam::credit);
            showExam(exam);
            return;
        }
        page.add(new OfflineCopy(quiz));
        if (quiz.finished() || quiz.answered(number).isPresent()) {
            showTold(quiz, number);
        } else {
            page.add(new QuizProgress(quiz, number));
            showReading(quiz, number);
        }
    }

    private static String title(Quiz quiz, int number) {
        int planned = quiz.planned();
        return number > planned
                ? text("quiz.title.again", number - planned, quiz.size() - planned)
                : text("quiz.title.question", number, planned);
    }

    private void showExam(ExamQuestion exam) {
        asking = exam;
        page.add(exam);
        exam.read();
    }

    private void showTold(Quiz quiz, int number) {
        QuizId id = quiz.id();
        asking = null;
        boolean last = number == quiz.size();
        next = () -> getUI().ifPresent(ui -> {
            if (last) {
                AnswerSound.FINISHED.play(ui);
            }
            ui.navigate(last ? QuizAddresses.end(quiz) : QuizAddresses.of(id, number + 1));
        });
        AnsweredQuestion told = new AnsweredQuestion(
                quiz, number, ItemEntities.of(knowledge, quiz), extras.beneath(quiz, number), () -> next.run());
        page.add(told);
        told.read();
    }

    /** Shows what is to be read before the question, or else the question. */
    private void showReading(Quiz quiz, int number) {
        Set<FactId> known = AskedFacts.before(quiz, number, askedFacts);
        boolean taught = ReadFirst.isTaught(quiz, number, known);
        List<Item> items = ReadFirst.before(quiz, number, known);
        if (items.isEmpty()) {
            showAsking(quiz, number, taught);
            return;
        }
        ReadingCard card = new ReadingCard(items, ItemEntities.of(knowledge, quiz), () -> {
            page.getChildren().filter(ReadingCard.class::isInstance).toList().forEach(page::remove);
            showAsking(quiz, number, taught);
        });
        asking = card;
        said.setText("");
        page.add(card);
        card.read();
    }

    /** @param taught whether the taker has just read what the question asks, which counts like a hint */
    private void showAsking(Quiz quiz, int number, boolean taught) {
        QuizId id = quiz.id();
        long shown = System.nanoTime();
        UnansweredQuestion panel = new UnansweredQuestion(
                OptionOrder.shown(quiz, number),
                aids(quiz, number),
                answer -> take(id, number, answer, Duration.ofNanos(System.nanoTime() - shown), taught));
        credit(quiz, number).ifPresent(panel::credit);
        asking = panel;
        said.setText("");
        page.add(panel);
        panel.read();
    }

    private Optional<String> credit(Quiz quiz, int number) {
        return knowledge
                .find(quiz.request().kb())
                .flatMap(base -> PictureCredits.of(OptionOrder.shown(quiz, number), base, false));
    }

    private QuestionAids.Offer aids(Quiz quiz, int number) {
        QuizId id = quiz.id();
        return new QuestionAids.Offer(
                quizzes.hint(quiz, number).orElse(null),
                quizzes.hintIsShown(quiz, number),
                () -> quizzes.showHint(quiz, number),
                quiz.mayPutOff(number) ? () -> putOff(id, number) : null);
    }

    private void putOff(QuizId id, int number) {
        switch (quizzes.putOff(id, number)) {
            case AnswerOutcome.Kept(var quiz) -> {
                show(quiz, quiz.current().orElse(number));
                say(text("quiz.skip.done"));
            }
            case AnswerOutcome.NoSuchQuiz gone -> lose(Optional.of(id), QuizAddresses.of(id));
            case AnswerOutcome.ExamIsOn(var exam) -> close(exam);
            case AnswerOutcome.NotStored(var why) ->
                Optional.ofNullable(asking).ifPresent(panel -> panel.complain(why));
        }
    }

    /** Stores the answer and shows feedback. Feedback is shown only for what is stored. */
    private void take(QuizId id, int number, Answer answer, Duration took, boolean taught) {
        switch (quizzes.answer(id, number, answer, took, taught)) {
            case AnswerOutcome.Kept(var quiz) -> {
                show(quiz, number);
                quiz.answered(number)
                        .map(AnswerVerdict::spoken)
                        .map(words -> quiz.comesBack(number) ? words + " " + text("quiz.verdict.comes-back") : words)
                        .ifPresent(this::say);
                quiz.answered(number).ifPresent(answered -> AnswerSound.play(answered, this));
            }
            case AnswerOutcome.NoSuchQuiz gone -> lose(Optional.of(id), QuizAddresses.of(id));
            case AnswerOutcome.ExamIsOn(var exam) -> close(exam);
            case AnswerOutcome.NotStored(var why) ->
                Optional.ofNullable(asking).ifPresent(panel -> panel.complain(why));
        }
    }

    /** Lets screen readers say the words, once: who then reads on down the page has read them already. */
    private void say(String words) {
        said.setText(words);
        said.getElement().executeJs(UNSAY, words);
    }

    private void lose(Optional<QuizId> quiz, String here) {
        notice(QuizNotices.lost(quiz, here, quizzes, takers.current()));
    }

    private void close(QuizId exam) {
        notice(QuizNotices.closed(exam));
    }

    private void notice(Component notice) {
        asking = null;
        page.removeAll();
        page.add(notice);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        keys = KeyboardShortcuts.listen(event.getUI(), this::press, this::enter);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (keys != null) {
            keys.remove();
            keys = null;
        }
    }

    private void press(int digit) {
        if (asking != null) {
            asking.press(digit);
        }
    }

    /** Handles Enter. If it was pressed while the question was still being asked, it never goes on to the next question. */
    private void enter(boolean asked) {
        if (asking == null && !asked) {
            next.run();
        } else if (asking != null && asked) {
            asking.enter();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
