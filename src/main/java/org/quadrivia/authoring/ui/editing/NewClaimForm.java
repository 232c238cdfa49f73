package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.authoring.editing.NewClaim;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.EntityPicker;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.Standing;

/** A form that adds a claim, which the knowledge base itself does not assert. */
final class NewClaimForm extends Composite<Div> {
    private static final String WORDS = "claim-words";
    private static final String STANDING = "claim-standing";
    private static final String HEDGE = "claim-hedge";
    private static final String PASSAGE = "claim-passage";

    private final PlainForm form;
    private final EntityPicker claimant;

    NewClaimForm(EditPageServices editing, KbCard card, SerializableConsumer<KbCard> changed) {
        claimant = EntityPicker.making(editing, card, "claimant", text("teach.claim.who"));
        Map<String, String> standings = new LinkedHashMap<>();
        for (Standing standing : new Standing[] {Standing.ATTRIBUTED, Standing.REPORTED, Standing.HEDGED}) {
            standings.put(standing.name(), text("teach.claim.standing." + standing.word()));
        }
        Map<String, String> passages = new LinkedHashMap<>();
        passages.put("", text("teach.claim.noPassage"));
        editing.open(card)
                .base()
                .passages()
                .forEach(passage ->
                        passages.put(passage.id().iri(), passage.locator().value()));
        form = new PlainForm(typed -> make(editing, card, changed, typed));
        form.with(new FormField(WORDS, text("teach.claim.words"), "text", "off")
                .hint(text("teach.claim.words.hint"))
                .longest(500));
        form.add(claimant);
        form.with(FormField.choice(STANDING, text("teach.claim.standing"), standings, Standing.ATTRIBUTED.name()))
                .with(new FormField(HEDGE, text("teach.claim.hedge"), "text", "off")
                        .hint(text("teach.claim.hedge.hint"))
                        .longest(60))
                .with(FormField.choice(PASSAGE, text("teach.claim.passage"), passages, ""))
                .send(text("teach.claim.make"), "slim");
        getContent().add(form);
    }

    private void make(
            EditPageServices editing, KbCard card, SerializableConsumer<KbCard> changed, Map<String, String> typed) {
        String words = typed.getOrDefault(WORDS, "").strip();
        if (words.isEmpty()) {
            form.complain(WORDS, text("teach.claim.noWords"));
            return;
        }
        if (!claimant.unchosen().isEmpty()) {
            form.complain(text("teach.claim.unchosen", claimant.unchosen()));
            claimant.focus();
            return;
        }
        EntityId made = editing.passages.createClaim(
                editing.open(card),
                new NewClaim(
                        words,
                        Standing.valueOf(typed.getOrDefault(STANDING, Standing.ATTRIBUTED.name())),
                        claimant.chosen(),
                        typed.getOrDefault(HEDGE, ""),
                        Optional.of(typed.getOrDefault(PASSAGE, ""))
                                .filter(iri -> !iri.isEmpty())
                                .map(EntityId::new)));
        changed.accept(card);
        Components.go(this, EditAddress.graph(card.id(), made));
    }
}
