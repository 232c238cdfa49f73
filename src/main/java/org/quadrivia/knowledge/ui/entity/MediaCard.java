package org.quadrivia.knowledge.ui.entity;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.quadrivia.form.Components;
import org.quadrivia.form.KeptMediaView;
import org.quadrivia.knowledge.media.KeptMedia;
import org.quadrivia.knowledge.picture.PictureCredit;

/** Pictures and sounds of a thing, each with its credit; a sound with what is heard in words. */
final class MediaCard extends Composite<Section> {
    MediaCard(List<KeptMedia> all, String name) {
        Div media = Components.div("media-list");
        all.forEach(one -> media.add(entry(one, name)));
        getContent().add(new H2(text("page.media")), media);
    }

    private static Component entry(KeptMedia media, String name) {
        Div entry = Components.div("media-entry");
        if (media.kind().isPicture()) {
            entry.add(KeptMediaView.picture(media.name().address(), media.text().isEmpty() ? name : media.text()));
        } else {
            entry.add(KeptMediaView.sound(media.name().address(), text("page.media.sound", name)));
            if (!media.text().isEmpty()) {
                Paragraph heard = new Paragraph(media.text());
                entry.add(Components.details(
                        text("page.media.transcript"), Components.inLanguage(media.language(), heard)));
            }
        }
        String credit = PictureCredit.of(media.credit(), media.licence());
        if (!credit.isEmpty()) {
            entry.add(Components.paragraph(credit, "muted", "small"));
        }
        return entry;
    }
}
