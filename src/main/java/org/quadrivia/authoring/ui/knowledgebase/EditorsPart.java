package org.quadrivia.authoring.ui.knowledgebase;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseService;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.KbId;

/** The editors and the owner of a knowledge base. */
final class EditorsPart extends Composite<Section> {
    private static final String EDITOR = "editor-name";
    private static final String OWNER = "owner-name";

    private final SerializableRunnable again;

    EditorsPart(KnowledgeBaseService bases, KnowledgeBaseService.Entry entry, SerializableRunnable again) {
        this.again = again;
        KbId kb = entry.card().id();
        UnorderedList list = Components.list("rows");
        entry.editors()
                .forEach(editor -> list.add(new ListItem(
                        Components.span(editor.shownName().value()),
                        Components.slimButton(text("teach.editors.remove"), () -> {
                            bases.unshare(kb, editor.id());
                            again.run();
                        }))));
        NativeDetails owner = Components.details(
                text("teach.editors.handOver"),
                form(
                        OWNER,
                        "teach.editors.handOver.to",
                        "teach.editors.handOver.do",
                        name -> bases.handOver(kb, name)));
        getContent().addClassName("part");
        getContent()
                .add(
                        new H2(text("teach.editors")),
                        Components.paragraph(text("teach.editors.lead"), "muted"),
                        list,
                        form(EDITOR, "teach.editors.name", "teach.editors.add", name -> bases.share(kb, name)),
                        owner);
    }

    private PlainForm form(
            String field, String label, String send, SerializableFunction<String, KnowledgeBaseService.Shared> act) {
        return new PlainForm((form, typed) -> {
                    switch (act.apply(typed.getOrDefault(field, ""))) {
                        case DONE -> again.run();
                        case NOBODY -> form.complain(field, text("teach.editors.nobody"));
                        case NO_TEACHER -> form.complain(field, text("teach.editors.noTeacher"));
                    }
                })
                .with(new FormField(field, text(label), "text", "off").longest(64))
                .send(text(send), "slim");
    }
}
