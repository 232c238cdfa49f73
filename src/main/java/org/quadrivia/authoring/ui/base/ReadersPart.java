package org.quadrivia.authoring.ui.base;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.base.KnowledgeBases;
import org.quadrivia.authoring.ui.DetailsForm;
import org.quadrivia.authoring.ui.Parts;
import org.quadrivia.form.ChoiceField;
import org.quadrivia.form.Pieces;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.KbId;

/** Who may read a knowledge base. */
final class ReadersPart extends Composite<Section> {
    private static final String WHO = "visibility";

    ReadersPart(KnowledgeBases bases, KnowledgeBases.Entry entry, SerializableRunnable again) {
        KbId kb = entry.card().id();
        Visibility now = entry.holding().visibility();
        PlainForm form = new PlainForm(typed -> {
            bases.show(kb, Visibility.valueOf(typed.getOrDefault(WHO, now.name())));
            again.run();
        });
        form.with(new ChoiceField(
                        "field-" + WHO, WHO, text("teach.details.visibility"), DetailsForm.visibilities(), now.name()))
                .send(text("teach.settings.save"), "slim");
        getContent().addClassName("part");
        getContent().add(new H2(text("teach.readers")), form);
        if (now == Visibility.CODE) {
            getContent()
                    .add(
                            Pieces.paragraph(text("teach.readers.code")),
                            Pieces.span(entry.holding().code().shown(), "secret"),
                            Parts.muted(text("teach.readers.join")),
                            Pieces.actions(Parts.slim(text("teach.readers.newCode"), () -> {
                                bases.changeCode(kb);
                                again.run();
                            })));
        }
    }
}
