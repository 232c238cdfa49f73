package org.quadrivia.authoring.ui.knowledgebase;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseService;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.KbId;

/** Archives a knowledge base, or deletes it for good. */
final class ArchiveAndDeletePart extends Composite<Section> {
    private static final String TITLE = "delete-title";

    ArchiveAndDeletePart(KnowledgeBaseService bases, KnowledgeBaseService.Entry entry, SerializableRunnable again) {
        KbId kb = entry.card().id();
        boolean away = entry.rights().archived();
        PlainForm form = new PlainForm((sent, typed) -> {
                    if (typed.getOrDefault(TITLE, "")
                            .strip()
                            .equals(entry.card().title().strip())) {
                        bases.delete(kb);
                        Components.go(this, TeachNav.ROUTE);
                    } else {
                        sent.complain(TITLE, text("teach.end.other"));
                    }
                })
                .with(new FormField(TITLE, text("teach.end.title"), "text", "off")
                        .hint(text("teach.end.hint", entry.card().title()))
                        .longest(300))
                .send(text("teach.end.delete"), "danger");
        NativeDetails deletion = Components.details(text("teach.end.open"), form);
        getContent().addClassName("part");
        getContent()
                .add(
                        new H2(text("teach.end")),
                        Components.paragraph(text(away ? "teach.end.away" : "teach.end.lead"), "muted"),
                        Components.actions(
                                Components.slimButton(text(away ? "teach.end.back" : "teach.end.archive"), () -> {
                                    bases.archive(kb, !away);
                                    again.run();
                                })),
                        deletion);
    }
}
