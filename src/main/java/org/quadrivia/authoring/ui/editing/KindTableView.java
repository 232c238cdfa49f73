package org.quadrivia.authoring.ui.editing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.authoring.editing.KindTable;
import org.quadrivia.authoring.ui.EditAddress;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.TeachHeader;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.TeacherPageGuard;
import org.quadrivia.authoring.ui.publishing.DraftPage;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;

/** The page on which the things of a class are edited as a table. In the address, {@code kind} is the IRI of the class. */
@Route(TeachNav.ROUTE + "/:kb/table")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
public class KindTableView extends DraftPage {
    private static final String KIND = "kind";

    KindTableView(TeacherPageGuard desk, EditPageServices editing) {
        super(desk, editing);
    }

    /** Returns the address of the choice of a class. */
    static String address(KbId kb) {
        return TeachNav.Tab.EDIT.of(kb) + "/table";
    }

    /** Returns the address of the table of a class. */
    static String address(KbId kb, EntityId kind) {
        return address(kb) + "?"
                + QueryParameters.simple(Map.of(KIND, kind.iri())).getQueryString();
    }

    @Override
    protected void show(KbCard card, BeforeEnterEvent event) {
        Optional<EntityId> kind = EditAddress.id(event.getLocation().getQueryParameters(), KIND);
        Optional<KindTableGrid> grid = kind.flatMap(id -> KindTableGrid.of(editing, card, id, bar::show));
        String title = grid.map(KindTableGrid::title).orElseGet(() -> text("teach.table"));
        fillBelowBar(
                text("teach.title.table", card.title()),
                new TeachHeader(card, TeachNav.Tab.EDIT, title, text("teach.table.lead")),
                grid.map(Component.class::cast).orElseGet(() -> kinds(card)));
        bar.show(card);
    }

    private Component kinds(KbCard card) {
        List<KindTable.Kind> kinds = editing.tables.kinds(editing.open(card));
        if (kinds.isEmpty()) {
            return Components.muted(text("teach.table.none"));
        }
        return Components.section(text("teach.table.choose"), list(card, kinds));
    }

    /** Returns links to the tables of classes. */
    static UnorderedList list(KbCard card, List<KindTable.Kind> kinds) {
        UnorderedList list = Components.list("rows things");
        kinds.forEach(kind -> list.add(new ListItem(new Anchor(
                address(card.id(), kind.named().id()),
                text("teach.finder.tables.kind", kind.named().label(), kind.things())))));
        return list;
    }
}
