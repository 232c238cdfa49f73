package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableConsumer;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.view.ClaimDetails;

/** A card for editing a claim: its claimants, its standing, and the facts that it claims. */
final class EditClaimCard extends Composite<Div> {
    public EditClaimCard(
            EditPageServices editing, KbCard card, ClaimDetails claim, SerializableConsumer<KbCard> changed) {
        EntityId graph = claim.claim().id();
        String standing = text("teach.claim.standing." + claim.standing().word());
        getContent().addClassNames("thing", "passage");
        getContent()
                .add(
                        new H2(text("authoring.claim", claim.claim().label())),
                        Components.muted(standing),
                        Components.muted(text("teach.claim.lead")),
                        Components.actions(
                                Components.linkButton(
                                        EditAddress.entity(card.id(), graph), text("teach.claim.describe"), "slim"),
                                Components.linkButton(
                                        EditAddress.graphText(card.id(), graph), text("teach.thing.asText"), "slim")),
                        new ClaimantsPart(editing, card, claim, changed),
                        new StatedFactsPart(editing, card, graph, "teach.claim", changed));
    }
}
