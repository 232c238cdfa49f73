package org.quadrivia.authoring.ui.family;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.ImportProgress;
import org.quadrivia.form.Components;
import org.quadrivia.form.Poller;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.source.Diagnostic;
import org.quadrivia.question.FamilyPreview;

/**
 * A preview of the questions that a family would make. They are made in the background; the page polls for them and can cancel.
 */
public final class FamilyPreviewPart extends Composite<Section> {
    private static final int CAUSES = 12;

    private final EditPageServices editing;
    private final KbCard card;
    private final Div content = new Div();
    private final Poller looking = new Poller(this::look);

    FamilyPreviewPart(EditPageServices editing, KbCard card) {
        this.editing = editing;
        this.card = card;
        content.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("part");
        getContent().add(content);
    }

    /**
     * @param faults receives the errors of the text; an empty list if it has none, even if too many other trials are in progress
     */
    void begin(String file, String text, SerializableConsumer<List<Diagnostic>> faults) {
        List<Diagnostic> found = editing.families.check(text);
        content.removeAll();
        faults.accept(found);
        if (found.isEmpty()) {
            if (editing.families.tryOut(editing.open(card), file, text)) {
                show(FamilyPreview.BEGUN);
                looking.begin();
            } else {
                content.add(Components.muted(text("teach.family.busy")));
            }
        }
    }

    public void look() {
        Optional<FamilyPreview> now = editing.families.trial(card.id());
        if (now.isEmpty() || now.get().done()) {
            looking.end();
        }
        now.ifPresent(this::show);
    }

    private void cancel() {
        looking.end();
        editing.families.cancelTrial(card.id());
        content.removeAll();
        content.add(Components.muted(text("teach.family.cancelled")));
    }

    private void show(FamilyPreview preview) {
        if (!preview.done()) {
            ImportProgress progress = new ImportProgress(this::cancel);
            progress.say(
                    text(
                            "teach.family.trying",
                            preview.looked(),
                            preview.items().size()),
                    -1);
            content.removeAll();
            content.add(progress);
            return;
        }
        content.removeAll();
        content.add(
                new H2(text("teach.family.preview")),
                Components.muted(text(
                        "teach.family.tried", preview.looked(), preview.items().size())));
        if (!preview.stopped().isEmpty()) {
            content.add(Components.paragraph(text("teach.family.stopped", preview.stopped()), "complaint"));
        }
        OrderedList items = Components.numberedList("previews");
        preview.items().forEach(item -> items.add(new ListItem(new ProvedItem(item))));
        content.add(items);
        if (!preview.dropped().isEmpty()) {
            UnorderedList causes = Components.list("lines");
            preview.dropped().entrySet().stream()
                    .limit(CAUSES)
                    .forEach(cause ->
                            causes.add(new ListItem(text("teach.family.dropped", cause.getValue(), cause.getKey()))));
            content.add(Components.section(text("teach.family.dropped.title"), causes));
        }
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        looking.end();
        editing.families.cancelTrial(card.id());
    }
}
