package org.quadrivia.knowledge.ui.time;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.time.DateSeries;
import org.quadrivia.knowledge.time.Dated;
import org.quadrivia.knowledge.time.DatedThings;
import org.quadrivia.knowledge.time.TimeScale;
import org.quadrivia.knowledge.time.TimeSpan;
import org.quadrivia.knowledge.ui.MoreRows;
import org.quadrivia.knowledge.ui.PageContext;
import org.quadrivia.knowledge.ui.PageLinks;
import org.quadrivia.language.InterfaceLanguages;

/** Shows dated things to scale and as a list. Readers choose the dates, the class and the time. */
final class DatedSection extends Composite<Section> {
    private static final int NAMED = 150;
    private static final int LISTED = 20;
    private static final int CHOICES = 12;
    private static final double OUT = 3;

    private final PageContext context;
    private final PageAddress address;
    private final TimelineRequest request;
    private final Locale locale = InterfaceLanguages.current();

    private DatedSection(
            PageContext context, TimelineRequest request, List<DateSeries> all, DateSeries series, DatedThings things) {
        this.context = context;
        this.address = context.address();
        this.request = request;
        TimeScale scale = TimeScale.of(request.window().orElseGet(things::most), locale);
        DatedThings shown = things.in(scale.span());
        getContent().addClassName("dated");
        getContent().add(new H2(title(series)));
        choices(all, series).forEach(getContent()::add);
        getContent().add(summary(shown, scale), windows(things, scale.span()));
        if (shown.size() > 0) {
            TimePicture picture = TimePicture.of(
                    things, scale.span(), NAMED, Optional.empty(), address, part -> closer(part, scale), locale);
            getContent().add(new TimeScalePicture(picture, title(series), context.language(), false), list(shown));
        }
    }

    /** Returns the section for a request; empty if the knowledge base dates nothing. */
    static Optional<DatedSection> of(PageContext context, TimelineRequest request) {
        List<DateSeries> all = context.base().dateSeries();
        return request.series()
                .flatMap(
                        key -> all.stream().filter(one -> one.key().equals(key)).findFirst())
                .or(() -> all.stream().findFirst())
                .flatMap(series -> of(context, request, all, series));
    }

    private static Optional<DatedSection> of(
            PageContext context, TimelineRequest request, List<DateSeries> all, DateSeries series) {
        Optional<DatedThings> ofKind = context.base().dated(series.key(), request.kind());
        Optional<EntityId> kind = ofKind.flatMap(found -> request.kind());
        TimelineRequest known = new TimelineRequest(Optional.of(series.key()), kind, request.window());
        return ofKind.or(() -> context.base().dated(series.key(), Optional.empty()))
                .map(things -> new DatedSection(context, known, all, series, things));
    }

    /** Returns the name of the dates of a series. */
    static String title(DateSeries series) {
        String dates = series.end()
                .map(end -> text("page.time.series", series.start().label(), end.label()))
                .orElse(series.start().label());
        return capital(
                series.kinds().size() == 1
                        ? text("page.time.of", series.kinds().getFirst().type().label(), dates)
                        : dates);
    }

    private static String capital(String label) {
        int first = label.offsetByCodePoints(0, 1);
        return label.substring(0, first).toUpperCase(InterfaceLanguages.current()) + label.substring(first);
    }

    private Stream<Component> choices(List<DateSeries> all, DateSeries series) {
        Nav dates = choice(
                text("page.time.dates"),
                all.stream()
                        .map(one -> link(
                                title(one),
                                one.size(),
                                new TimelineRequest(Optional.of(one.key()), Optional.empty(), Optional.empty()),
                                one.equals(series)))
                        .toList());
        Anchor any = link(
                text("page.time.kinds.all"),
                series.size(),
                request.of(Optional.empty()),
                request.kind().isEmpty());
        Nav kinds = choice(
                text("page.time.kinds"),
                Stream.concat(
                                Stream.of(any),
                                series.kinds().stream()
                                        .map(kind -> link(
                                                kind.type().label(),
                                                kind.size(),
                                                request.of(
                                                        Optional.of(kind.type().id())),
                                                request.kind()
                                                        .filter(kind.type().id()::equals)
                                                        .isPresent())))
                        .toList());
        return Stream.concat(
                all.size() > 1 ? Stream.of(dates) : Stream.empty(),
                series.kinds().size() > 1 ? Stream.of(kinds) : Stream.empty());
    }

