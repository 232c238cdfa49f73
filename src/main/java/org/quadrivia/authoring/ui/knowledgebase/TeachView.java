package org.quadrivia.authoring.ui.knowledgebase;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quadrivia.authoring.knowledgebase.KnowledgeBaseService;
import org.quadrivia.authoring.publishing.ShippedEditions;
import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.importing.ImportView;
import org.quadrivia.authoring.ui.text.FromTextView;
import org.quadrivia.form.Components;
import org.quadrivia.storage.ConditionalOnStorage;

/** The first page for teachers: the knowledge bases they may change, and how to add another. */
@Route(TeachNav.ROUTE)
@RolesAllowed({"TEACHER", "ADMINISTRATOR"})
@ConditionalOnStorage
@StyleSheet("context://teach.css")
public class TeachView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final KnowledgeBaseService bases;
    private final ShippedEditions editions;

    TeachView(KnowledgeBaseService bases, ShippedEditions editions) {
        this.bases = bases;
        this.editions = editions;
        getContent().addClassName("teach");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<KnowledgeBaseService.Entry> mine = bases.mine();
        Header head = Components.header(
                getPageTitle(),
                mine.isEmpty() ? text("teach.lead.none") : text("teach.lead", mine.size()),
                Components.linkButton(ImportView.ROUTE, text("teach.import"), "primary"),
                Components.linkButton(FromTextView.ROUTE, text("teach.fromText")),
                Components.linkButton(NewKnowledgeBaseView.ROUTE, text("teach.new")),
                Components.linkButton("teach/classes", text("teach.classes")));
        UnorderedList list = Components.list("rows bases");
        Map<String, Long> titles = mine.stream()
                .collect(Collectors.groupingBy(entry -> entry.card().title(), Collectors.counting()));
        mine.forEach(entry -> list.add(new KnowledgeBaseRow(
                entry,
                editions.newer(entry.card().id()).isPresent(),
                titles.getOrDefault(entry.card().title(), 1L) > 1)));
        getContent().removeAll();
        getContent().add(head, list);
    }

    @Override
    public String getPageTitle() {
        return text("teach");
    }
}
