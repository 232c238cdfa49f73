package org.quadrivia.authoring.ui.text;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.editing.PassageEditor;
import org.quadrivia.authoring.editing.TextMarks;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Passage;
import org.quadrivia.knowledge.view.ClaimDetails;
import org.quadrivia.text.Span;
import org.quadrivia.text.propose.Found;

/** An open passage: its words to select, what may be marked, the things that are marked, and what is said of them. */
final class MarkPanel extends Composite<Div> {
    private static final int PROPOSED = 30;

    private final TextPageServices services;
    private final KbCard card;
    private final Passage passage;
    private final String words;
    private final SerializableConsumer<String> done;
    private final Paragraph complaint = Components.alert();
    private final Div selection = new Div();
    private final Div objective = new Div();
    private final WordPicker picker;

    /**
     * @param words the text of the passage
     * @param done receives what was done, in words
     */
    MarkPanel(
            TextPageServices services,
            KbCard card,
            Passage passage,
            List<Found> proposals,
            String words,
            List<TextMarks.Mark> marks,
            SerializableConsumer<String> done) {
        this.services = services;
        this.card = card;
        this.passage = passage;
        this.words = words;
        this.done = done;
        picker = Components.inLanguage(
                card.language(),
                new WordPicker(
                        words, marks, text("teach.text.words", passage.locator().value()), this::selected));
        selection.getElement().setAttribute("aria-live", "polite");
        OpenDraft draft = services.editing.open(card);
        getContent().addClassName("mark-panel");
        getContent().add(Components.muted(text("teach.text.words.how")), picker);
        if (!proposals.isEmpty()) {
            getContent().add(proposals(proposals));
        }
        getContent().add(complaint, selection);
        if (!marks.isEmpty()) {
            getContent().add(things(draft, marks));
        }
        Map<EntityId, String> here = here(draft, marks);
        if (!here.isEmpty()) {
            getContent().add(new FactForm(services, card, passage, here, done));
        }
        getContent().add(facts(draft), claims(draft), objective);
        objective.add(new ObjectiveFromText(services, card, passage.id(), "", done));
    }

    /** Returns the things marked in this passage, then those marked elsewhere, with their names. */
    private Map<EntityId, String> here(OpenDraft draft, List<TextMarks.Mark> marks) {
        Map<EntityId, String> things = new LinkedHashMap<>();
        marks.forEach(mark -> things.computeIfAbsent(mark.thing(), thing -> services.facts.name(draft, thing)));
        services.marks.all(draft).values().stream()
                .flatMap(List::stream)
                .forEach(mark -> things.computeIfAbsent(mark.thing(), thing -> services.facts.name(draft, thing)));
        return things;
    }

    private Component proposals(List<Found> proposals) {
        UnorderedList list = Components.list("tags proposals");
        proposals.stream().limit(PROPOSED).forEach(found -> {
            String what = found.span().of(words);
            NativeButton choose = Components.slimButton(what, () -> picker.select(found.span()));
            choose.getElement()
                    .setAttribute(
                            "title",
                            text("teach.text.found." + found.kind().name().toLowerCase(Locale.ROOT)));
            list.add(new ListItem(choose));
        });
        return new Div(new H3(text("teach.text.proposed")), list);
    }

    private void selected(Optional<Span> span) {
        complaint.setText("");
        selection.removeAll();
        objective.removeAll();
        objective.add(new ObjectiveFromText(
                services, card, passage.id(), span.map(part -> part.of(words)).orElse(""), done));
        span.ifPresent(chosen -> selection.add(
                new ThingForm(services, card, chosen.of(words), (thing, name) -> mark(chosen, thing, name))));
    }

    private void mark(Span span, EntityId thing, String name) {
        EditOutcome edited = services.marks.mark(services.editing.open(card), passage.id(), words, span, thing);
        if (EditMessage.isKept(edited, complaint)) {
            done.accept(text("teach.text.marked.as", span.of(words), name));
        }
    }

    private Component things(OpenDraft draft, List<TextMarks.Mark> marks) {
        UnorderedList list = Components.list("values marks");
        for (TextMarks.Mark mark : marks) {
            String name = services.facts.name(draft, mark.thing());
            NativeButton out = Components.slimButton(
                    text("teach.text.unmark"),
                    () -> tell(
                            services.marks.remove(services.editing.open(card), mark.id()),
                            text("teach.text.unmarked", mark.span().of(words))));
            out.setAriaLabel(text("teach.text.unmark.which", mark.span().of(words)));
            list.add(new ListItem(
                    Components.span(text("teach.text.is", mark.span().of(words))),
                    new Anchor(EditAddress.entity(card.id(), mark.thing()), name),
                    out));
        }
        return new Div(new H3(text("teach.text.things")), list);
    }

    private Component facts(OpenDraft draft) {
        List<PassageEditor.Stated> stated = services.editing.passages.stated(draft, passage.id());
        Div part = new Div(new H3(text("teach.passage.facts")));
        if (stated.isEmpty()) {
            part.add(Components.muted(text("teach.passage.noFacts")));
            return part;
        }
        UnorderedList list = Components.list("values");
        for (PassageEditor.Stated fact : stated) {
            NativeButton out = Components.slimButton(
                    text("teach.field.remove"),
                    () -> tell(
                            services.editing.passages.detach(services.editing.open(card), passage.id(), fact.key()),
                            text("teach.text.fact.removed", fact.words())));
            out.setAriaLabel(text("teach.passage.detach", fact.words()));
            list.add(new ListItem(Components.span(fact.words()), out));
        }
        part.add(list);
        return part;
    }

    private Component claims(OpenDraft draft) {
        List<ClaimDetails> claims = draft.base().passage(passage.id()).stream()
                .flatMap(details -> details.claims().stream())
                .toList();
        Div part = new Div();
        if (!claims.isEmpty()) {
            UnorderedList list = Components.list("values");
            claims.forEach(claim -> list.add(new ListItem(new Anchor(
                    EditAddress.graph(card.id(), claim.claim().id()),
                    claim.claim().label()))));
            part.add(new H3(text("teach.text.reported")), list);
        }
        return part;
    }

    private void tell(EditOutcome edited, String news) {
        if (EditMessage.isKept(edited, complaint)) {
            done.accept(news);
        }
    }
}
