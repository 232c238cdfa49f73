package org.quadrivia.authoring.ui.lexicon;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.quadrivia.authoring.editing.LexiconEditor;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.lexicon.WordingForm;

/** The words of a property or class. Each form is tried on real facts as it is typed. */
final class WordsCard extends Composite<Div> {
    /** The forms that most properties need. The others are folded away if they are empty. */
    private static final Set<WordingForm> FIRST = EnumSet.of(
            WordingForm.STATES,
            WordingForm.ASKS_OBJECT,
            WordingForm.ASKS_SUBJECT,
            WordingForm.PLURAL,
            WordingForm.ASKS_KIND);

    private final EditPageServices editing;
    private final KbCard card;
    private final EntityId term;
    private final SerializableRunnable kept;
    private final Map<WordingForm, WordField> fields = new EnumMap<>(WordingForm.class);
    private final Paragraph complaint = Components.alert();
    private final Paragraph done = Components.status();

    /** @param kept called after words were stored in the draft */
    WordsCard(EditPageServices editing, KbCard card, EntityId term, SerializableRunnable kept) {
        this.editing = editing;
        this.card = card;
        this.term = term;
        this.kept = kept;
        LexiconEditor.TermWords words = editing.lexicons.words(editing.open(card), term);
        Div more = new Div();
        getContent().addClassName("thing");
        getContent()
                .add(
                        new H2(words.term().label()),
                        Components.paragraph(term.iri(), "muted", "small", "iri"),
                        new NotAskedPart(editing, card, term, kept),
                        Components.actions(new Anchor(EditAddress.asked(card.id(), term), text("teach.words.asked"))),
                        Components.muted(
                                words.language().isEmpty()
                                        ? text("teach.words.form")
                                        : text("teach.words.form.language", words.language())));
        for (WordingForm form : words.forms()) {
            String said = words.words().getOrDefault(form, "");
            WordField field =
                    new WordField(form, said, typed -> editing.lexicons.tried(editing.open(card), term, form, typed));
            fields.put(form, field);
            (FIRST.contains(form) || !said.isEmpty() ? getContent() : more).add(field);
        }
        if (more.getComponentCount() > 0) {
            NativeDetails others = Components.details(text("teach.words.more"), more);
            others.addClassName("part-details");
            getContent().add(others);
        }
        getContent()
                .add(
                        complaint,
                        done,
                        Components.actions(Components.primaryButton(text("teach.words.keep"), this::keep)));
    }

    private void keep() {
        complaint.setText("");
        done.setText("");
        Map<WordingForm, String> words = new EnumMap<>(WordingForm.class);
        fields.forEach((form, field) -> words.put(form, field.value()));
        fields.values().stream()
                .filter(WordField::isWrong)
                .findFirst()
                .ifPresentOrElse(WordField::focus, () -> keep(words));
    }

    private void keep(Map<WordingForm, String> words) {
        EditMessage told = EditMessage.of(editing.lexicons.keep(editing.open(card), term, words));
        complaint.setText(told.complaint());
        done.setText(told.done());
        if (told.kept()) {
            fields.values().forEach(WordField::show);
            kept.run();
        }
    }
}
