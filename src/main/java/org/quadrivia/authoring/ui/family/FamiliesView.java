package org.quadrivia.authoring.ui.family;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.publishing.DraftPage;
import org.quadrivia.authoring.ui.review.FamilySwitches;
import org.quadrivia.authoring.ui.review.ReviewPageServices;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;

/** The question families of a knowledge base. In the address, {@code file} names the one to edit; {@code new} begins one. */
@Route(TeachNav.ROUTE + "/:kb/families")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class FamiliesView extends DraftPage {
    private static final String FILE = "file";
    private static final String NEW = "new";

    private final ReviewPageServices review;

    FamiliesView(ReviewPageServices review, EditPageServices editing) {
        super(review.desk, editing);
        this.review = review;
    }

    static String address(KbId kb) {
        return TeachNav.Tab.FAMILIES.of(kb);
    }

    static String address(KbId kb, String file) {
        return address(kb) + "?" + QueryParameters.simple(Map.of(FILE, file)).getQueryString();
    }

    private static String addressOfNew(KbId kb) {
        return address(kb) + "?" + QueryParameters.simple(Map.of(NEW, "1")).getQueryString();
    }

    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        Optional<String> file = asked.getSingleParameter(FILE)
                .filter(name -> editing.families.look(editing.open(card), name).isPresent());
        boolean begins = asked.getSingleParameter(NEW).isPresent();
        fillBelowBar(
                text("teach.title.families", card.title()),
                new TeachHeader(
                        card,
                        TeachNav.Tab.FAMILIES,
                        text("teach.families.title"),
                        text("teach.families.about"),
                        Components.linkButton(addressOfNew(card.id()), text("teach.families.new"), "slim")));
        if (file.isPresent() || begins) {
            getContent().add(new FamilyCard(editing, card, file, () -> bar.show(card)));
        } else {
            getContent().add(list(card));
        }
        bar.show(card);
    }

    private Component list(KbCard card) {
        return new Div(new FamilySwitches(review, card).open(), new FamilyFiles(editing, card));
    }
}
