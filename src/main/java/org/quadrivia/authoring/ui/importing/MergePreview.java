package org.quadrivia.authoring.ui.importing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quadrivia.authoring.importing.FileMerge;
import org.quadrivia.form.ChoiceInput;
import org.quadrivia.form.Components;

/** What imported RDF would change in a knowledge base, and the question which things are the same. None is, unless it is ticked. */
final class MergePreview extends Composite<Div> {
    private final Map<FileMerge.SameThing, ChoiceInput> ticks = new LinkedHashMap<>();
    private final Paragraph complaint = Components.alert();

    /**
     * @param title of the knowledge base
     * @param add receives the things that are the same
     * @param back chooses another knowledge base; null if there is no choice
     */
    MergePreview(
            String title,
            FileMerge.Proposal proposal,
            SerializableConsumer<Set<FileMerge.SameThing>> add,
            @Nullable SerializableRunnable back,
            SerializableRunnable cancel) {
        boolean changes = proposal.added() + proposal.removed() > 0;
        Section section = Components.section(
                text("teach.merge", title),
                Components.paragraph(
                        changes
                                ? text("teach.add.changes", proposal.added(), proposal.removed())
                                : text("teach.merge.nothing")));
        Div ways = Components.actions();
        if (changes) {
            pairs(proposal, FileMerge.Why.SAME_AS, section);
            pairs(proposal, FileMerge.Why.NAME, section);
            if (proposal.more() > 0) {
                section.add(Components.muted(text("teach.merge.more", proposal.more())));
            }
            ways.add(Components.primaryButton(text("teach.add.keep"), () -> add.accept(ticked())));
        }
        if (back != null) {
            ways.add(Components.button(text("teach.merge.back"), back));
        }
        ways.add(Components.button(text("teach.import.discard"), cancel));
        section.add(complaint, ways);
        getContent().addClassNames("found", "merge");
        getContent().add(section);
    }

    void complain(String words) {
        complaint.setText(words);
    }

    private void pairs(FileMerge.Proposal proposal, FileMerge.Why why, Section into) {
        List<FileMerge.SameThing> pairs =
                proposal.same().stream().filter(pair -> pair.why() == why).toList();
        if (pairs.isEmpty()) {
            return;
        }
        Div boxes = Components.div("ticks");
        List<ChoiceInput> all = new ArrayList<>();
        pairs.forEach(pair -> {
            ChoiceInput box = ChoiceInput.box("same");
            all.add(box);
            ticks.put(pair, box);
            boxes.add(label(pair, box));
        });
        String words = why == FileMerge.Why.SAME_AS ? "teach.merge.sameAs" : "teach.add.same";
        into.add(Components.paragraph(text(words)), boxes);
        if (pairs.size() > 1) {
            into.add(Components.actions(
                    Components.slimButton(
                            text("teach.merge.all", pairs.size()), () -> all.forEach(box -> box.setChecked(true))),
                    Components.slimButton(text("teach.merge.none"), () -> all.forEach(box -> box.setChecked(false)))));
        }
    }

    private static NativeLabel label(FileMerge.SameThing pair, ChoiceInput box) {
        NativeLabel label = new NativeLabel();
        label.addClassName("tick");
        String name = pair.kind().isEmpty() ? pair.name() : text("teach.merge.name", pair.name(), pair.kind());
        label.add(
                box,
                new Span(text(
                        "teach.merge.pair",
                        name,
                        pair.imported().iri(),
                        pair.known().iri())));
        return label;
    }

    private Set<FileMerge.SameThing> ticked() {
        Set<FileMerge.SameThing> same = new LinkedHashSet<>();
        ticks.forEach((pair, box) -> {
            if (box.isChecked()) {
                same.add(pair);
            }
        });
        return same;
    }
}
