package org.quadrivia.knowledge.ui.map;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;

/**
 * The picture of a map. The list beside it gives the places in words, so the picture is hidden from screen readers and cannot take
 * the keyboard focus.
 */
@Tag("world-map")
final class WorldMap extends Component {
    /**
     * A place in the picture.
     *
     * @param here whether the page is about this place
     */
    record Dot(String label, double latitude, double longitude, String href, boolean here) {}

    /** @param places the most important names first */
    WorldMap(List<Dot> places) {
        getElement().setAttribute("aria-hidden", "true");
        getElement().setPropertyList("places", places);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://map.js");
    }
}
