package org.quadrivia.quiz.ui.learn;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.quiz.lesson.Chapter;
import org.quadrivia.quiz.lesson.Course;

/** The chapters of a course as a path: what is done, what comes next, what is ahead. Each can be learned at once. */
final class ChapterList extends Composite<Section> {
    private static final int PASSAGES = 3;

    private final Course course;
    private final PageAddress address;

    ChapterList(Course course, SerializableConsumer<Chapter> onLearn) {
        this.course = course;
        this.address = PageAddress.of(course.card());
        OrderedList list = Components.numberedList("path");
        Chapter next = course.next().filter(chapter -> !chapter.isDone()).orElse(null);
        course.chapters().forEach(chapter -> list.add(row(chapter, chapter.equals(next), onLearn)));
        getContent().addClassName("chapters");
        getContent().add(new H2(text("learn.chapters")), summary(), list);
    }

    private Component summary() {
        return Components.div(
                "how-far narrow",
                Components.div("words", new Span(text("learn.met", course.covered(), course.facts()))),
                bar(course.covered(), course.facts()));
    }

    private ListItem row(Chapter chapter, boolean next, SerializableConsumer<Chapter> onLearn) {
        String words = chapter.title().isEmpty() ? text("learn.rest") : chapter.title();
        Span title = Components.span(words, "label");
        if (!chapter.title().isEmpty()) {
            Components.inLanguage(course.card().language(), title);
        }
        Div figures = Components.div(
                "figures muted small", bar(chapter.covered(), chapter.facts().size()));
        figures.add(
                new Span(text("learn.met", chapter.covered(), chapter.facts().size())));
        chapter.passages().stream().limit(PASSAGES).forEach(passage -> figures.add(link(passage)));
        chapter.id().ifPresent(id -> figures.add(cards(id, words)));
        NativeButton learn = Components.slimButton(
                text(chapter.isDone() ? "learn.again" : "learn.learn"), () -> onLearn.accept(chapter));
        learn.setAriaLabel(text("learn.which", learn.getText(), words));
        ListItem row = new ListItem(Components.div("grow", title, figures), learn);
        if (chapter.isDone()) {
            row.addClassName("done-chapter");
            figures.addComponentAsFirst(Components.chip(text("learn.chapter.done"), "right"));
        } else if (next) {
            row.addClassName("next-chapter");
            figures.addComponentAsFirst(Components.chip(text("learn.chapter.next")));
        }
        return row;
    }

    private Anchor cards(EntityId chapter, String words) {
        Anchor cards = Components.link(address.flashcards(chapter), text("learn.mode.cards"));
        cards.setAriaLabel(text("learn.which", text("learn.mode.cards"), words));
        return cards;
    }

    private Anchor link(Passage passage) {
        return Components.placeLink(
                address.of(passage.id()), text("learn.passage.read", passage.locator()), text("page.source"));
    }

    /** Creates a bar that says nothing that the words beside it do not say. */
    private static Component bar(int part, int whole) {
        Div filled = new Div();
        filled.getStyle().set("width", (whole == 0 ? 0 : 100.0 * part / whole) + "%");
        Div bar = Components.div("progress", filled);
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }
}
