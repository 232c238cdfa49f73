package org.quadrivia.knowledge.ui.time;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.time.DateSeries;
import org.quadrivia.knowledge.time.DatedThings;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.language.InterfaceLanguages;

/** The best-known dated things of a knowledge base to scale, with a link to its timeline. */
public final class DatedCard extends Composite<Section> {
    private static final int NAMED = 60;

    private DatedCard(Component... parts) {
        getContent().addClassName("dated-card");
        getContent().add(parts);
    }

    private static DatedCard all(PageContext context, DateSeries series, DatedThings things) {
        PageAddress address = context.address();
        TimelineRequest request = new TimelineRequest(Optional.of(series.key()), Optional.empty(), Optional.empty());
        TimePicture picture = TimePicture.of(
                things,
                things.most(),
                NAMED,
                Optional.empty(),
                address,
                part -> request.on(Optional.of(part)).address(address),
                InterfaceLanguages.current());
        String title = DatedSection.title(series);
        Paragraph dates = new Paragraph(title);
        dates.addClassNames("muted", "small");
        Anchor all = new Anchor(address.timeline(), text("page.time.see", things.size()));
        all.addClassName("onward");
        return new DatedCard(
                new H2(text("page.time.title")),
                dates,
                new TimeScalePicture(picture, title, context.language(), true),
                all);
    }

    /** Returns the dates of a thing and its neighbours; empty if hardly any of them has a date. */
    public static Optional<Component> of(PageContext context, Named thing) {
        return context.base().datedAround(thing.id()).map(things -> {
            TimePicture picture = TimePicture.of(
                    things,
                    things.most(),
                    NAMED,
                    Optional.of(thing.id()),
                    context.address(),
                    part -> "",
                    InterfaceLanguages.current());
            String title = text("page.time.around");
            DatedCard card = new DatedCard(
                    new H2(title),
                    new TimeScalePicture(picture, text("page.around", thing.label()), context.language(), true));
            card.getElement().setAttribute("data-repeats", true);
            return card;
        });
    }

    /** Returns the series that dates the most things; empty if the knowledge base dates nothing. */
    public static Optional<Component> of(PageContext context) {
        return context.base().dateSeries().stream()
                .findFirst()
                .flatMap(series -> context.base()
                        .dated(series.key(), Optional.empty())
                        .map(things -> all(context, series, things)));
    }
}
