package org.quadrivia.authoring.ui.declaration;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Map;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.NotAskedForm;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.Bank;
import org.quadrivia.question.RankedTerm;

/**
 * Which classes and properties are asked first, and why. A teacher raises, lowers and switches them off; what that does to the bank
 * is shown at once.
 */
final class RankingPart extends Composite<Section> {
    private static final int SHOWN = 40;

    private final EditPageServices editing;
    private final KbCard card;
    private final SerializableRunnable changed;
    private final SerializableRunnable excluded;
    private final Paragraph complaint = Components.alert();
    private final Paragraph effect = Components.status();
    private final Div tables = new Div();

    /**
     * @param changed called after the draft has changed
     * @param excluded called after something was declared as not asked
     */
    RankingPart(EditPageServices editing, KbCard card, SerializableRunnable changed, SerializableRunnable excluded) {
        this.editing = editing;
        this.card = card;
        this.changed = changed;
        this.excluded = excluded;
        getContent().addClassNames("part", "ranking");
        getContent()
                .add(
                        new H2(text("teach.rank")),
                        new Paragraph(text("teach.rank.lead")),
                        complaint,
                        effect,
                        Components.lazyDetails(text("teach.rank.show"), content -> {
                            content.add(tables);
                            show();
                        }));
    }

    private void show() {
        OpenDraft draft = editing.open(card);
        List<RankedTerm> terms = editing.worth.ranking(draft);
        tables.removeAll();
        if (terms.isEmpty()) {
            tables.add(Components.muted(text("teach.rank.objectives")));
            return;
        }
        Map<String, Integer> counts = editing.worth.counts(draft, editing.effects.bank(draft));
        tables.add(table(terms, false, counts), table(terms, true, counts));
    }

    private Component table(List<RankedTerm> all, boolean properties, Map<String, Integer> counts) {
        String title = text(properties ? "teach.rank.properties" : "teach.rank.classes");
        NativeTableRow heads = new NativeTableRow();
        List.of(
                        properties ? "teach.col.property" : "teach.col.class",
                        "teach.rank.why",
                        "teach.rank.questions",
                        "teach.rank.change")
                .forEach(column -> {
                    NativeTableHeaderCell head = new NativeTableHeaderCell(text(column));
                    head.getElement().setAttribute("scope", "col");
                    heads.add(head);
                });
        NativeTable table = new NativeTable();
        table.getHead().add(heads);
        List<RankedTerm> terms =
                all.stream().filter(term -> term.property() == properties).toList();
        terms.stream().limit(SHOWN).forEach(term -> table.getBody().add(row(term, counts)));
        Div scroll = Components.div("scroll", table);
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", title);
        return Components.section(
                title,
                scroll,
                Components.muted(terms.size() > SHOWN ? text("teach.found.more", terms.size() - SHOWN) : ""));
    }

    private NativeTableRow row(RankedTerm term, Map<String, Integer> counts) {
        NativeTableCell why = new NativeTableCell(
                text("rank." + (term.property() ? "property." : "class.") + term.reason(), term.percent() / 100.0));
        if (!term.examples().isEmpty()) {
            why.add(Components.muted(text("teach.rank.examples", String.join(", ", term.examples()))));
        }
        int asking = counts.getOrDefault(term.iri(), 0);
        Div ways = Components.div("ways");
        ways(term, ways);
        return new NativeTableRow(
                new NativeTableCell(term.label()),
                why,
                new NativeTableCell(text("teach.number", asking)),
                new NativeTableCell(ways));
    }

    private void ways(RankedTerm term, Div ways) {
        EntityId id = new EntityId(term.iri());
        ways.removeAll();
        if (term.declared()) {
            ways.add(way("teach.rank.reset", term, () -> editing.worth.reset(editing.open(card), id)));
        } else {
            ways.add(
                    way("teach.rank.raise", term, () -> editing.worth.raise(editing.open(card), id)),
                    way("teach.rank.lower", term, () -> editing.worth.lower(editing.open(card), id)));
        }
        ways.add(button("teach.rank.off", term, () -> askWhy(term, ways)));
    }

    private NativeButton way(String key, RankedTerm term, SerializableSupplier<EditOutcome> edit) {
        return button(key, term, () -> {
            Effect before = Effect.of(editing, card, term);
            if (EditMessage.isKept(edit.get(), complaint)) {
                tell(term, before);
            }
        });
    }

    private static NativeButton button(String key, RankedTerm term, SerializableRunnable action) {
        NativeButton button = Components.slimButton(text(key), action);
        button.getElement().setAttribute("aria-label", text("teach.rank.of", text(key), term.label()));
        return button;
    }

    private void askWhy(RankedTerm term, Div ways) {
        Effect before = Effect.of(editing, card, term);
        NotAskedForm form = new NotAskedForm(
                reason -> editing.declarations.exclude(editing.open(card), new EntityId(term.iri()), reason),
                () -> {
                    tell(term, before);
                    excluded.run();
                },
                () -> ways(term, ways));
        ways.removeAll();
        ways.add(form);
        form.focus();
    }

    private void tell(RankedTerm term, Effect before) {
        Effect now = Effect.of(editing, card, term);
        show();
        changed.run();
        effect.setText(text(
                "teach.rank.effect", term.label(), before.about(), now.about(), before.questions(), now.questions()));
    }

    /**
     * What the bank of a draft holds.
     *
     * @param about how many questions there are about a term
     * @param questions how many there are in all
     */
    private record Effect(int about, int questions) {
        static Effect of(EditPageServices editing, KbCard card, RankedTerm term) {
            OpenDraft draft = editing.open(card);
            Bank bank = editing.effects.bank(draft);
            return new Effect(
                    editing.worth.counts(draft, bank).getOrDefault(term.iri(), 0),
                    bank.items().size());
        }
    }
}
