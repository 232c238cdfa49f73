package org.quadrivia.authoring.ui.objective;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quadrivia.authoring.objectives.ObjectiveSuggestions.Suggestion;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;

/** Suggested objectives, each to accept, to change or to decline. */
final class ObjectiveIdeasPart extends Composite<Section> {
    private final EditPageServices editing;
    private final KbCard card;
    private final boolean atOnce;
    private final SerializableRunnable accepted;
    private final SerializableConsumer<Suggestion> change;
    private final Paragraph complaint = Components.alert();
    private final Div content = new Div();
    private final List<Suggestion> left = new ArrayList<>();

    /**
     * @param atOnce whether to look for suggestions when the page is shown; otherwise on request
     * @param accepted called after an objective was created
     * @param change opens a suggestion in the form for a new objective
     */
    ObjectiveIdeasPart(
            EditPageServices editing,
            KbCard card,
            boolean atOnce,
            SerializableRunnable accepted,
            SerializableConsumer<Suggestion> change) {
        this.editing = editing;
        this.card = card;
        this.atOnce = atOnce;
        this.accepted = accepted;
        this.change = change;
        content.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("part", "suggestions");
        getContent()
                .add(
                        new H2(text("teach.objectives.ideas")),
                        Components.muted(text("teach.objectives.ideas.lead")),
                        complaint,
                        content);
        content.add(
                atOnce
                        ? Components.muted(text("teach.objectives.ideas.working"))
                        : Components.actions(Components.slimButton(text("teach.objectives.ideas.begin"), this::find)));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        if (atOnce && left.isEmpty()) {
            // The page is displayed first; the browser then requests the rest
            getElement().executeJs("return true").then(shown -> find());
        }
    }

    /** Looks for suggestions and shows them. */
    void find() {
        left.clear();
        left.addAll(editing.objectives.suggestions.of(editing.open(card)));
        show();
    }

    private void show() {
        content.removeAll();
        if (left.isEmpty()) {
            content.add(Components.muted(text("teach.objectives.ideas.none")));
        }
        UnorderedList cards = Components.list("cards");
        left.forEach(suggestion -> cards.add(row(suggestion)));
        content.add(cards);
        if (editing.objectives.suggestions.hasDeclined(editing.open(card))) {
            content.add(Components.actions(Components.slimButton(text("teach.objectives.ideas.again"), () -> {
                editing.objectives.suggestions.forget(editing.open(card));
                find();
            })));
        }
    }

    private ListItem row(Suggestion suggestion) {
        UnorderedList rests = Components.list("lines");
        suggestion
                .rests()
                .forEach(basis -> rests.add(
                        new ListItem(BasisPicker.kind(basis.kind()), Components.span(basis.words(), "words"))));
        ListItem row = new ListItem(
                Components.inLanguage(card.language(), Components.paragraph(suggestion.sentence(), "sentence")),
                Components.muted(text("teach.objectives.ideas."
                        + suggestion.why().name().toLowerCase(Locale.ROOT).replace('_', '-'))),
                Components.details(
                        text("teach.objectives.rests", suggestion.rests().size()), rests),
                Components.actions(
                        button("teach.objectives.accept", suggestion, () -> accept(suggestion)),
                        button("teach.objectives.adapt", suggestion, () -> {
                            drop(suggestion);
                            change.accept(suggestion);
                        }),
                        button("teach.objectives.decline", suggestion, () -> {
                            editing.objectives.suggestions.decline(editing.open(card), suggestion);
                            drop(suggestion);
                        })));
        row.addClassName("card");
        return row;
    }

    private static NativeButton button(String key, Suggestion suggestion, SerializableRunnable action) {
        NativeButton button = Components.slimButton(text(key), action);
        button.setAriaLabel(text("teach.objectives.ideas.act", text(key), suggestion.sentence()));
        return button;
    }

    private void accept(Suggestion suggestion) {
        if (EditMessage.isKept(
                editing.objectives.editor.create(
                        editing.open(card), suggestion.sentence(), suggestion.weight(), suggestion.rests()),
                complaint)) {
            drop(suggestion);
            accepted.run();
        }
    }

    /** Removes a suggestion from the list and moves the focus to the next one, because the button that was pressed is gone. */
    private void drop(Suggestion suggestion) {
        left.remove(suggestion);
        show();
        content.getElement()
                .executeJs("(this.querySelector('.card button') ?? this.parentElement.querySelector('h2')).focus()");
    }
}
