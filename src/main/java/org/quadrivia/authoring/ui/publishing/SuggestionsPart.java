package org.quadrivia.authoring.ui.publishing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Locale;
import java.util.Optional;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.editing.EnrichmentSuggestions;
import org.quadrivia.authoring.editing.EnrichmentSuggestions.Suggestion;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.ImportProgress;
import org.quadrivia.form.Components;
import org.quadrivia.form.Poller;
import org.quadrivia.knowledge.KbCard;

/**
 * Suggests changes to the draft that would give more questions. When the teacher asks for suggestions, each change is tried in
 * the background and its effect is shown.
 */
public final class SuggestionsPart extends Composite<Section> {
    private final EditPageServices editing;
    private final KbCard card;
    private final SerializableRunnable changed;
    private final Div content = new Div();
    private final Paragraph complaint = Components.alert();
    private final Poller looking = new Poller(this::look);

    /** @param changed called after the draft has changed */
    public SuggestionsPart(EditPageServices editing, KbCard card, SerializableRunnable changed) {
        this.editing = editing;
        this.card = card;
        this.changed = changed;
        content.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("part", "suggestions");
        getContent()
                .add(new H2(text("teach.suggest")), Components.muted(text("teach.suggest.lead")), complaint, content);
        Optional<EnrichmentSuggestions.Progress> known = editing.suggestions.progress(editing.open(card));
        known.filter(EnrichmentSuggestions.Progress::done).ifPresentOrElse(this::show, this::offer);
    }

    private void offer() {
        content.removeAll();
        content.add(Components.actions(Components.slimButton(text("teach.suggest.begin"), this::begin)));
    }

    private void begin() {
        complaint.setText("");
        if (editing.suggestions.begin(editing.open(card))) {
            looking.begin();
            look();
        } else {
            complaint.setText(text("teach.family.busy"));
        }
    }

    void look() {
        Optional<EnrichmentSuggestions.Progress> now = editing.suggestions.progress(editing.open(card));
        if (now.isEmpty() || now.get().done()) {
            looking.end();
        }
        now.ifPresentOrElse(this::show, this::offer);
    }

    private void show(EnrichmentSuggestions.Progress progress) {
        content.removeAll();
        if (!progress.done()) {
            ImportProgress bar = new ImportProgress(this::cancel);
            bar.say(
                    text("teach.suggest.trying", progress.tried(), progress.all()),
                    progress.all() == 0 ? -1 : (double) progress.tried() / progress.all());
            content.add(bar);
        }
        if (progress.done() && progress.found().isEmpty()) {
            content.add(Components.muted(text("teach.suggest.nothing", progress.tried())));
        }
        UnorderedList list = Components.list("lines");
        progress.found().forEach(suggestion -> list.add(line(suggestion, progress.done())));
        content.add(list);
    }

    private ListItem line(Suggestion suggestion, boolean done) {
        String act = suggestion.act().name().toLowerCase(Locale.ROOT);
        ListItem line = new ListItem(
                Components.span(
                        text(
                                "teach.suggest." + act,
                                suggestion.about().label(),
                                suggestion.things().size()),
                        "where"),
                Components.chip(gain(suggestion), "right"));
        switch (suggestion.act()) {
            case COMPLETE, SINGLE -> {
                line.add(Components.muted(text("teach.suggest." + act + ".only")));
                if (done) {
                    line.add(Components.actions(
                            Components.slimButton(text("teach.suggest.take"), () -> take(suggestion))));
                }
            }
            case DATES ->
                suggestion
                        .things()
                        .forEach(thing -> line.add(
                                new Div(new Anchor(EditAddress.entity(card.id(), thing.id()), thing.label()))));
            case WORDS ->
                line.add(new Div(new Anchor(
                        EditAddress.words(card.id(), suggestion.about().id()), text("teach.suggest.words.go"))));
        }
        return line;
    }

    private static String gain(Suggestion suggestion) {
        return suggestion.gained() > 0
                ? text("teach.suggest.gain", suggestion.gained())
                : text("teach.suggest.reworded", suggestion.reworded());
    }

    private void take(Suggestion suggestion) {
        if (editing.suggestions.take(editing.open(card), suggestion) instanceof EditOutcome.Bad(var fault)) {
            complaint.setText(fault.message());
        } else {
            content.removeAll();
            content.add(
                    Components.muted(text("teach.suggest.taken")),
                    Components.actions(Components.slimButton(text("teach.suggest.begin"), this::begin)));
            changed.run();
        }
    }

    private void cancel() {
        looking.end();
        editing.suggestions.cancel(editing.open(card));
        offer();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        looking.end();
    }
}
