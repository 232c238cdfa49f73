package org.quadrivia.authoring.ui.text;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadrivia.authoring.editing.TextMarks;
import org.quadrivia.text.Span;
import org.quadrivia.text.TextWords;

/**
 * The words of a passage as buttons. The first one that is pressed begins a selection, the second one ends it; by mouse, finger or
 * keyboard. The arrow keys go from word to word, so that the Tab key needs one press for all.
 */
final class WordPicker extends Composite<Div> {
    private static final String ARROWS = """
            const box = this;
            const words = [...box.querySelectorAll('.word')];
            const stop = to => words.forEach(word => { word.tabIndex = word === to ? 0 : -1; });
            stop(words[0]);
            box.addEventListener('focusin', event => { if (words.includes(event.target)) stop(event.target); });
            box.addEventListener('keydown', event => {
              const at = words.indexOf(document.activeElement);
              const on = getComputedStyle(box).direction === 'rtl' ? -1 : 1;
              const to = {ArrowRight: at + on, ArrowLeft: at - on, ArrowDown: at + 8, ArrowUp: at - 8,
                Home: 0, End: words.length - 1}[event.key];
              if (at < 0 || to === undefined) return;
              event.preventDefault();
              words[Math.max(0, Math.min(words.length - 1, to))].focus();
            });
            """;

    private final List<Span> spans;
    private final List<NativeButton> words = new ArrayList<>();
    private final SerializableConsumer<Optional<Span>> chosen;
    private int from = -1;
    private int to = -1;

    /** @param chosen receives the selection each time it changes; empty if nothing is selected any more */
    WordPicker(String text, List<TextMarks.Mark> marks, String label, SerializableConsumer<Optional<Span>> chosen) {
        this.chosen = chosen;
        this.spans = TextWords.of(text);
        getContent().addClassName("word-picker");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        int at = 0;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            getContent().add(new Text(text.substring(at, span.from())));
            int number = i;
            NativeButton word = new NativeButton(span.of(text), click -> press(number));
            word.addClassName("word");
            word.getElement().setAttribute("type", "button");
            if (marks.stream().anyMatch(mark -> mark.span().overlaps(span))) {
                word.addClassName("in-mark");
                word.getElement().setAttribute("title", text("teach.text.marked"));
            }
            words.add(word);
            getContent().add(word);
            at = span.to();
        }
        getContent().add(new Text(text.substring(at)));
        paint();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        getElement().executeJs(ARROWS);
    }

    private void press(int number) {
        if (from < 0 || to > from) {
            select(number, number);
        } else if (number == from) {
            select(-1, -1);
        } else {
            select(Math.min(from, number), Math.max(from, number));
        }
    }

    /** Selects the words that a part of the text touches. */
    void select(Span part) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).overlaps(part)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        select(first, last);
    }

    private void select(int first, int last) {
        from = first;
        to = last;
        paint();
        chosen.accept(
                from < 0
                        ? Optional.empty()
                        : Optional.of(
                                new Span(spans.get(from).from(), spans.get(to).to())));
    }

    private void paint() {
        for (int i = 0; i < words.size(); i++) {
            words.get(i).getElement().setAttribute("aria-pressed", String.valueOf(from >= 0 && i >= from && i <= to));
        }
    }
}
