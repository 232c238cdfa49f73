package org.quadrivia.authoring.ui.review;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.question.Item;
import org.quadrivia.question.PassageRef;
import org.quadrivia.question.PlainWords;

/**
 * Details of a question: why the key is right, how it has been answered so far, and its query. They are loaded
 * when the section is opened.
 */
final class ItemDetails extends Composite<NativeDetails> {
    private final Div content = new Div();

    ItemDetails(ReviewPageServices review, KbCard card, Item item) {
        getContent().setSummaryText(text("teach.details"));
        getContent().setContent(content);
        getContent().addToggleListener(toggle -> {
            if (toggle.isOpened() && content.getChildren().findAny().isEmpty()) {
                fill(review, card, item);
            }
        });
    }

    private void fill(ReviewPageServices review, KbCard card, Item item) {
        Paragraph why = new Paragraph();
        PlainWords.walk(
                item.explanation(),
                plain -> why.add(plain),
                (entity, label) -> why.add(new Anchor(PageAddress.of(card).of(entity), label)));
        content.add(Components.inLanguage(item.language(), why));
        if (!item.passages().isEmpty()) {
            content.add(Components.muted(text(
                    "teach.details.passages",
                    item.passages().stream().map(PassageRef::locator).collect(Collectors.joining(", ")))));
        }
        content.add(new AnswerFigures(item, review.statistics.answers(card.id(), item.id())));
        content.add(Components.muted(text(
                "teach.details.ids",
                item.id(),
                item.asks().stream().map(FactId::hex).collect(Collectors.joining(" ")))));
        content.add(
                new Paragraph(text("teach.details.query")),
                Components.preformatted(item.query(), text("teach.details.query.of", item.stem())));
    }
}
