package org.quadrivia.authoring.ui.importing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableFunction;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.authoring.importing.FileMerge;
import org.quadrivia.form.ChoiceInput;
import org.quadrivia.form.Components;
import org.quadrivia.form.NativeField;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;

/**
 * Adds imported RDF to a knowledge base that the teacher has, as changes of the draft. Before that it shows what would change, and
 * asks which things of equal names are the same.
 */
final class AddToExisting extends Composite<Div> {
    private final SerializableFunction<KbId, Optional<FileMerge.Proposal>> proposal;
    private final SerializableBiFunction<KbId, Set<FileMerge.SameName>, String> add;
    private final NativeField.Choice base;
    private final Div compared = new Div();
    private final Paragraph complaint = Components.alert();

    /**
     * @param bases those that the teacher may change; at least one
     * @param proposal compares the import with a knowledge base; empty if the import is gone
     * @param add adds the import and returns why it could not be added; empty if it was
     */
    AddToExisting(
            List<KbCard> bases,
            SerializableFunction<KbId, Optional<FileMerge.Proposal>> proposal,
            SerializableBiFunction<KbId, Set<FileMerge.SameName>, String> add) {
        this.proposal = proposal;
        this.add = add;
        Map<String, String> choices = new LinkedHashMap<>();
        bases.forEach(card -> choices.put(card.id().value(), text("teach.add.base", card.title(), card.id())));
        base = new NativeField.Choice(choices, choices.keySet().iterator().next());
        base.onChange(compared::removeAll);
        compared.getElement().setAttribute("aria-live", "polite");
        getContent()
                .add(
                        Components.muted(text("teach.add.lead")),
                        Components.field("add-to", text("teach.add.to"), base),
                        Components.actions(Components.button(text("teach.add.compare"), this::compare)),
                        compared,
                        complaint);
    }

    private void compare() {
        KbId to = new KbId(base.value());
        Optional<FileMerge.Proposal> found = proposal.apply(to);
        compared.removeAll();
        complaint.setText(found.isPresent() ? "" : text("teach.import.gone"));
        found.ifPresent(changes -> show(to, changes));
    }

    private void show(KbId to, FileMerge.Proposal changes) {
        compared.add(Components.paragraph(text("teach.add.changes", changes.added(), changes.removed())));
        if (changes.added() + changes.removed() == 0) {
            return;
        }
        Map<FileMerge.SameName, ChoiceInput> ticks = new LinkedHashMap<>();
        if (!changes.sameNames().isEmpty()) {
            Div boxes = Components.div("ticks");
            changes.sameNames().forEach(pair -> boxes.add(tick(pair, ticks)));
            compared.add(Components.paragraph(text("teach.add.same")), boxes);
        }
        compared.add(Components.actions(Components.primaryButton(
                text("teach.add.keep"), () -> complaint.setText(add.apply(to, ticked(ticks))))));
    }

    private static NativeLabel tick(FileMerge.SameName pair, Map<FileMerge.SameName, ChoiceInput> ticks) {
        ChoiceInput box = ChoiceInput.box("same");
        ticks.put(pair, box);
        NativeLabel label = new NativeLabel();
        label.addClassName("tick");
        label.add(
                box,
                new Span(text(
                        "teach.add.pair",
                        pair.name(),
                        pair.kind(),
                        pair.imported().iri(),
                        pair.known().iri())));
        return label;
    }

    private static Set<FileMerge.SameName> ticked(Map<FileMerge.SameName, ChoiceInput> ticks) {
        Set<FileMerge.SameName> same = new LinkedHashSet<>();
        ticks.forEach((pair, box) -> {
            if (box.isChecked()) {
                same.add(pair);
            }
        });
        return same;
    }
}
