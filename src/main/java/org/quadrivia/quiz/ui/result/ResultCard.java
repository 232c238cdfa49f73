package org.quadrivia.quiz.ui.result;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.util.List;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.AnsweredItem;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.ObjectiveResult;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.help.Aid;
import org.quadrivia.quiz.ui.AnswerWords;
import org.quadrivia.quiz.ui.ArrivalFocus;
import org.quadrivia.quiz.ui.Chips;
import org.quadrivia.quiz.ui.ItemEntities;
import org.quadrivia.quiz.ui.ItemLabels;
import org.quadrivia.quiz.ui.QuizAddresses;
import org.quadrivia.quiz.ui.QuizButtons;
import org.quadrivia.quiz.ui.Scores;

/** The result of a quiz: the score, what to do next, the missed questions with their answers, and objectives or topics to look at. */
final class ResultCard extends Composite<Div> {
    private static final int TOPICS = 5;
    private static final double MOST = 0.8;
    private static final double HALF = 0.5;

    private final Quiz quiz;
    private final ItemEntities shelf;
    private final Ways ways;

    /** What the user can do next. */
    interface Ways extends Serializable {
        /** Asks the missed questions again. */
        void retry();

        /** Starts a lesson on what the missed questions ask. */
        void learn();

        /** Starts another quiz of the same kind. */
        void anew();

        /** Continues with what is due for review, or after a lesson with what can be learned. */
        void study();

        /** Starts a short quiz on one topic. */
        void on(EntityId topic);
    }

    /**
     * Creates the card of a finished quiz.
     *
     * @param objectives how the questions about each learning objective were answered; empty if there are no objectives
     * @param mayJoin whether to say what an account is good for, because the viewer is a guest and there are accounts
     */
    ResultCard(Quiz quiz, List<ObjectiveResult> objectives, ItemEntities shelf, boolean mayJoin, Ways ways) {
        this.quiz = quiz;
        this.shelf = shelf;
        this.ways = ways;
        getContent().addClassName("result");
        getContent().add(head(), new AllQuestions(quiz));
        if (!quiz.missed().isEmpty()) {
            getContent().add(missed());
        }
        if (mayJoin) {
            getContent().add(new JoinHint(QuizAddresses.of(quiz.id())));
        }
        if (!objectives.isEmpty()) {
            getContent().add(new ObjectiveResults(quiz, objectives, shelf.address()));
        } else if (!quiz.topicsMissed().isEmpty()) {
            getContent().add(topics());
        }
    }

    private Component head() {
        Paragraph eyebrow = ItemLabels.inLanguage(quiz.question(1).item(), Components.eyebrow(quiz.kbTitle()));
        H1 score = new H1(Scores.of(quiz.score(), quiz.points(), quiz.size()));
        Paragraph words = Components.lead(text(words(), quiz.missed().size()));
        Div told = Components.div("grow", eyebrow, score, words);
        long hinted = hinted();
        if (hinted > 0) {
            told.add(Components.muted(text("quiz.result.hinted", hinted)));
        }
        told.add(actions(score, words));
        return Components.div("page-header score", new ScoreRing(quiz.score(), quiz.points(), quiz.size()), told);
    }

    /** Returns how many of the right answers were given after a hint. */
    private long hinted() {
        return quiz.answers().values().stream()
                .filter(answered -> answered.grade().right() && answered.given().aid() == Aid.HINT)
                .count();
    }

    /** Returns the share of the points. */
    private double share() {
        return quiz.points() / quiz.size();
    }

    /** Returns the key of what is said of the score. */
    private String words() {
        double share = share();
        return quiz.missed().isEmpty()
                ? "quiz.result.all"
                : share >= MOST
                        ? "quiz.result.most"
                        : share >= HALF ? "quiz.result.half" : share > 0 ? "quiz.result.some" : "quiz.result.none";
    }

    private Component actions(Component... told) {
        boolean missed = !quiz.missed().isEmpty();
        boolean review = quiz.sitting().mode() == Mode.REVIEW;
        // Who knew little is not helped by the same questions again: first it is read what they ask
        boolean learns = missed && !review && share() < HALF;
        String again = text("quiz.retry", quiz.missed().size());
        NativeButton first;
        if (review) {
            first = QuizButtons.primary(text(quiz.isLesson() ? "learn.go-on" : "quiz.study"), ways::study);
        } else if (learns) {
            first = QuizButtons.primary(text("quiz.learn-missed"), ways::learn);
        } else {
            first = missed
                    ? QuizButtons.primary(again, ways::retry)
                    : QuizButtons.primary(text("quiz.anew"), ways::anew);
        }
        ArrivalFocus.on(first, told);
        Div actions = Components.actions(first);
        if (learns) {
            actions.add(Components.button(again, ways::retry));
        }
        // A session of study has asked what was missed again already
        if (missed && !review) {
            actions.add(Components.button(text("quiz.anew"), ways::anew));
        }
        if (!review && quiz.sitting().taker() instanceof Taker.Person) {
            actions.add(Components.button(text("quiz.study.go"), ways::study));
        }
        actions.add(
                Components.linkButton("", text("quiz.other"), "quiet"),
                Components.linkButton(HistoryView.ROUTE, text("quiz.history.see"), "quiet"));
        return actions;
    }

    private Component missed() {
        OrderedList list = Components.numberedList("missed");
        for (int number : quiz.missed()) {
            list.add(quiz.answered(number)
                    .map(answered -> missed(number, answered))
                    .orElseGet(() -> left(number)));
        }
        return new Section(new H2(text("quiz.missed")), list);
    }

    private ListItem missed(int number, AnsweredItem answered) {
        Item item = answered.item();
        return new ListItem(
                stem(number),
                answer(Chips.right(text("quiz.missed.right")), item, AnswerWords.right(item)),
                given(answered));
    }

    private static Component given(AnsweredItem answered) {
        return answered.answer() instanceof Answer.NotKnown
                ? Components.line("missed-answer", Components.chip(text("quiz.missed.not-known")))
                : answer(Chips.wrong(text("quiz.missed.yours")), answered.item(), AnswerWords.given(answered));
    }

    /** Returns the row for a question of an exam that was left unanswered. */
    private ListItem left(int number) {
        Item item = quiz.question(number).item();
        return new ListItem(
                stem(number),
                answer(Chips.right(text("quiz.missed.right")), item, AnswerWords.right(item)),
                Components.line("missed-answer", Chips.none()));
    }

    private Anchor stem(int number) {
        Item item = quiz.question(number).item();
        Anchor stem = new Anchor(QuizAddresses.of(quiz.id(), number), item.stem());
        ItemLabels.inLanguage(item, stem).addClassName("missed-stem");
        return stem;
    }

    private static Component answer(Span chip, Item item, String words) {
        return Components.line("missed-answer", chip, ItemLabels.of(item, words));
    }

    private Component topics() {
        UnorderedList list = Components.list("rows");
        quiz.topicsMissed().entrySet().stream()
                .limit(TOPICS)
                .forEach(missed -> list.add(topic(missed.getKey(), missed.getValue())));
        return new Section(new H2(text("quiz.topics")), list);
    }

    private ListItem topic(Named topic, int count) {
        Anchor page = Components.link(shelf.address().of(topic.id()), topic.label(), "grow");
        Span missed = Components.span(text("quiz.topics.missed", count), "muted", "small");
        NativeButton quizOn = Components.button(text("quiz.topics.quiz"), () -> ways.on(topic.id()));
        quizOn.setAriaLabel(text("quiz.topics.quiz.on", topic.label()));
        quizOn.addClassName("slim");
        return new ListItem(page, missed, quizOn);
    }
}
