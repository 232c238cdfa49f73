package org.quadrivia.knowledge.ui.map;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.List;

/**
 * The picture of a map. The list beside it gives the places in words, so the picture is hidden from screen readers and cannot take
 * the keyboard focus.
 */
@Tag("world-map")
@StyleSheet("context://map.css")
final class WorldMap extends Component {
    /**
     * A place in the picture.
     *
     * @param href empty if it is no link
     * @param here whether the page is about this place
     */
    record Dot(String label, double latitude, double longitude, String href, boolean here) {}

    /** A point that the picture must reach although it shows nothing there. */
    record Point(double latitude, double longitude) {}

    /** @param places the most important names first */
    WorldMap(List<Dot> places) {
        this(places, List.of());
    }

    /** @param extent what the picture reaches; empty if it reaches the places */
    WorldMap(List<Dot> places, List<Point> extent) {
        getElement().setPropertyList("extent", extent);
        getElement().setAttribute("aria-hidden", "true");
        getElement().setPropertyList("places", places);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://map.js");
    }
}