    private static Nav choice(String label, List<Anchor> links) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tags");
        MoreRows.fill(list, new ListItem(), CHOICES, links, ListItem::new);
        Span words = new Span(label);
        words.addClassName("choice-label");
        Nav nav = new Nav(words, list);
        nav.getElement().setAttribute("aria-label", label);
        nav.addClassName("time-choice");
        return nav;
    }

    private Anchor link(String label, int size, TimelineRequest to, boolean current) {
        Span count = new Span(text("page.time.count", size));
        count.addClassName("count");
        Span name = new Span(label);
        new PageLinks(context).markLanguage(name);
        Anchor link = new Anchor(to.address(address), name, count);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static Paragraph summary(DatedThings shown, TimeScale scale) {
        Paragraph summary = new Paragraph(text(
                "page.time.summary",
                shown.size(),
                scale.ticks().getFirst().label(),
                scale.ticks().getLast().label()));
        summary.addClassName("lead");
        summary.getElement().setAttribute("role", "status");
        return summary;
    }

    /** Returns links to earlier and later things and to a longer span. */
    private Nav windows(DatedThings things, TimeSpan span) {
        TimeSpan all = things.all();
        Nav nav = new Nav();
        nav.addClassName("time-windows");
        nav.getElement().setAttribute("aria-label", text("page.time.windows"));
        if (all.from() < span.from()) {
            TimeSpan before = new TimeSpan(Math.min(all.from(), span.from() - 1), span.from());
            nav.add(window(text("page.time.earlier", things.in(before).size()), earlier(all, span)));
        }
        if (all.to() > span.to()) {
            TimeSpan after = new TimeSpan(span.to(), Math.max(all.to(), span.to() + 1));
            nav.add(window(text("page.time.later", things.in(after).size()), later(all, span)));
        }
        if (nav.getComponentCount() > 0) {
            if (span.years() * OUT < all.years()) {
                nav.add(window(text("page.time.wider"), span.wider(OUT)));
            }
            nav.add(window(text("page.time.all"), all));
        }
        return nav;
    }

    /** Returns the span before this one. If no date is in it, returns everything earlier. */
    private static TimeSpan earlier(TimeSpan all, TimeSpan span) {
        TimeSpan moved = span.moved(-1);
        return moved.overlaps(all) ? moved : new TimeSpan(all.from(), span.from());
    }

    private static TimeSpan later(TimeSpan all, TimeSpan span) {
        TimeSpan moved = span.moved(1);
        return moved.overlaps(all) ? moved : new TimeSpan(span.to(), all.to());
    }

    private Anchor window(String words, TimeSpan time) {
        Anchor link = new Anchor(request.on(Optional.of(time)).address(address), words);
        link.addClassName("btn");
        return link;
    }

    private String closer(TimeSpan part, TimeScale scale) {
        return TimeScale.of(part, locale).span().years() < scale.span().years()
                ? request.on(Optional.of(part)).address(address)
                : "";
    }

    private Component list(DatedThings shown) {
        OrderedList list = new OrderedList();
        list.addClassName("dates");
        MoreRows.fill(
                list,
                new ListItem(),
                LISTED,
                shown.size(),
                (offset, limit) ->
                        shown.inOrder(offset, limit).stream().map(this::row).toList());
        Section section = new Section(new H3(text("page.time.list")), list);
        section.addClassName("dates-list");
        return section;
    }

    private ListItem row(Dated dated) {
        Span when = new Span(dated.when(locale));
        when.addClassName("when");
        return new ListItem(when, new PageLinks(context).to(dated.thing()));
    }
}
