package org.quadrivia.authoring.ui.quiz;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Optional;
import org.quadrivia.authoring.ui.AnswerText;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.named.ItemPools.Pool;
import org.quadrivia.quiz.named.ItemQueries;
import org.quadrivia.quiz.named.QuizPlan;

/** A preview of a plan: how many questions there are to draw from, and some that would be drawn. */
final class QuizPreview extends Composite<Section> {
    private static final int SHOWN = 5;

    private final NamedQuizPageServices quizzing;
    private final KbCard card;
    private final SerializableSupplier<Optional<QuizPlan>> plan;
    private final Paragraph count = Components.paragraph("", "figure-line");
    private final Paragraph fault = Components.alert();
    private final OrderedList list = Components.numberedList("samples");
    private final Div others;
    private long seed = 1;

    QuizPreview(NamedQuizPageServices quizzing, KbCard card, SerializableSupplier<Optional<QuizPlan>> plan) {
        this.quizzing = quizzing;
        this.card = card;
        this.plan = plan;
        this.others = Components.actions(Components.slimButton(text("teach.preview.others"), () -> {
            seed++;
            show();
        }));
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("preview");
        getContent().add(new H2(text("teach.preview")), count, fault, list, others);
        show();
    }

    void show() {
        list.removeAll();
        fault.setText("");
        count.setText("");
        others.setVisible(false);
        Optional<QuizPlan> wanted = plan.get();
        if (wanted.isEmpty()) {
            count.setText(text("teach.preview.incomplete"));
            return;
        }
        switch (quizzing.quizzes.pool(card.id(), wanted.get().composition())) {
            case Pool.Refused(ItemQueries.Found.Refused refused) ->
                fault.setText(
                        refused.line() == 0
                                ? refused.why()
                                : text("teach.preview.fault", refused.line(), refused.column(), refused.why()));
            case Pool.Found found -> show(wanted.get(), found);
        }
    }

    private void show(QuizPlan wanted, Pool.Found found) {
        List<Item> drawn = quizzing.quizzes.sample(card.id(), wanted, seed);
        long questions = found.items().stream().map(Item::question).distinct().count();
        count.setText(text("teach.preview.count", questions, drawn.size(), found.cut() ? 1 : 0));
        drawn.stream().limit(SHOWN).forEach(item -> list.add(sample(item)));
        others.setVisible(!drawn.isEmpty());
    }

    private static ListItem sample(Item item) {
        Span stem = Components.inLanguage(item.language(), new Span(item.stem()));
        stem.addClassName("label");
        return new ListItem(stem, Components.muted(AnswerText.right(item)));
    }
}
