package org.quadrivia.authoring.ui.knowledgebase;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseService;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.KbId;

/** Lets owners decide whether pages show the pictures that the data names. */
final class PicturesPart extends Composite<Section> {
    private static final String SHOWN = "pictures";
    private static final String YES = "yes";
    private static final String NO = "no";

    PicturesPart(KnowledgeBaseService bases, KnowledgeBaseService.Entry entry, SerializableRunnable again) {
        KbId kb = entry.card().id();
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(NO, text("teach.pictures.no"));
        choices.put(YES, text("teach.pictures.yes"));
        PlainForm form = new PlainForm(typed -> {
            bases.setPictures(kb, YES.equals(typed.get(SHOWN)));
            again.run();
        });
        form.with(FormField.choice(
                        SHOWN,
                        text("teach.pictures.choose"),
                        choices,
                        entry.rights().pictures() ? YES : NO))
                .send(text("teach.settings.save"), "slim");
        getContent().addClassName("part");
        getContent().add(new H2(text("teach.pictures")), Components.muted(text("teach.pictures.note")), form);
    }
}
