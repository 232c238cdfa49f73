package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.question.Item;
import org.quadrivia.question.PlainWords;
import org.quadrivia.quiz.AnsweredItem;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.grading.Grade;
import org.quadrivia.quiz.grading.Mark;
import org.quadrivia.quiz.grading.OrderedPairs;
import org.quadrivia.quiz.ui.AnswerWords;
import org.quadrivia.quiz.ui.ItemLabels;
import org.quadrivia.quiz.ui.LinkedText;

/** Says whether an answer was right, and why. */
public final class AnswerVerdict extends Composite<Div> {
    AnswerVerdict(AnsweredItem answered, PageAddress address) {
        Item item = answered.item();
        Grade grade = answered.grade();
        String kind = grade.right() ? "right" : grade.partly() ? "partly" : "wrong";
        H2 title = new H2(mark(grade), new Span(words(answered)));
        getContent().addClassNames("verdict", kind);
        getContent().add(title);
        if (!saidByAnOption(item)) {
            Paragraph why = ItemLabels.inLanguage(item, new Paragraph());
            LinkedText.addTo(why, item.explanation(), address);
            getContent().add(why);
        }
    }

    /**
     * Returns whether the feedback of a right option ends with the explanation. The explanation is then not shown a second time.
     */
    private static boolean saidByAnOption(Item item) {
        return item.options().stream()
                .anyMatch(option -> option.correct() && option.feedback().endsWith(item.explanation()));
    }

    /** Returns what a screen reader announces once the answer is stored. */
    public static String spoken(AnsweredItem answered) {
        String how = answered.answer() instanceof Answer.Typed typed
                ? TypedAnswerRows.how(answered.item(), typed.text()).orElse("")
                : "";
        return Stream.of(words(answered), how, PlainWords.of(answered.item().explanation()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Span mark(Grade grade) {
        return Components.sign(grade.right() ? "✓" : grade.partly() ? "½" : "✗", "mark");
    }

    private static String words(AnsweredItem answered) {
        Grade grade = answered.grade();
        if (grade.right()) {
            return text("quiz.verdict.right");
        }
        String verdict = grade.partly() ? text("quiz.verdict.partly", grade.points()) : text("quiz.verdict.wrong");
        return verdict + " " + detail(answered);
    }

    private static String detail(AnsweredItem answered) {
        Grade grade = answered.grade();
        int all = grade.marks().size();
        int hit = grade.count(Mark.HIT);
        return switch (answered.item().kind()) {
            case SINGLE, TEXT -> text("quiz.verdict.single", AnswerWords.right(answered.item()));
            case BOOLEAN -> text("quiz.verdict.boolean", AnswerWords.right(answered.item()));
            case MULTIPLE ->
                text("quiz.verdict.multiple", hit, hit + grade.count(Mark.MISSED), grade.count(Mark.MISTAKEN));
            case ORDER -> order(answered);
            case MATCH -> text("quiz.verdict.match", hit, all);
        };
    }

    private static String order(AnsweredItem answered) {
        if (answered.answer() instanceof Answer.Ordered ordered) {
            OrderedPairs pairs = OrderedPairs.of(answered.item(), ordered);
            return text("quiz.verdict.order", pairs.right(), pairs.all(), pairs.all() - pairs.right());
        }
        throw new IllegalStateException("no order: " + answered.answer());
    }
}
