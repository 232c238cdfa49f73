package org.quadrivia.knowledge.ui.time;

import static org.quadrivia.Messages.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.time.Dated;
import org.quadrivia.knowledge.time.DatedThings;
import org.quadrivia.knowledge.time.TimeScale;
import org.quadrivia.knowledge.time.TimeSpan;

/**
 * The content of a picture of dates. The picture names as many things as fit; the rest of each part of the scale is one cluster.
 *
 * @param ticks at least two
 * @param items the best known first
 * @param parts the parts between two ticks, one fewer than ticks
 */
record TimePicture(List<TimeScale.Tick> ticks, List<Item> items, List<Part> parts) {
    /** The minimum number of things of each part to name, on the scale or in its cluster. */
    private static final int OF_EACH_PART = 12;

    /**
     * A thing on the scale.
     *
     * @param from in years
     * @param to in years
     * @param here whether the page is about this thing
     */
    record Item(String label, String when, double from, double to, String href, boolean here) {}

    /**
     * A part of the scale.
     *
     * @param words the name of the part
     * @param count the number of things that begin in it
     * @param href the address that shows this part alone; empty if that would show no more detail
     */
    record Part(String words, int count, String href) {}

    TimePicture {
        ticks = List.copyOf(ticks);
        items = List.copyOf(items);
        parts = List.copyOf(parts);
    }

    /**
     * Returns the picture of things in a span.
     *
     * @param limit the maximum number of things to name
     * @param here the thing that the page is about
     * @param closer the address that shows one part alone
     */
    static TimePicture of(
            DatedThings things,
            TimeSpan span,
            int limit,
            Optional<EntityId> here,
            PageAddress address,
            Function<TimeSpan, String> closer,
            Locale locale) {
        TimeScale scale = TimeScale.of(span, locale);
        DatedThings shown = things.in(scale.span());
        List<Part> parts = new ArrayList<>();
        for (int i = 1; i < scale.ticks().size(); i++) {
            TimeScale.Tick from = scale.ticks().get(i - 1);
            TimeScale.Tick to = scale.ticks().get(i);
            TimeSpan part = new TimeSpan(from.at(), to.at());
            parts.add(new Part(
                    text("word.time.span", from.label(), to.label()),
                    shown.beginning(part).size(),
                    closer.apply(part)));
        }
        int begun = shown.size() - parts.stream().mapToInt(Part::count).sum();
        Part first = parts.getFirst();
        parts.set(0, new Part(first.words(), first.count() + begun, first.href()));
        Set<Dated> named = new LinkedHashSet<>(shown.bestKnown(limit));
        for (int i = 1; i < scale.ticks().size(); i++) {
            TimeSpan part = new TimeSpan(
                    scale.ticks().get(i - 1).at(), scale.ticks().get(i).at());
            named.addAll(shown.beginning(part).bestKnown(OF_EACH_PART));
        }
        return new TimePicture(
                scale.ticks(),
                named.stream().map(dated -> item(dated, here, address, locale)).toList(),
                parts);
    }

    private static Item item(Dated dated, Optional<EntityId> here, PageAddress address, Locale locale) {
        EntityId id = dated.thing().id();
        return new Item(
                dated.thing().label(),
                dated.when(locale),
                dated.span().from(),
                dated.span().to(),
                address.of(id),
                here.filter(id::equals).isPresent());
    }
}
