package org.quadrivia.authoring.ui.family;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.authoring.ui.Editing;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.publishing.DraftBar;
import org.quadrivia.authoring.ui.review.FamilySwitches;
import org.quadrivia.authoring.ui.review.ReviewServices;
import org.quadrivia.form.Pieces;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;

/** The question families of a knowledge base. In the address, {@code file} names the one to edit; {@code new} begins one. */
@Route(TeachNav.ROUTE + "/:kb/families")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
@StyleSheet("context://authoring.css")
@StyleSheet("context://wording.css")
public class FamiliesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final String FILE = "file";
    private static final String NEW = "new";

    private final ReviewServices review;
    private final Editing editing;
    private final DraftBar bar = new DraftBar();
    private String title = "";

    FamiliesView(ReviewServices review, Editing editing) {
        this.review = review;
        this.editing = editing;
        getContent().addClassName("teach");
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
    public void beforeEnter(BeforeEnterEvent event) {
        KbCard card = review.desk.enter(event);
        title = text("teach.title.families", card.title());
        QueryParameters asked = event.getLocation().getQueryParameters();
        Optional<String> file = asked.getSingleParameter(FILE)
                .filter(name -> editing.families.look(card.id(), name).isPresent());
        boolean begins = asked.getSingleParameter(NEW).isPresent();
        getContent().removeAll();
        getContent()
                .add(
                        new TeachHeader(
                                card,
                                TeachNav.Tab.FAMILIES,
                                text("teach.families.title"),
                                text("teach.families.about"),
                                Pieces.button(addressOfNew(card.id()), text("teach.families.new"), "slim")),
                        bar);
        if (file.isPresent() || begins) {
            getContent().add(new FamilyCard(editing, card, file, () -> changed(card)));
        } else {
            getContent().add(list(card));
        }
        changed(card);
    }

    private Component list(KbCard card) {
        return new Div(new FamilySwitches(review, card).open(), new FamilyFiles(editing, card));
    }

    private void changed(KbCard card) {
        bar.show(card, editing.drafts.look(card.id()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
