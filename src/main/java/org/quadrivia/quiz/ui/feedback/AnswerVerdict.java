package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.PlainWords;
import org.quadrivia.quiz.AnsweredItem;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.grading.AnswerParts;
import org.quadrivia.quiz.grading.Grade;
import org.quadrivia.quiz.grading.Mark;
import org.quadrivia.quiz.grading.RightSequence;
import org.quadrivia.quiz.help.Aid;
import org.quadrivia.quiz.ui.AnswerWords;
import org.quadrivia.quiz.ui.ItemLabels;

/**
 * Says in one band whether an answer was right, what is right, and why what was chosen is wrong. Who did not know is told without
 * a word of blame.
 */
public final class AnswerVerdict extends Composite<Div> {
    private enum Tone {
        RIGHT("✓"),
        PARTLY("½"),
        WRONG("✗"),
        TOLD("→");

        private final String sign;

        Tone(String sign) {
            this.sign = sign;
        }
    }

    /** @param address the address of the knowledge base, to whose pages the reasons link */
    AnswerVerdict(AnsweredItem answered, PageAddress address) {
        Tone tone = tone(answered);
        Span words = Components.span(words(answered), "says");
        String detail = detail(answered);
        if (!detail.isEmpty()) {
            words.add(new Text(" "), shown(detail, answered.item()));
        }
        getContent().addClassNames("verdict", tone.name().toLowerCase(Locale.ROOT));
        getContent().add(new H2(Components.sign(tone.sign, "mark"), words));
        ChosenReasons.lines(answered, address).forEach(getContent()::add);
    }

    /** Returns the detail in which the right answer, if it is named, is marked with its own language. */
    private static Span shown(String detail, Item item) {
        String right = AnswerWords.right(item);
        int at = right.isEmpty() ? -1 : detail.lastIndexOf(right);
        if (at < 0) {
            return Components.span(detail, "detail");
        }
        Span all = Components.span("", "detail");
        all.add(new Text(detail.substring(0, at)), ItemLabels.inLanguage(item, new Span(right)));
        all.add(new Text(detail.substring(at + right.length())));
        return all;
    }

    private static Tone tone(AnsweredItem answered) {
        Grade grade = answered.grade();
        if (answered.answer() instanceof Answer.NotKnown) {
            return Tone.TOLD;
        }
        return grade.right() ? Tone.RIGHT : grade.partly() ? Tone.PARTLY : Tone.WRONG;
    }

    /** Returns what a screen reader announces once the answer is stored. */
    public static String spoken(AnsweredItem answered) {
        String how = answered.answer() instanceof Answer.Typed typed
                ? TypedAnswerRows.how(answered.item(), typed.text()).orElse("")
                : "";
        return Stream.of(
                        words(answered),
                        detail(answered),
                        String.join(" ", ChosenReasons.spoken(answered)),
                        how,
                        PlainWords.spoken(answered.item().explanation()))
                .filter(said -> !said.isEmpty())
                .map(AnswerVerdict::stopped)
                .collect(Collectors.joining(" "));
    }

    /** Ends with a stop what ends with a name, so that the voice pauses there. */
    private static String stopped(String said) {
        int last = said.codePointBefore(said.length());
        return Character.isLetterOrDigit(last) || "»”)".indexOf(last) >= 0 ? said + "." : said;
    }

    private static String words(AnsweredItem answered) {
        return switch (tone(answered)) {
            case RIGHT -> text(answered.given().aid() == Aid.HINT ? "quiz.verdict.hinted" : "quiz.verdict.right");
            case PARTLY -> text("quiz.verdict.partly", answered.grade().points());
            case WRONG -> text("quiz.verdict.wrong");
            case TOLD -> text("quiz.verdict.told");
        };
    }

    /** Returns what was right in the answer, or what would have been; empty if there is nothing to add. */
    private static String detail(AnsweredItem answered) {
        Grade grade = answered.grade();
        if (grade.right()) {
            return "";
        }
        if (answered.answer() instanceof Answer.NotKnown) {
            return told(answered.item());
        }
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
            Item item = answered.item();
            int inPlace = answered.grade().count(Mark.HIT);
            List<String> run = RightSequence.longest(item, ordered);
            String places = text("quiz.verdict.order", inPlace, item.options().size());
            return run.size() > Math.max(1, inPlace)
                    ? places + " " + text("quiz.verdict.order.run", labels(item, run))
                    : places;
        }
        throw new IllegalStateException("no order: " + answered.answer());
    }

    private static String labels(Item item, List<String> run) {
        return AnswerParts.ordered(item).stream()
                .filter(option -> run.contains(option.id()))
                .map(Option::label)
                .collect(Collectors.joining(PlainWords.ARROW));
    }

    /** Returns the right answer in one line. An order and pairs are shown in their own lines below. */
    private static String told(Item item) {
        return switch (item.kind()) {
            case SINGLE, MULTIPLE, BOOLEAN, TEXT -> text("quiz.verdict.single", AnswerWords.right(item));
            case ORDER, MATCH -> "";
        };
    }
}
