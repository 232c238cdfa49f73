package org.quadrivia.shell;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.study.Attainment;
import org.quadrivia.study.ObjectiveProgress;
import org.quadrivia.study.StudyDay;
import org.quadrivia.study.ui.DueCard;

/** Shows the questions that are due today in a knowledge base, the number of learning objectives reached, and the next objective. */
final class TodayCard extends Composite<Section> {
    private final KbCard card;

    TodayCard(StudyDay day) {
        this.card = day.card();
        Anchor study = Components.linkButton("study/" + card.id(), text("shell.today.study"));
        study.setAriaLabel(text("shell.today.study.which", text("shell.today.study"), card.title()));
        getContent().addClassName("today");
        getContent().getElement().setAttribute("aria-label", text("shell.today"));
        getContent()
                .add(
                        Components.div("due", Components.paragraph(DueCard.title(day), "label"), study),
                        reached(day.attainment()));
        next(day.attainment()).ifPresent(getContent()::add);
    }

    /** Shows the number of objectives reached or, if there are none, the number of facts known. */
    private static Component reached(Attainment attainment) {
        boolean none = attainment.objectives().isEmpty();
        int part = none ? attainment.known() : attainment.reached();
        int whole = none ? attainment.facts() : attainment.objectives().size();
        Span words = new Span(text(none ? "study.facts.known" : "study.objectives.reached", part, whole));
        return Components.div("how-far narrow", Components.div("words", words), Components.bar(part, whole));
    }

    private Optional<Component> next(Attainment attainment) {
        return attainment.objectives().stream()
                .filter(progress -> !progress.isReached())
                .findFirst()
                .map(ObjectiveProgress::objective)
                .map(this::link);
    }

    private Component link(Objective next) {
        Anchor quiz = Components.inLanguage(
                card.language(), new Anchor(PageAddress.of(card).learn(next), next.sentence()));
        return Components.line("small", new Span(text("shell.today.next") + " "), quiz);
    }
}
