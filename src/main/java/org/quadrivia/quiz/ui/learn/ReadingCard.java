package org.quadrivia.quiz.ui.learn;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.quadrivia.form.Components;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.ui.ItemEntities;
import org.quadrivia.quiz.ui.QuizButtons;
import org.quadrivia.quiz.ui.card.OpenQuestion;

/** Shows the facts to read before the questions about them, with a button to continue. Enter presses it, too. */
@StyleSheet("context://learn.css")
public final class ReadingCard extends Composite<Div> implements OpenQuestion {
    private static final long TOO_SOON_NANOS = 400_000_000;

    private final H1 title;
    private final NativeButton done;
    private final SerializableRunnable onRead;
    private final long shown = System.nanoTime();

    /** @param items the next items, not empty */
    public ReadingCard(List<Item> items, ItemEntities shelf, SerializableRunnable onRead) {
        this.onRead = onRead;
        title = new H1(text("learn.read", items.size()));
        title.addClassName("stem");
        title.getElement().setAttribute("tabindex", "-1");
        done = QuizButtons.primary(text("learn.read.done"), onRead);
        Div actions = Components.div("actions at-hand", done);
        getContent().addClassNames("asking", "reading-card");
        getContent()
                .add(
                        Components.eyebrow(text("learn.read.first", items.size())),
                        title,
                        new ReadingText(items, shelf),
                        actions);
    }

    @Override
    public void read() {
        QuizButtons.settle(done);
        title.getElement().executeJs("setTimeout(() => { this.focus({preventScroll: true}); window.scrollTo(0, 0); })");
    }

    @Override
    public void press(int number) {
        // There is nothing to choose
    }

    /** Continues, unless the key press was meant for the page before. */
    @Override
    public void enter() {
        if (System.nanoTime() - shown > TOO_SOON_NANOS) {
            onRead.run();
        }
    }

    @Override
    public void complain(String why) {
        // Nothing is stored that could fail
    }
}
