package org.quadrivia.quiz.ui.feedback;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.PlainWords;
import org.quadrivia.quiz.AnsweredItem;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.grading.Mark;
import org.quadrivia.quiz.ui.ItemLabels;
import org.quadrivia.quiz.ui.LinkedText;

/** Explains why each option that the learner wrongly chose is wrong. It does not repeat the explanation, which follows below. */
final class ChosenReasons {
    private ChosenReasons() {}

    /** Returns the options that the learner wrongly chose. */
    static List<Option> mistaken(AnsweredItem answered) {
        return answered.answer() instanceof Answer.Chosen
                ? answered.item().options().stream()
                        .filter(option -> answered.grade().mark(option.id()) == Mark.MISTAKEN)
                        .toList()
                : List.of();
    }

    /** Returns one line for each wrongly chosen option that has a separate reason. */
    static List<Paragraph> lines(AnsweredItem answered, PageAddress address) {
        return reasoned(answered).stream()
                .map(option -> line(answered.item(), option, address))
                .toList();
    }

    /** Returns the same lines in plain words. */
    static List<String> spoken(AnsweredItem answered) {
        return reasoned(answered).stream()
                .map(option ->
                        text("quiz.you-chose", option.label()) + " " + PlainWords.of(reason(answered.item(), option)))
                .toList();
    }

    private static List<Option> reasoned(AnsweredItem answered) {
        return mistaken(answered).stream()
                .filter(option -> !reason(answered.item(), option).isEmpty())
                .toList();
    }

    private static String reason(Item item, Option option) {
        String feedback = withoutLabel(option);
        String known = item.explanation().strip();
        return feedback.endsWith(known)
                ? feedback.substring(0, feedback.length() - known.length()).strip()
                : feedback;
    }

    /** Returns the feedback of an option beside its label, which is not repeated: “India's strikes: They came before …”. */
    static String withoutLabel(Option option) {
        String feedback = option.feedback().strip();
        String name = "(?:\\[\\[[^|\\]]*+\\|)?" + Pattern.quote(option.label()) + "(?:]])?";
        return Pattern.compile("^" + name + "\\s?: ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(feedback)
                .replaceFirst("");
    }

    private static Paragraph line(Item item, Option option, PageAddress address) {
        String words = text("quiz.you-chose", option.label());
        int at = words.lastIndexOf(option.label());
        Span reason = ItemLabels.inLanguage(item, new Span());
        reason.addClassName("reason");
        LinkedText.addTo(reason, reason(item, option), address);
        Paragraph line = new Paragraph();
        line.addClassName("chose");
        line.add(
                new Text(words.substring(0, at)),
                ItemLabels.of(item, option.label()),
                new Text(words.substring(at + option.label().length()) + " "),
                reason);
        return line;
    }
}
