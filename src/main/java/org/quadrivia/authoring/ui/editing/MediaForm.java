package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.authoring.editing.FactAttribution;
import org.quadrivia.authoring.editing.media.MediaWords;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.media.MediaName;

/** The form for what is said of a picture or a sound, which stands above it. */
final class MediaForm extends Composite<Div> {
    private static final String WORDS = "media-text";
    private static final String LANGUAGE = "media-language";
    private static final String CREDIT = "media-credit";
    private static final String LICENCE = "media-licence";
    private static final String WHERE = "media-where";

    private final FormField first;

    /**
     * @param sources to choose from who says that the thing has it; empty if that stays as it is
     * @param save receives what was written, and the chosen source
     * @param cancel closes the form
     */
    MediaForm(
            Named thing,
            MediaName file,
            boolean picture,
            MediaWords now,
            Optional<List<FactAttribution>> sources,
            SerializableBiConsumer<MediaWords, Optional<EntityId>> save,
            SerializableRunnable cancel) {
        String kind = picture ? "picture" : "sound";
        first = FormField.area(WORDS, text("teach.media.text." + kind), MediaWords.longest(picture))
                .hint(text("teach.media.hint." + kind, thing.label()))
                .value(now.text());
        PlainForm form = new PlainForm((shown, typed) -> {
            MediaWords words = new MediaWords(
                    typed.getOrDefault(WORDS, ""),
                    typed.getOrDefault(LANGUAGE, ""),
                    typed.getOrDefault(CREDIT, ""),
                    typed.getOrDefault(LICENCE, ""));
            if (words.text().isBlank()) {
                shown.complain(WORDS, text(picture ? "media.noText" : "media.noTranscript"));
            } else {
                save.accept(words, sources.map(any -> new EntityId(typed.getOrDefault(WHERE, ""))));
            }
        });
        form.add(MediaPart.shown(file, picture, ""));
        form.with(first)
                .with(new FormField(LANGUAGE, text("teach.value.language"), "text", "off")
                        .hint(text("teach.value.language.hint"))
                        .value(now.language())
                        .longest(35))
                .with(new FormField(CREDIT, text("teach.media.credit"), "text", "off")
                        .value(now.credit())
                        .longest(MediaWords.LONGEST_LINE))
                .with(new FormField(LICENCE, text("teach.media.licence"), "text", "off")
                        .hint(text("teach.media.licence.hint"))
                        .value(now.licence())
                        .longest(MediaWords.LONGEST_LINE));
        sources.ifPresent(all -> {
            Map<String, String> where = SourceChoices.of(all);
            form.with(FormField.choice(
                    WHERE,
                    text("teach.value.where"),
                    where,
                    where.keySet().iterator().next()));
        });
        NativeButton leave = Components.slimButton(text("teach.value.cancel"), cancel);
        leave.getElement().setAttribute("type", "button");
        form.send(text("teach.value.save"), "primary", leave);
        getContent().addClassName("value-form");
        getContent()
                .getElement()
                .addEventListener("keydown", escape -> cancel.run())
                .setFilter("event.key === 'Escape'");
        getContent().add(form);
    }

    void focus() {
        first.focus();
    }
}
