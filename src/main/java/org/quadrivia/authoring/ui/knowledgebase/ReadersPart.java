package org.quadrivia.authoring.ui.knowledgebase;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseService;
import org.quadrivia.authoring.ui.KnowledgeBaseDetailsForm;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.KbId;

/** Who may read a knowledge base. */
final class ReadersPart extends Composite<Section> {
    private static final String WHO = "visibility";

    ReadersPart(KnowledgeBaseService bases, KnowledgeBaseService.Entry entry, SerializableRunnable again) {
        KbId kb = entry.card().id();
        Visibility now = entry.rights().visibility();
        PlainForm form = new PlainForm(typed -> {
            bases.setVisibility(kb, Visibility.valueOf(typed.getOrDefault(WHO, now.name())));
            again.run();
        });
        form.with(FormField.choice(
                        WHO, text("teach.details.visibility"), KnowledgeBaseDetailsForm.visibilities(), now.name()))
                .send(text("teach.settings.save"), "slim");
        getContent().addClassName("part");
        getContent().add(new H2(text("teach.readers")), form);
        if (now == Visibility.CODE) {
            getContent()
                    .add(
                            Components.paragraph(text("teach.readers.code")),
                            Components.span(entry.rights().code().shown(), "secret"),
                            Components.muted(text("teach.readers.join")),
                            Components.actions(Components.slimButton(text("teach.readers.newCode"), () -> {
                                bases.changeCode(kb);
                                again.run();
                            })));
        }
    }
}
