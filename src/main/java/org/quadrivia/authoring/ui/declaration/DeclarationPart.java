package org.quadrivia.authoring.ui.declaration;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quadrivia.authoring.editing.Declaration;
import org.quadrivia.authoring.editing.DeclarationList;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;

/** The declarations of one kind: how they affect questions, a list of them, and a form to add another. */
final class DeclarationPart extends Composite<Section> {
    private static final int UNFOLDED = 12;
    private static final int MAX_SHOWN = 200;

    private final EditPageServices editing;
    private final KbCard card;
    private final Declaration.Kind kind;
    private final SerializableRunnable changed;
    private final H2 heading;
    private final Paragraph complaint = Components.alert();
    private final Paragraph done = Components.status();
    private final Div list = new Div();
    private final Div form = new Div();

    /**
     * @param chosen what the form begins with
     * @param changed called after the draft has changed
     */
    DeclarationPart(
            EditPageServices editing,
            KbCard card,
            Declaration.Kind kind,
            List<Declaration> all,
            Optional<Named> chosen,
            SerializableRunnable changed) {
        this.editing = editing;
        this.card = card;
        this.kind = kind;
        this.changed = changed;
        heading = new H2(text("teach.asked." + kind.word()));
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().addClassNames("part", "declarations");
        getContent()
                .add(
                        heading,
                        new Paragraph(text("teach.asked." + kind.word() + ".lead")),
                        Components.muted(text("teach.asked." + kind.word() + ".example")));
        if (kind == Declaration.Kind.NOT_ASKED) {
            Paragraph facts = Components.muted(text("teach.asked.not-asked.fact") + " ");
            facts.add(new Anchor(TeachNav.Tab.EDIT.of(card.id()), text("teach.asked.not-asked.edit")));
            getContent().add(facts);
        }
        if (kind == Declaration.Kind.RECORDED && !editing.declarations.speaksForSource(editing.open(card))) {
            getContent().add(Components.div("note", new Paragraph(text("teach.asked.recorded.itself"))));
        }
        getContent().add(complaint, done, list, form);
        show(all);
        fresh(chosen);
    }

    Declaration.Kind kind() {
        return kind;
    }

    private void fresh(Optional<Named> chosen) {
        DeclarationForm fresh = new DeclarationForm(editing, card, kind, chosen, this::added);
        NativeDetails details = Components.details(text("teach.asked." + kind.word() + ".add"), fresh);
        details.addClassName("part-details");
        details.setOpen(fresh.isBegun());
        form.removeAll();
        form.add(details);
    }

    private void added() {
        again();
        fresh(Optional.empty());
        done.setText(text("teach.asked.kept"));
    }

    private void again() {
        complaint.setText("");
        done.setText("");
        show(DeclarationList.of(editing.open(card)).getOrDefault(kind, List.of()));
        changed.run();
        heading.getElement().callJsFunction("focus");
    }

    private void show(List<Declaration> all) {
        list.removeAll();
        if (all.isEmpty()) {
            list.add(Components.muted(text("teach.asked.none")));
        } else if (all.size() <= UNFOLDED) {
            list.add(rows(all));
        } else {
            list.add(Components.details(text("teach.asked.count", all.size()), searchable(all)));
        }
    }

    private Div searchable(List<Declaration> all) {
        Input typed = new Input();
        Div found = new Div(rows(all));
        typed.setType("search");
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.addValueChangeListener(change -> {
            String wanted = change.getValue().strip().toLowerCase(Locale.ROOT);
            found.removeAll();
            found.add(rows(all.stream()
                    .filter(one -> one.words().toLowerCase(Locale.ROOT).contains(wanted))
                    .toList()));
        });
        return new Div(Components.field("search-" + kind.word(), text("teach.asked.search"), typed), found);
    }

    private Component rows(List<Declaration> all) {
        if (all.isEmpty()) {
            return Components.muted(text("teach.finder.none"));
        }
        UnorderedList rows = Components.list("rows declared");
        all.stream().limit(MAX_SHOWN).forEach(one -> rows.add(row(one)));
        if (all.size() > MAX_SHOWN) {
            rows.add(new ListItem(Components.muted(text("teach.found.more", all.size() - MAX_SHOWN))));
        }
        return rows;
    }

    private ListItem row(Declaration one) {
        NativeButton remove = Components.slimButton(text("teach.field.remove"), () -> {
            if (EditMessage.isKept(editing.declarations.remove(editing.open(card), one), complaint)) {
                again();
            }
        });
        remove.setAriaLabel(text("teach.asked.remove", text("teach.asked." + kind.word()), one.words()));
        Div words = Components.div("words", Components.span(one.words()));
        if (!one.reason().isEmpty()) {
            words.add(Components.span(text("teach.asked.reason", one.reason()), "muted", "small"));
        }
        return new ListItem(words, remove);
    }
}
