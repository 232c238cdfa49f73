package org.quadrivia.authoring.ui.objective;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.objectives.EditableObjective;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.ItemPreview;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.AskedObjective;
import org.quadrivia.question.Item;

/**
 * Shows a learning objective: its sentence, the questions about it or the reason why there are none, and controls for changing
 * it.
 */
final class ObjectiveCard extends Composite<ListItem> {
    private static final int MAX_QUESTIONS = 8;
    private static final int MAX_GAPS = 6;

    /** What the page does when something has changed. */
    interface Changed {
        /**
         * @param objective to show again
         * @param resting whether to show what it rests on
         */
        void show(EntityId objective, boolean resting);
    }

    private final EditPageServices editing;
    private final KbCard card;
    private final EditableObjective own;
    private final AskedObjective asked;
    private final Changed changed;
    private final Paragraph complaint = Components.alert();
    private final H3 sentence;
    private final NativeDetails rests;

    ObjectiveCard(
            EditPageServices editing,
            KbCard card,
            EditableObjective own,
            AskedObjective asked,
            Neighbours beside,
            Changed changed) {
        this.editing = editing;
        this.card = card;
        this.own = own;
        this.asked = asked;
        this.changed = changed;
        sentence = Components.inLanguage(card.language(), new H3(own.objective().sentence()));
        sentence.getElement().setAttribute("tabindex", "-1");
        rests = Components.lazyDetails(
                text("teach.objectives.rests", own.basis().size()), this::rests);
        getContent().addClassNames("card", "objective");
        getContent()
                .add(
                        sentence,
                        Components.div(
                                "chips",
                                Components.chip(text(
                                        "teach.objectives.weight.chip",
                                        own.objective().weight())),
                                Components.chip(
                                        text(
                                                "teach.objectives.good",
                                                asked.good().size()),
                                        asked.good().isEmpty() ? "wrong" : "right")),
                        lack(),
                        gone(),
                        complaint,
                        rests,
                        questions(),
                        Components.lazyDetails(text("teach.objectives.change"), this::change),
                        Components.actions(
                                move("teach.objectives.earlier", beside.before()),
                                move("teach.objectives.later", beside.after()),
                                delete()));
    }

    /**
     * The objectives with which this one may change places: those next to it that have the same topic and weight. Null if there
     * is none.
     */
    record Neighbours(@Nullable EntityId before, @Nullable EntityId after) {}

    EntityId objective() {
        return own.objective().id();
    }

    /** Moves the focus to the sentence, because the button that was pressed is gone. */
    void focus(boolean resting) {
        if (resting) {
            Div content = new Div();
            rests(content);
            rests.setContent(content);
            rests.setOpen(true);
        }
        sentence.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'})");
    }

    private Component lack() {
        Div note = Components.div("note");
        switch (asked.lack()) {
            case NONE -> note.setVisible(false);
            case NOTHING_TO_ASK -> note.add(new Paragraph(text("teach.objectives.lack.nothing")));
            case HIDDEN ->
                note.add(
                        new Paragraph(text(
                                "teach.objectives.lack.hidden", asked.hidden().size())),
                        link(TeachNav.Tab.QUESTIONS, "?state=hidden", "teach.objectives.lack.hidden.go"));
            case WEAK ->
                note.add(
                        new Paragraph(
                                text("teach.objectives.lack.weak", asked.weak().size())),
                        link(TeachNav.Tab.WORDS, "", "teach.objectives.lack.words.go"));
            case NOT_MADE ->
                note.add(
                        new Paragraph(text("teach.objectives.lack.none")),
                        link(TeachNav.Tab.WORDS, "", "teach.objectives.lack.words.go"));
        }
        if (!asked.gaps().isEmpty()) {
            note.addComponentAtIndex(1, gaps());
        }
        return note;
    }

    private UnorderedList gaps() {
        UnorderedList list = new UnorderedList();
        asked.gaps().stream()
                .limit(MAX_GAPS)
                .forEach(gap -> list.add(new ListItem(text("teach.objectives.gap", gap.fact(), gap.reason()))));
        if (asked.gaps().size() > MAX_GAPS) {
            list.add(new ListItem(text("teach.found.more", asked.gaps().size() - MAX_GAPS)));
        }
        return list;
    }

    private Anchor link(TeachNav.Tab tab, String query, String key) {
        return new Anchor(tab.of(card.id()) + query, text(key));
    }

    /** Shows the facts and claims on which the objective rests although they are no longer in the knowledge base. */
    private Component gone() {
        List<EditableObjective.BasisEntry> gone = own.gone();
        if (gone.isEmpty()) {
            return new Div();
        }
        UnorderedList list = new UnorderedList();
        gone.forEach(rest -> list.add(new ListItem(text(
                "teach.objectives.gone."
                        + rest.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                rest.words()))));
        return Components.div("note", new Paragraph(text("teach.objectives.gone", gone.size())), list);
    }

    private void rests(Div content) {
        content.removeAll();
        UnorderedList list = Components.list("rows basis-list");
        own.basis().forEach(rest -> {
            NativeButton out = Components.slimButton(
                    text("teach.field.remove"),
                    () -> tell(editing.objectives.editor.remove(editing.open(card), objective(), rest), true));
            out.setAriaLabel(text("teach.objectives.remove", rest.words()));
            ListItem row = new ListItem(BasisPicker.kind(rest.kind()), Components.span(rest.words(), "words"), out);
            row.setClassName("off", !rest.isThere());
            list.add(row);
        });
        content.add(
                list,
                new BasisPicker(
                        editing,
                        card,
                        Integer.toHexString(objective().iri().hashCode()),
                        basis -> tell(editing.objectives.editor.add(editing.open(card), objective(), basis), true)));
    }

    private Component questions() {
        List<Item> all = new ArrayList<>(asked.good());
        all.addAll(asked.weak());
        NativeDetails details = Components.lazyDetails(text("teach.objectives.questions", all.size()), content -> {
            OrderedList list = Components.numberedList("previews");
            all.stream().limit(MAX_QUESTIONS).forEach(item -> list.add(new ListItem(new ItemPreview(item))));
            content.add(list);
            if (all.size() > MAX_QUESTIONS) {
                content.add(Components.muted(text("teach.found.more", all.size() - MAX_QUESTIONS)));
            }
        });
        details.setVisible(!all.isEmpty());
        return details;
    }

    private void change(Div content) {
        ObjectiveForm form = new ObjectiveForm(
                Integer.toHexString(objective().iri().hashCode()),
                entered -> editing.objectives.editor.change(
                        editing.open(card), objective(), entered.sentence(), entered.weight()),
                () -> changed.show(objective(), false));
        content.add(
                form.with(own.objective().sentence(), own.objective().weight(), text("teach.objectives.save"), "slim"));
    }

    private NativeButton move(String key, @Nullable EntityId to) {
        NativeButton button = Components.slimButton(text(key), () -> {
            if (to != null) {
                tell(editing.objectives.editor.move(editing.open(card), objective(), to), false);
            }
        });
        button.setAriaLabel(text(key + ".which", own.objective().sentence()));
        button.setVisible(to != null);
        return button;
    }

    private NativeButton delete() {
        NativeButton button = Components.slimButton(
                text("teach.objectives.delete"),
                () -> tell(editing.objectives.editor.delete(editing.open(card), objective()), false));
        button.setAriaLabel(
                text("teach.objectives.delete.which", own.objective().sentence()));
        return button;
    }

    private void tell(EditOutcome edited, boolean resting) {
        if (EditMessage.isKept(edited, complaint)) {
            changed.show(objective(), resting);
        }
    }
}
