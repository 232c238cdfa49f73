package org.quadrivia.quiz.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;
import org.quadrivia.form.Components;
import org.quadrivia.form.KeptMediaView;
import org.quadrivia.knowledge.ui.map.MarkedMap;
import org.quadrivia.knowledge.ui.time.MarkedTimeline;
import org.quadrivia.question.Framing;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.MapMark;
import org.quadrivia.question.PictureMark;
import org.quadrivia.question.TimeMark;

/** The stem of a question, with its framing and kind above it and, if it asks for a place or a date, a map or a timeline below it. */
public final class Stem extends Composite<Div> {
    public static final String ID = "stem";

    /** The ids of what stands above the stem: where one is in the quiz, and what kind of question it is. Not every page has both. */
    public static final String ABOUT = "quiz-place stem-about";

    /** The id of the words that say where one is in the quiz. */
    public static final String PLACE = "quiz-place";

    private static final String READ = """
            const field = $0 && matchMedia('(hover: hover)').matches ? $0 : this;
            setTimeout(() => { field.focus({preventScroll: true}); window.scrollTo(0, 0); })
            """;

    private final H1 stem;

    /** Shows the question before it is answered. */
    public Stem(Item item) {
        this(item, false);
    }

    /** @param answered whether a picture may name the options */
    public Stem(Item item, boolean answered) {
        stem = ItemLabels.inLanguage(item, new H1());
        words(item.stem());
        stem.setId(ID);
        stem.addClassName("stem");
        stem.getElement().setAttribute("tabindex", "-1");
        stem.getElement().setAttribute("aria-describedby", ABOUT);
        Paragraph eyebrow = Components.eyebrow();
        eyebrow.setId("stem-about");
        Framing framing = item.shownFraming();
        if (framing != null) {
            eyebrow.add(ItemLabels.inLanguage(item, new Span(framing.text())));
        }
        if (item.kind() != Kind.SINGLE) {
            eyebrow.add(new Span(text("quiz.kind." + item.kind().word())));
        }
        getContent().add(Components.div("stem-head", eyebrow, new ReadAloud()), stem);
        // The words of the stem say what is seen
        PictureMark.of(item)
                .map(mark -> KeptMediaView.picture(mark.file().address(), ""))
                .ifPresent(getContent()::add);
        MapMark.of(item)
                .map(mark -> new MarkedMap(
                        mark.places().stream()
                                .map(place -> new MarkedMap.Mark(
                                        place.label(), place.latitude(), place.longitude(), place.correct()))
                                .toList(),
                        answered))
                .ifPresent(getContent()::add);
        TimeMark.of(item)
                .map(mark -> new MarkedTimeline(
                        mark.dates().stream()
                                .map(date -> new MarkedTimeline.Mark(date.label(), date.when(), date.correct()))
                                .toList(),
                        answered,
                        item.language()))
                .ifPresent(getContent()::add);
    }

    /** Names those to whom the pictures of the question are owed. */
    public void credit(String words) {
        getContent().add(Components.paragraph(words, "muted", "small", "picture-credit"));
    }

    /** Sets the words. If the stem is a question followed by a statement, the statement gets a line of its own. */
    private void words(String words) {
        int asked = words.endsWith("?") ? -1 : words.indexOf("? ");
        if (asked < 0) {
            stem.setText(words);
            return;
        }
        stem.add(new Text(words.substring(0, asked + 2)), Components.span(words.substring(asked + 2), "statement"));
    }

    /**
     * Puts the focus on the stem, so that screen readers read it first, and then what stands above it. If the device has a keyboard of its own, the focus goes
     * to the answer field instead; an on-screen keyboard would cover the question.
     *
     * @param field the field for a typed answer, labelled by the stem; null if nothing is typed
     */
    public void read(@Nullable Element field) {
        stem.getElement().executeJs(READ, field);
    }
}
