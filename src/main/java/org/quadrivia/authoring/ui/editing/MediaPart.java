package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.editing.FactAttribution;
import org.quadrivia.authoring.editing.media.AttachedMedia;
import org.quadrivia.authoring.editing.media.MediaWords;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.form.Components;
import org.quadrivia.form.KeptMediaView;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.media.MediaName;

/** The pictures and sounds of a thing, and where another one is brought. */
final class MediaPart extends Composite<Section> {
    private final EditPageServices editing;
    private final KbCard card;
    private final Named thing;
    private final List<FactAttribution> sources;
    private final SerializableRunnable done;
    private final Div slot = new Div();
    private final Paragraph complaint = Components.alert();
    private final NativeButton add;

    /** @param done called when the draft has been changed */
    MediaPart(
            EditPageServices editing,
            KbCard card,
            Named thing,
            List<FactAttribution> sources,
            SerializableRunnable done) {
        this.editing = editing;
        this.card = card;
        this.thing = thing;
        this.sources = sources;
        this.done = done;
        UnorderedList list = Components.list("media");
        editing.media.of(editing.open(card), thing.id()).forEach(media -> list.add(row(media)));
        add = Components.slimButton(text("teach.media.add"), this::bring);
        getContent().addClassName("property");
        getContent().add(new H3(text("teach.media")));
        if (list.getComponentCount() > 0) {
            getContent().add(list);
        }
        getContent().add(complaint, slot, add);
    }

    void focus() {
        add.focus();
    }

    private ListItem row(AttachedMedia media) {
        ListItem row = new ListItem(
                shown(media.name(), media.kind().isPicture(), media.words().text()));
        Paragraph words = Components.paragraph(media.words().text(), "says");
        row.add(Components.inLanguage(media.words().language(), words));
        String credit = String.join(
                " · ",
                Stream.of(media.words().credit(), media.words().licence())
                        .filter(one -> !one.isEmpty())
                        .toList());
        if (!credit.isEmpty()) {
            row.add(Components.muted(credit));
        }
        if (!media.here()) {
            row.add(Components.chip(text("teach.media.missing"), "hedge"));
        }
        row.add(Components.div(
                "media-acts",
                source(media),
                act(media, "teach.media.change", () -> change(media)),
                act(
                        media,
                        "teach.media.remove",
                        () -> told(editing.media.remove(editing.open(card), thing.id(), media.name())))));
        return row;
    }

    private Component source(AttachedMedia media) {
        boolean nobody =
                sources.stream().limit(1).anyMatch(first -> first.graph().equals(media.graph()));
        return nobody ? Components.chip(text("authoring.nobodyYet"), "hedge") : Components.chip(media.where());
    }

    static Component shown(MediaName name, boolean picture, String words) {
        return picture ? KeptMediaView.picture(name.address(), words) : KeptMediaView.sound(name.address(), words);
    }

    private NativeButton act(AttachedMedia media, String words, SerializableRunnable action) {
        NativeButton button = Components.buttonAsLink(text(words), action);
        button.getElement()
                .setAttribute("aria-label", text(words + ".of", media.words().text()));
        return button;
    }

    private void bring() {
        complaint.setText("");
        slot.removeAll();
        slot.add(new MediaUpload(
                editing,
                card,
                file -> {
                    slot.removeAll();
                    MediaForm form = new MediaForm(
                            thing,
                            file.name(),
                            file.kind().isPicture(),
                            new MediaWords("", card.language(), "", ""),
                            Optional.of(sources),
                            (words, graph) -> told(editing.media.attach(
                                    editing.open(card), thing.id(), file.name(), words, graph.orElseThrow())),
                            this::leave);
                    slot.add(form);
                    form.focus();
                },
                this::leave));
    }

    private void change(AttachedMedia media) {
        complaint.setText("");
        slot.removeAll();
        MediaForm form = new MediaForm(
                thing,
                media.name(),
                media.kind().isPicture(),
                media.words(),
                Optional.empty(),
                (words, graph) -> told(editing.media.describe(editing.open(card), media, words)),
                this::leave);
        slot.add(form);
        form.focus();
    }

    private void leave() {
        slot.removeAll();
        complaint.setText("");
        focus();
    }

    private void told(EditOutcome edited) {
        if (EditMessage.isKept(edited, complaint)) {
            done.run();
        }
    }
}
