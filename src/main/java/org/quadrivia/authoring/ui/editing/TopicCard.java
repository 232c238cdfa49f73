package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.editing.TopicEditor;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.EntityPicker;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;

/** One of the knowledge base's own topics: its name and members. */
final class TopicCard extends Composite<ListItem> {
    private static final int SHOWN = 100;
    private static final int FOUND = 8;

    private final EditPageServices editing;
    private final KbCard card;
    private final EntityId topic;
    private final SerializableRunnable changed;
    private final Paragraph complaint = Components.alert();
    private final Input name = new Input();

    /** @param changed called after any change */
    TopicCard(EditPageServices editing, KbCard card, TopicEditor.OwnTopic own, SerializableRunnable changed) {
        this.editing = editing;
        this.card = card;
        this.topic = own.topic().id();
        this.changed = changed;
        String id = Integer.toHexString(topic.iri().hashCode());
        name.setValue(own.topic().label());
        name.getElement().setAttribute("maxlength", "200");
        NativeDetails members =
                new NativeDetails(text("teach.topics.members", own.members().size()));
        EntityPicker picker = new EntityPicker("member-" + id, text("teach.topics.add"), this::search);
        members.setContent(new Div(
                list(own.members()),
                picker,
                Components.actions(Components.slimButton(
                        text("teach.topics.put"),
                        () -> picker.chosen()
                                .ifPresentOrElse(
                                        member -> tell(editing.topics.add(editing.open(card), topic, member)),
                                        () -> complaint.setText(text("teach.pick.none")))))));
        members.setOpen(own.members().isEmpty());
        NativeButton rename = Components.slimButton(
                text("teach.topics.rename"),
                () -> tell(editing.topics.rename(editing.open(card), topic, name.getValue())));
        NativeButton delete = Components.slimButton(
                text("teach.topics.delete"), () -> tell(editing.topics.delete(editing.open(card), topic)));
        delete.setAriaLabel(text("teach.topics.delete.which", own.topic().label()));
        getContent().addClassNames("card", "topic");
        getContent()
                .add(
                        new H2(own.topic().label()),
                        complaint,
                        members,
                        Components.details(
                                text("teach.topics.edit"),
                                new Div(
                                        Components.field("topic-" + id, text("teach.topics.name"), name),
                                        Components.actions(rename, delete))));
    }

    private UnorderedList list(List<Named> members) {
        UnorderedList list = Components.list("rows things");
        members.stream().limit(SHOWN).forEach(member -> {
            NativeButton out = Components.slimButton(
                    text("teach.field.remove"),
                    () -> tell(editing.topics.remove(editing.open(card), topic, member.id())));
            out.setAriaLabel(text("teach.topics.remove", member.label()));
            list.add(new ListItem(new Anchor(EditAddress.entity(card.id(), member.id()), member.label()), out));
        });
        if (members.size() > SHOWN) {
            list.add(new ListItem(Components.muted(text("teach.found.more", members.size() - SHOWN))));
        }
        return list;
    }

    private List<Named> search(String typed) {
        return editing.forms.things(editing.open(card), typed, FOUND);
    }

    private void tell(EditOutcome edited) {
        if (EditMessage.isKept(edited, complaint)) {
            changed.run();
        }
    }
}
