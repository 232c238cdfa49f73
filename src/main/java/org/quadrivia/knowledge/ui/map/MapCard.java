package org.quadrivia.knowledge.ui.map;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Place;
import org.quadrivia.knowledge.ui.MoreRows;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageLinks;
import org.quadrivia.knowledge.view.KnowledgeBase;

/** A map, with a list of the places on it. */
public final class MapCard extends Composite<Section> {
    /** The number of places to show around a thing. */
    private static final int AROUND = 8;
    /** The maximum number of places to show for a knowledge base. */
    private static final int MOST = 150;

    private static final int LISTED = 8;
    /** Below this distance in km, the list shows tenths. */
    private static final int NEARBY = 10;

    private MapCard(String title, WorldMap map, Component list) {
        Paragraph source = new Paragraph(text("page.map.source"));
        source.addClassNames("muted", "small");
        // It is about the picture, which is hidden, too
        source.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("map-card");
        getContent().add(new H2(title), map, source, list);
    }

    /** Returns a map of a thing and the places near it; empty if the data does not give its place. */
    public static Optional<Component> of(PageContext context, EntityId thing) {
        return context.base().place(thing).map(place -> around(context, place));
    }

    /** Returns a map of the best-known things; empty if fewer than two have places. */
    public static Optional<Component> of(PageContext context) {
        List<Place> places = context.base().places(MOST);
        if (places.size() < 2) {
            return Optional.empty();
        }
        OrderedList list = new OrderedList();
        list.addClassName("places");
        MoreRows.fill(
                list, new ListItem(), LISTED, places, place -> new ListItem(new PageLinks(context).to(place.thing())));
        WorldMap map = new WorldMap(
                places.stream().map(place -> dot(context, place, false)).toList());
        return Optional.of(new MapCard(text("page.map.all"), map, list));
    }

    private static Component around(PageContext context, Place here) {
        KnowledgeBase base = context.base();
        List<Place> near = base.near(here.thing().id(), AROUND);
        WorldMap map = new WorldMap(Stream.concat(
                        Stream.of(dot(context, here, true)), near.stream().map(place -> dot(context, place, false)))
                .toList());
        Div words = new Div(new Paragraph(text("page.map.at", coordinates(here))));
        if (!near.isEmpty()) {
            OrderedList list = new OrderedList();
            list.addClassName("places");
            near.forEach(place -> list.add(row(context, here, place)));
            words.add(new Paragraph(text("page.map.near")), list);
        }
        return new MapCard(text("page.map"), map, words);
    }

    private static ListItem row(PageContext context, Place here, Place place) {
        double away = here.distanceTo(place);
        double told = away < NEARBY ? Math.round(away * 10) / 10.0 : Math.round(away);
        Span note = new Span(
                told == 0
                        ? text("page.map.same")
                        : text("page.map.away", told, here.directionTo(place).name()));
        note.addClassNames("muted", "small");
        return new ListItem(new PageLinks(context).to(place.thing()), note);
    }

    /** Returns for example "50.11° N, 8.68° E". */
    private static String coordinates(Place place) {
        return text(
                "page.map.coordinates",
                Math.abs(place.latitude()),
                place.latitude() < 0 ? "south" : "north",
                Math.abs(place.longitude()),
                place.longitude() < 0 ? "west" : "east");
    }

    private static WorldMap.Dot dot(PageContext context, Place place, boolean here) {
        return new WorldMap.Dot(
                place.thing().label(),
                place.latitude(),
                place.longitude(),
                context.address().of(place.thing().id()),
                here);
    }
}
