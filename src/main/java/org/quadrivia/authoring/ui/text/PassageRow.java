package org.quadrivia.authoring.ui.text;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.editing.TextMarks;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Passage;

/** A passage with its marks and the number of its facts. It can be opened to be marked. */
final class PassageRow extends Composite<ListItem> {
    private final TextPageServices services;
    private final KbCard card;
    private final Passage passage;
    private final PassageTexts texts;
    private final SerializableConsumer<PassageRow> opened;
    private final SerializableRunnable changed;
    private final Paragraph words = new Paragraph();
    private final Div counts = Components.div("chips");
    private final Div panel = new Div();
    private final NativeButton mark;
    private boolean open;

    /**
     * @param opened is told when this row is opened
     * @param changed is told after each change
     */
    PassageRow(
            TextPageServices services,
            KbCard card,
            Passage passage,
            PassageTexts texts,
            SerializableConsumer<PassageRow> opened,
            SerializableRunnable changed) {
        this.services = services;
        this.card = card;
        this.passage = passage;
        this.texts = texts;
        this.opened = opened;
        this.changed = changed;
        this.mark = Components.slimButton(text("teach.text.mark"), this::toggle);
        mark.setAriaLabel(text("teach.text.mark.which", passage.locator().value()));
        mark.getElement().setAttribute("aria-expanded", "false");
        words.addClassName("marked-words");
        getContent().addClassName("marked-passage");
        Div foot =
                Components.div("marked-foot", Components.span(passage.locator().value(), "at"), counts, mark);
        getContent().add(foot, words, panel);
        OpenDraft draft = services.editing.open(card);
        show(draft, texts.marks(passage.id()), texts.facts(passage.id()));
    }

    private void show(OpenDraft draft, List<TextMarks.Mark> marks, int facts) {
        String stored = stored(draft);
        words.removeAll();
        if (stored.isEmpty()) {
            String brought = texts.brought(passage);
            words.add(new Text(brought.isEmpty() ? text("teach.text.notKept") : brought));
            if (!brought.isEmpty()) {
                words.add(new Text(" "), Components.span(text("teach.text.notStored"), "muted", "small"));
            }
        } else {
            fill(draft, stored, marks);
        }
        Components.inLanguage(card.language(), words);
        int claims = (int) draft.base().passage(passage.id()).stream()
                .mapToLong(details -> details.claims().size())
                .sum();
        counts.removeAll();
        counts.add(Components.chip(text("teach.text.facts", facts), facts == 0 ? "bare" : "has"));
        if (claims > 0) {
            counts.add(Components.chip(text("teach.text.claims", claims)));
        }
    }

    /** Returns the words that are stored now; empty for none. */
    private String stored(OpenDraft draft) {
        return services.editing
                .passages
                .passage(draft, passage.id())
                .map(written -> written.words())
                .orElse("");
    }

    private void fill(OpenDraft draft, String stored, List<TextMarks.Mark> marks) {
        int at = 0;
        for (TextMarks.Mark mark : marks) {
            if (mark.span().from() >= at) {
                words.add(new Text(stored.substring(at, mark.span().from())));
                words.add(marked(mark.span().of(stored), services.facts.name(draft, mark.thing())));
                at = mark.span().to();
            }
        }
        words.add(new Text(stored.substring(at)));
    }

    private static Span marked(String what, String thing) {
        Span span = new Span();
        Element mark = new Element("mark");
        mark.setText(what);
        mark.setAttribute("title", thing);
        span.getElement().appendChild(mark);
        return span;
    }

    private void toggle() {
        if (open) {
            close();
        } else {
            open = true;
            mark.getElement().setAttribute("aria-expanded", "true");
            mark.setText(text("teach.text.close"));
            mark.setAriaLabel(text("teach.text.close.which", passage.locator().value()));
            opened.accept(this);
            fillPanel("");
        }
    }

    void close() {
        open = false;
        mark.getElement().setAttribute("aria-expanded", "false");
        mark.setText(text("teach.text.mark"));
        mark.setAriaLabel(text("teach.text.mark.which", passage.locator().value()));
        panel.removeAll();
        words.setVisible(true);
    }

    /** @param news what was done; empty for nothing */
    private void fillPanel(String news) {
        OpenDraft draft = services.editing.open(card);
        String stored = stored(draft);
        List<TextMarks.Mark> marks = services.marks.all(draft).getOrDefault(passage.id(), List.of());
        show(draft, marks, services.sources.facts(draft).getOrDefault(passage.id(), 0));
        panel.removeAll();
        if (stored.isEmpty()) {
            panel.add(new ParaphraseForm(services, card, passage, this::done));
        } else {
            panel.add(
                    new MarkPanel(services, card, passage, texts.proposals(stored, marks), stored, marks, this::done));
        }
        words.setVisible(stored.isEmpty());
        if (!news.isEmpty()) {
            Paragraph said = Components.status();
            panel.addComponentAsFirst(said);
            said.setText(news);
            said.getElement().setAttribute("tabindex", "-1").executeJs("this.focus({preventScroll: true})");
        }
    }

    private void done(String news) {
        fillPanel(news);
        changed.run();
    }
}
