package org.quadrivia.authoring.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.quadrivia.authoring.Histories;
import org.quadrivia.form.Pieces;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.storage.ConditionalOnStorage;

/** The revisions of a knowledge base, or of the {@code entity} in the address: what each changed, taken back, gone back to. */
@Route(TeachNav.ROUTE + "/:kb/history")
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
@StyleSheet("context://authoring.css")
public class HistoryPage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final TeacherDesk desk;
    private final Histories histories;
    private String title = "";

    HistoryPage(TeacherDesk desk, Histories histories) {
        this.desk = desk;
        this.histories = histories;
        getContent().addClassName("teach");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        KbCard card = desk.enter(event);
        title = text("teach.title.history", card.title());
        show(card, EditAddress.id(event.getLocation().getQueryParameters(), EditAddress.ENTITY), "");
    }

    private void show(KbCard card, Optional<EntityId> entity, String words) {
        List<Histories.Line> lines =
                entity.map(id -> histories.of(card.id(), id)).orElseGet(() -> histories.of(card.id()));
        int newest = histories.of(card.id()).getFirst().number();
        OrderedList list = new OrderedList();
        list.addClassNames("revisions");
        lines.forEach(line -> list.add(
                new RevisionRow(histories, card, line, newest, desk.zone(), told -> show(card, entity, told))));
        Paragraph done = Pieces.said(false);
        done.setText(words);
        getContent().removeAll();
        getContent()
                .add(
                        new TeachHeader(
                                card,
                                TeachNav.Tab.HISTORY,
                                text("teach.history"),
                                lines.isEmpty()
                                        ? text("teach.history.none")
                                        : text("teach.history.lead", lines.size())),
                        done,
                        list);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
