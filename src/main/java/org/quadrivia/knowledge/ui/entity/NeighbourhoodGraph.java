package org.quadrivia.knowledge.ui.entity;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/**
 * The picture of a neighbourhood. The facts beside it say the same in words, so the picture is hidden from screen readers and
 * cannot take the keyboard focus.
 */
@Tag("neighbourhood-graph")
final class NeighbourhoodGraph extends Component {
    NeighbourhoodGraph(Neighbourhood neighbourhood) {
        getElement().setAttribute("aria-hidden", "true");
        getElement().setPropertyBean("graph", neighbourhood);
        getElement().setProperty("hint", text("page.graph.hint"));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://graph.js");
    }
}
