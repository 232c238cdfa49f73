package org.quadrivia.knowledge.ui.explore;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageHeading;
import org.quadrivia.knowledge.ui.PageLinks;
import org.quadrivia.knowledge.ui.SearchBox;

/** What a knowledge base is about and how much is in it, with search and a link to a quiz on all of it. */
final class ExploreHeader extends Composite<Header> {
    ExploreHeader(PageContext context, KbCard card) {
        PageLinks links = new PageLinks(context);
        getContent().addClassName("page-header");
        Paragraph eyebrow = new Paragraph(text("page.explore.base"));
        eyebrow.addClassName("eyebrow");
        getContent().add(eyebrow, PageHeading.of(links, card.title()));
        if (card.description() != null) {
            Paragraph description = new Paragraph(card.description());
            description.addClassName("lead");
            links.markLanguage(description);
            getContent().add(description);
        }
        Paragraph counts = new Paragraph(counts(card));
        counts.addClassNames("muted", "counts");
        Paragraph asked = new Paragraph(text("page.explore.facts"));
        asked.addClassNames("muted", "small");
        Anchor quiz = new Anchor(context.address().quiz(), text("page.explore.quiz"));
        quiz.addClassNames("btn", "primary");
        Anchor query = new Anchor(context.address().query(""), text("page.explore.query"));
        Anchor exercises = new Anchor(context.address().exercises(), text("page.explore.exercises"));
        query.addClassNames("btn", "data");
        exercises.addClassNames("btn", "data");
        Div actions = new Div(new SearchBox(context), quiz, query, exercises);
        actions.addClassNames("page-actions", "with-search");
        getContent().add(counts, asked, actions);
    }

    private static String counts(KbCard card) {
        List<String> counts = new ArrayList<>();
        counts.add(text("page.count.facts", card.facts()));
        counts.add(text("page.count.entities", card.entities()));
        if (card.passages() > 0) {
            counts.add(text("page.count.passages", card.passages()));
        }
        if (card.claims() > 0) {
            counts.add(text("page.count.claims", card.claims()));
        }
        return String.join(text("page.separator"), counts);
    }
}
