package org.quadrivia.knowledge.ui.map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;

/**
 * The picture of a question on the map: one mark and no names until it is answered, then the names of all options. The question
 * tells the same place in words, so the picture is hidden from screen readers.
 */
public final class MarkedMap extends Composite<Div> {
    /**
     * A place that the map must reach.
     *
     * @param asked whether the question asks for it
     */
    public record Mark(String label, double latitude, double longitude, boolean asked) {}

    private static final String UNKNOWN = "?";

    /**
     * @param marks the places of all options, of which one is asked
     * @param named whether the map names them, which gives the answer away
     */
    public MarkedMap(List<Mark> marks, boolean named) {
        List<WorldMap.Dot> dots = marks.stream()
                .filter(mark -> named || mark.asked())
                .sorted(Comparator.comparing(mark -> !mark.asked()))
                .map(mark -> new WorldMap.Dot(
                        named ? mark.label() : UNKNOWN, mark.latitude(), mark.longitude(), "", mark.asked()))
                .toList();
        // Sorted, so that their order does not tell which of them is asked
        List<WorldMap.Point> extent = marks.stream()
                .map(mark -> new WorldMap.Point(mark.latitude(), mark.longitude()))
                .sorted(Comparator.comparingDouble(WorldMap.Point::longitude)
                        .thenComparingDouble(WorldMap.Point::latitude))
                .toList();
        getContent().addClassNames("marked-map", named ? "told" : "asked");
        getContent().add(new WorldMap(dots, extent));
    }
}
