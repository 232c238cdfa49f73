package org.quadrivia.quiz.ui.start;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.question.Framing;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.sample.SampleQuestion;
import org.quadrivia.quiz.ui.Chips;
import org.quadrivia.quiz.ui.ItemLabels;
import org.quadrivia.quiz.ui.LinkedText;

/**
 * A question to answer on the start page with one press. The verdict and the proof then appear in place, with a link to continue.
 * Nothing is stored, but the session remembers the answered question ({@link SeenSamples}).
 */
final class SampleCard extends Composite<Section> {
    private static final String STEM = "sample-stem";

    private final SampleQuestion sample;
    private final Item item;
    private final UnorderedList tiles = Components.list("choices");
    private final Div told = Components.div("told");
    private final Span said = Components.span("", "visually-hidden");
    private final SerializableRunnable onGoOn;

    /** @param subject the title of the knowledge base; empty if the page shows only this one */
    SampleCard(SampleQuestion sample, String subject, SerializableRunnable onGoOn) {
        this.sample = sample;
        this.item = sample.item();
        this.onGoOn = onGoOn;
        H2 stem = ItemLabels.inLanguage(item, new H2(item.stem()));
        stem.setId(STEM);
        stem.addClassName("sample-stem");
        tiles.getElement().setAttribute("aria-labelledby", STEM);
        item.options().forEach(option -> tiles.add(new ListItem(tile(option))));
        said.getElement().setAttribute("role", "status");
        getContent().addClassName("sample");
        getContent().getElement().setAttribute("aria-label", text("quiz.sample.region"));
        getContent().add(eyebrow(subject), stem, tiles, told, said);
    }

    private Paragraph eyebrow(String subject) {
        Paragraph eyebrow = Components.eyebrow(Components.span(text("quiz.sample"), "try"));
        if (!subject.isEmpty()) {
            eyebrow.add(Components.inLanguage(sample.card().language(), new Span(subject)));
        }
        Framing framing = item.shownFraming();
        if (framing != null) {
            eyebrow.add(ItemLabels.inLanguage(item, new Span(framing.text())));
        }
        return eyebrow;
    }

    private NativeButton tile(Option option) {
        NativeButton tile = new NativeButton("", click -> answer(option));
        tile.add(ItemLabels.of(item, option.label()));
        tile.addClassName("choice");
        return tile;
    }

    private void answer(Option chosen) {
        SeenSamples.answered(item.id());
        tiles.removeAll();
        item.options().forEach(option -> tiles.add(answered(option, chosen)));
        tiles.addClassName("answered");
        H3 verdict = verdict(chosen);
        Paragraph why = ItemLabels.inLanguage(item, new Paragraph());
        LinkedText.addTo(why, item.explanation(), address());
        Div actions = Components.actions(Components.primaryButton(text("quiz.sample.on"), onGoOn));
        told.add(verdict, why, proof(), actions);
        said.setText(words(chosen));
        verdict.getElement()
                .executeJs("this.focus({preventScroll: true});"
                        + " this.parentElement.scrollIntoView({block: 'nearest', behavior: 'smooth'});");
    }

    private ListItem answered(Option option, Option chosen) {
        ListItem row = new ListItem(ItemLabels.of(item, option.label()));
        row.addClassName("choice");
        if (option.correct()) {
            row.addClassName("right");
            row.add(Chips.right(text(option.equals(chosen) ? "quiz.mark.hit" : "quiz.mark.missed.single")));
        } else if (option.equals(chosen)) {
            row.addClassName("wrong");
            row.add(Chips.wrong(text("quiz.mark.mistaken")));
        }
        return row;
    }

    private H3 verdict(Option chosen) {
        H3 verdict = new H3();
        verdict.add(Components.sign(chosen.correct() ? "✓" : "✗", "mark"), new Span(words(chosen)));
        verdict.addClassNames("sample-verdict", chosen.correct() ? "right" : "wrong");
        verdict.getElement().setAttribute("tabindex", "-1");
        return verdict;
    }

    private String words(Option chosen) {
        return chosen.correct()
                ? text("quiz.verdict.right")
                : text("quiz.verdict.wrong") + " "
                        + text("quiz.verdict.single", sample.key().label());
    }

    /** Returns the passage with the answer marked in it, or a line that says that the facts alone prove it. */
    private Component proof() {
        return sample.quotation()
                .<Component>map(quotation -> new ProofQuotation(item, quotation, address()))
                .orElseGet(() -> facts());
    }

    private Component facts() {
        Anchor explore = new Anchor(address().explore(), text("quiz.start.empty.explore"));
        return Components.line("small muted", new Span(text("quiz.sample.facts") + " "), explore);
    }

    private PageAddress address() {
        return PageAddress.of(sample.card());
    }
}
