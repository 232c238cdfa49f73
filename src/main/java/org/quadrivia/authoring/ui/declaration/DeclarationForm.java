package org.quadrivia.authoring.ui.declaration;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.editing.Declaration;
import org.quadrivia.authoring.editing.DeclarationEditor;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.EntityPicker;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Named;

/** The form for a new declaration: the property or the two things that it is about, and the reason. */
final class DeclarationForm extends Composite<Div> {
    private static final int FOUND = 8;

    private final EditPageServices editing;
    private final KbCard card;
    private final Declaration.Kind kind;
    private final SerializableRunnable added;
    private final EntityPicker first;
    private final EntityPicker second;
    private final String reason;
    private final boolean begun;

    /**
     * @param chosen what the form begins with, if that can be declared so
     * @param added called after the declaration was stored
     */
    DeclarationForm(
            EditPageServices editing,
            KbCard card,
            Declaration.Kind kind,
            Optional<Named> chosen,
            SerializableRunnable added) {
        this.editing = editing;
        this.card = card;
        this.kind = kind;
        this.added = added;
        this.reason = "reason-" + kind.word();
        first = new EntityPicker(
                kind.word(),
                text(
                        kind.isPair()
                                ? "teach.asked.one"
                                : kind == Declaration.Kind.NOT_ASKED ? "teach.asked.term" : "teach.asked.property"),
                kind.isPair() ? this::things : this::terms);
        second = new EntityPicker(
                kind.word() + "-other", text(kind.isPair() ? "teach.asked.other" : "teach.asked.only"), this::things);
        Optional<Named> fitting =
                chosen.filter(named -> kind.isPair() != all(editing.open(card)).anyMatch(named::equals));
        begun = fitting.isPresent();
        fitting.ifPresent(first::choose);
        PlainForm form = new PlainForm(this::send);
        form.add(first);
        if (kind.isPair() || kind == Declaration.Kind.RECORDED) {
            form.add(second);
        }
        if (kind == Declaration.Kind.NOT_ASKED || kind == Declaration.Kind.RECORDED) {
            boolean needed = kind == Declaration.Kind.NOT_ASKED;
            form.with(new FormField(reason, text(needed ? "teach.notAsked.why" : "teach.asked.why"), "text", "off")
                    .hint(text(
                            needed ? "teach.notAsked.hint" : "teach.asked.why.hint",
                            DeclarationEditor.LONGEST_REASON)));
        }
        getContent().add(form.send(text("teach.asked." + kind.word() + ".do"), "slim"));
    }

    /** Whether it began with what is to be declared. */
    boolean isBegun() {
        return begun;
    }

    private List<Named> things(String typed) {
        return editing.forms.things(editing.open(card), typed, FOUND);
    }

    private List<Named> terms(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return all(editing.open(card))
                .filter(term -> term.label().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(FOUND)
                .toList();
    }

    /** Returns the properties and, where a class can be declared so as well, the classes. */
    private Stream<Named> all(OpenDraft draft) {
        Stream<Named> properties = editing.forms.properties(draft).stream();
        return kind == Declaration.Kind.NOT_ASKED
                ? Stream.concat(properties, editing.forms.classes(draft).stream())
                        .distinct()
                : properties;
    }

    private void send(PlainForm form, Map<String, String> typed) {
        Optional<EntityId> one = first.chosen();
        Optional<EntityId> other = second.chosen();
        Optional<String> unclear = Stream.of(first.unchosen(), second.unchosen())
                .filter(words -> !words.isEmpty())
                .findFirst();
        if (unclear.isPresent()) {
            form.complain(text("teach.asked.unchosen", unclear.get()));
        } else if (one.isEmpty() || kind.isPair() && other.isEmpty()) {
            form.complain(text(kind.isPair() ? "teach.asked.choose.two" : "teach.asked.choose"));
        } else {
            told(form, declare(one.get(), other, typed.getOrDefault(reason, "")));
        }
    }

    private EditOutcome declare(EntityId one, Optional<EntityId> other, String why) {
        OpenDraft draft = editing.open(card);
        return switch (kind) {
            case NOT_ASKED -> editing.declarations.exclude(draft, one, why);
            case RECORDED -> editing.declarations.record(draft, one, other, why);
            case JUDGEMENT -> editing.declarations.judge(draft, one);
            case EXCLUDES, ALIKE -> editing.declarations.pair(draft, kind, one, other.orElseThrow());
        };
    }

    private void told(PlainForm form, EditOutcome edited) {
        EditMessage message = EditMessage.of(edited);
        if (message.kept()) {
            added.run();
        } else {
            form.complain(message.complaint());
        }
    }
}
