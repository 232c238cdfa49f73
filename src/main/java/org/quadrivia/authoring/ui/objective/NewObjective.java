package org.quadrivia.authoring.ui.objective;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.objectives.Basis;
import org.quadrivia.authoring.objectives.ObjectiveSuggestions.Suggestion;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;

/** The form for a new objective: what it rests on, its sentence and its weight. */
final class NewObjective extends Composite<Section> {
    private static final String ID = "new";
    private static final int USUAL_WEIGHT = 2;

    private final EditPageServices editing;
    private final KbCard card;
    private final List<Basis> chosen = new ArrayList<>();
    private final Div rests = new Div();
    private final BasisPicker picker;
    private final H2 heading = new H2(text("teach.objectives.new"));

    /** @param created called after an objective was created */
    NewObjective(EditPageServices editing, KbCard card, SerializableRunnable created) {
        this(editing, card, "", USUAL_WEIGHT, List.of(), created);
    }

    /** Creates the form filled with a suggestion. */
    NewObjective(EditPageServices editing, KbCard card, Suggestion suggestion, SerializableRunnable created) {
        this(editing, card, suggestion.sentence(), suggestion.weight(), suggestion.rests(), created);
    }

    private NewObjective(
            EditPageServices editing,
            KbCard card,
            String sentence,
            int weight,
            List<Basis> rests,
            SerializableRunnable created) {
        this.editing = editing;
        this.card = card;
        chosen.addAll(rests);
        picker = new BasisPicker(editing, card, ID, this::add);
        heading.setId("new-objective");
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().addClassNames("part", "new-objective");
        ObjectiveForm form = new ObjectiveForm(ID, this::create, created::run);
        getContent()
                .add(
                        heading,
                        form.with(sentence, weight, text("teach.objectives.create"), "primary"),
                        Components.div("rests", this.rests, picker));
        show();
    }

    /** Shows what there is about a thing, to choose from. */
    NewObjective about(Named thing) {
        picker.choose(thing);
        return this;
    }

    /** Moves the focus to the heading, and the page to it. */
    void focus() {
        heading.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'start'})");
    }

    private EditOutcome create(ObjectiveForm.Entered entered) {
        return editing.objectives.editor.create(editing.open(card), entered.sentence(), entered.weight(), chosen);
    }

    private void add(Basis basis) {
        if (chosen.stream().noneMatch(basis::same)) {
            chosen.add(basis);
        }
        show();
    }

    private void show() {
        rests.removeAll();
        rests.add(Components.paragraph(text("teach.objectives.rests", chosen.size()), "rests-title"));
        if (chosen.isEmpty()) {
            rests.add(Components.muted(text("teach.objectives.rests.choose")));
        }
        UnorderedList list = Components.list("rows basis-list");
        chosen.forEach(basis -> {
            NativeButton out = Components.slimButton(text("teach.field.remove"), () -> {
                chosen.remove(basis);
                show();
            });
            out.setAriaLabel(text("teach.objectives.remove", basis.words()));
            list.add(new ListItem(BasisPicker.kind(basis.kind()), Components.span(basis.words(), "words"), out));
        });
        rests.add(list);
    }
}
