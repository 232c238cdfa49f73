package org.quadrivia.authoring.ui.base;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.authoring.base.KnowledgeBases;
import org.quadrivia.authoring.ui.Parts;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.form.FormField;
import org.quadrivia.form.Pieces;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.KbId;

/** Archives a knowledge base, or deletes it for good. */
final class EndPart extends Composite<Section> {
    private static final String TITLE = "delete-title";

    EndPart(KnowledgeBases bases, KnowledgeBases.Entry entry, SerializableRunnable again) {
        KbId kb = entry.card().id();
        boolean away = entry.holding().archived();
        PlainForm[] form = new PlainForm[1];
        form[0] = new PlainForm(typed -> {
            if (typed.getOrDefault(TITLE, "")
                    .strip()
                    .equals(entry.card().title().strip())) {
                bases.delete(kb);
                getUI().ifPresent(ui -> ui.navigate(TeachNav.ROUTE));
            } else {
                form[0].complain(TITLE, text("teach.end.other"));
            }
        });
        form[0].with(new FormField(TITLE, text("teach.end.title"), "text", "off")
                        .hint(text("teach.end.hint", entry.card().title()))
                        .longest(300))
                .send(text("teach.end.delete"), "danger");
        NativeDetails deletion = new NativeDetails(text("teach.end.open"));
        deletion.setContent(form[0]);
        getContent().addClassName("part");
        getContent()
                .add(
                        new H2(text("teach.end")),
                        Pieces.paragraph(text(away ? "teach.end.away" : "teach.end.lead"), "muted"),
                        Pieces.actions(Parts.slim(text(away ? "teach.end.back" : "teach.end.archive"), () -> {
                            bases.archive(kb, !away);
                            again.run();
                        })),
                        deletion);
    }
}
