package org.quadrivia.quiz.ui.learn;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.quiz.lesson.Chapter;
import org.quadrivia.quiz.lesson.Course;

/** The chapters of a course as a path: the finished ones, the next one and the later ones. Each one starts at one press. */
final class ChapterList extends Composite<Section> {
    private final Course course;
    private final PageAddress address;

    ChapterList(Course course, SerializableConsumer<Chapter> onLearn) {
        this.course = course;
        this.address = PageAddress.of(course.card());
        Chapter next = course.next().filter(chapter -> !chapter.isDone()).orElse(null);
        getContent().addClassName("chapters");
        getContent().add(new H2(text("learn.chapters")), summary());
        List<List<Chapter>> parts = course.parts();
        int before = 0;
        for (List<Chapter> part : parts) {
            OrderedList list = Components.numberedList("path");
            list.getElement().setAttribute("start", String.valueOf(before + 1));
            list.getStyle().set("counter-reset", "chapter " + before);
            part.forEach(chapter -> list.add(row(chapter, chapter.equals(next), onLearn)));
            boolean here = part.contains(next) || next == null && before == 0;
            getContent().add(parts.size() > 1 ? folded(part, list, here) : list);
            before += part.size();
        }
    }

    /** Returns a part under its heading, which shows the learner's progress. Only the part to continue with is open. */
    private Component folded(List<Chapter> part, OrderedList list, boolean open) {
        H3 title = part.getFirst()
                .topic()
                .map(topic -> Components.inLanguage(course.card().language(), new H3(topic.label())))
                .orElseGet(() -> new H3(text("learn.rest")));
        int covered = part.stream().mapToInt(Chapter::covered).sum();
        int facts = part.stream().mapToInt(chapter -> chapter.facts().size()).sum();
        Div summary = Components.div("course-part", title, Components.muted(text("learn.met", covered, facts)));
        NativeDetails details = new NativeDetails(summary, list);
        details.setOpen(open);
        return details;
    }

    private Component summary() {
        Div summary = Components.div(
                "how-far narrow",
                Components.div("words", new Span(text("learn.met", course.covered(), course.facts()))),
                Components.bar(course.covered(), course.facts()));
        if (course.overlaps()) {
            summary.add(Components.muted(text("learn.overlap")));
        }
        return summary;
    }

    private ListItem row(Chapter chapter, boolean next, SerializableConsumer<Chapter> onLearn) {
        String words = chapter.title().isEmpty()
                ? text(course.parts().size() > 1 ? "learn.rest.facts" : "learn.rest")
                : chapter.title();
        Span title = Components.span(words, "label");
        if (!chapter.title().isEmpty()) {
            Components.inLanguage(course.card().language(), title);
        }
        Div figures = Components.div(
                "figures muted small",
                Components.bar(chapter.covered(), chapter.facts().size()));
        figures.add(
                new Span(text("learn.met", chapter.covered(), chapter.facts().size())));
        if (chapter.unasked() > 0) {
            figures.add(new Span(text("study.objective.unasked", chapter.unasked())));
        }
        chapter.passages().stream().limit(1).forEach(passage -> figures.add(link(passage)));
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
                address.of(passage.id()),
                text("learn.passage.read", passage.locator()),
                text("page.passage.title", passage.locator()));
    }
}
