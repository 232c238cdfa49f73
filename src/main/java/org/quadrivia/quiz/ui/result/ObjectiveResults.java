package org.quadrivia.quiz.ui.result;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.quiz.ObjectiveResult;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.ui.Chips;
import org.quadrivia.quiz.ui.QuizAddresses;

/**
 * The learning objectives that a quiz asked about: how many questions were answered rightly, which to look at again, and a lesson on
 * it. The first are shown, the others folded.
 */
final class ObjectiveResults extends Composite<Section> {
    private static final int SHOWN = 4;

    /** @param results those of which something was missed first */
    ObjectiveResults(Quiz quiz, List<ObjectiveResult> results, PageAddress address) {
        String language = quiz.question(1).item().language();
        UnorderedList first = Components.list("rows objectives");
        UnorderedList others = Components.list("rows objectives");
        for (ObjectiveResult result : results) {
            boolean more = first.getChildren().count() == SHOWN;
            (more ? others : first).add(row(quiz, result, language, address));
        }
        getContent().add(new H2(text("quiz.objectives")), Components.muted(text("quiz.objectives.lead")), first);
        if (results.size() > SHOWN) {
            getContent().add(Components.details(text("quiz.objectives.more", results.size() - SHOWN), others));
        }
    }

    private static ListItem row(Quiz quiz, ObjectiveResult result, String language, PageAddress address) {
        String sentence = result.objective().sentence();
        Div what = Components.div(
                "grow", Components.inLanguage(language, Components.span(sentence, "label")), answers(quiz, result));
        Anchor learn = Components.linkButton(address.learn(result.objective()), text("quiz.objectives.learn"), "slim");
        learn.getElement().setAttribute("aria-label", text("quiz.objectives.learn.on", sentence));
        return new ListItem(what, learn);
    }

    private static Component answers(Quiz quiz, ObjectiveResult result) {
        String words = text("quiz.objectives.right", result.right().size(), result.questions());
        Div line =
                Components.div("read small", result.missed().isEmpty() ? Chips.right(words) : Components.chip(words));
        if (!result.missed().isEmpty()) {
            line.add(new Span(text("quiz.objectives.again")));
            result.missed()
                    .forEach(number -> line.add(
                            new Anchor(QuizAddresses.of(quiz.id(), number), text("quiz.objectives.question", number))));
        }
        return line;
    }
}
