package org.quadrivia.authoring.ui.importing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.form.Components;
import org.quadrivia.form.NativeField;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;

/** Chooses the knowledge base to whose draft imported RDF is to be added. */
final class AddToExisting extends Composite<Div> {
    /**
     * @param bases those that the teacher may change; at least one
     * @param compare begins to compare the import with a knowledge base
     */
    AddToExisting(List<KbCard> bases, SerializableConsumer<KbId> compare) {
        Map<String, String> choices = new LinkedHashMap<>();
        bases.forEach(card -> choices.put(card.id().value(), text("teach.add.base", card.title(), card.id())));
        NativeField.Choice base =
                new NativeField.Choice(choices, choices.keySet().iterator().next());
        getContent()
                .add(
                        Components.muted(text("teach.add.lead")),
                        Components.field("add-to", text("teach.add.to"), base),
                        Components.actions(Components.button(
                                text("teach.add.compare"), () -> compare.accept(new KbId(base.value())))));
    }
}
