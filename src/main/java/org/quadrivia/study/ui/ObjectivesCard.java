package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.study.Attainment;
import org.quadrivia.study.ObjectiveProgress;

/**
 * How many learning objectives are reached, and the progress with each. Where a knowledge base has none, it says how many facts are
 * known.
 */
final class ObjectivesCard extends Composite<Section> {
    private static final int NEXT = 5;

    private final KbCard card;
    private final Attainment attainment;

    private ObjectivesCard(KbCard card, Attainment attainment) {
        this.card = card;
        this.attainment = attainment;
        getContent().addClassName("objectives-card");
        getContent().add(new H2(text("study.objectives")), summary());
    }

    /** Returns the card with all objectives, by weight. */
    static ObjectivesCard all(KbCard card, Attainment attainment) {
        ObjectivesCard made = new ObjectivesCard(card, attainment);
        made.addAll(made.getContent(), true);
        return made;
    }

    /** Returns the card with the few objectives to reach next, and all of them in details that can be opened. */
    static ObjectivesCard next(KbCard card, Attainment attainment) {
        ObjectivesCard made = new ObjectivesCard(card, attainment);
        List<ObjectiveProgress> next = attainment.objectives().stream()
                .filter(objective -> !objective.isReached())
                .limit(NEXT)
                .toList();
        if (!next.isEmpty()) {
            made.getContent().add(new H3(text("study.objectives.next")), new ObjectiveTiles(next, card));
        }
        int count = attainment.objectives().size();
        if (count > next.size()) {
            Div all = new Div();
            made.addAll(all, false);
            made.getContent().add(Components.details(text("study.objectives.all", count), all));
        }
        return made;
    }

    private Component summary() {
        boolean none = attainment.objectives().isEmpty();
        int part = none ? attainment.known() : attainment.reached();
        int whole = none ? attainment.facts() : attainment.objectives().size();
        String words = text(none ? "study.facts.known" : "study.objectives.reached", part, whole);
        Div summary =
                Components.div("how-far narrow", Components.div("words", new Span(words)), Components.bar(part, whole));
        if (!none) {
            summary.add(Components.muted(text("study.objectives.lead")));
        }
        return summary;
    }

    private void addAll(com.vaadin.flow.component.HasComponents to, boolean headings) {
        for (int weight = Objective.MAX_WEIGHT; weight >= 1; weight--) {
            int those = weight;
            List<ObjectiveProgress> some = attainment.objectives().stream()
                    .filter(progress -> progress.objective().weight() == those)
                    .toList();
            if (!some.isEmpty()) {
                String words = text("study.objectives.weight." + weight);
                to.add(headings ? new H3(words) : Components.paragraph(words, "label"), new ObjectiveTiles(some, card));
            }
        }
    }
}
