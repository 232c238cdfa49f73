package org.quadrivia.knowledge.ui.time;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.time.MarkedScale;
import org.quadrivia.knowledge.time.Moment;
import org.quadrivia.knowledge.time.MomentWords;
import org.quadrivia.knowledge.time.TimeScale;
import org.quadrivia.knowledge.time.TimeSpan;
import org.quadrivia.language.InterfaceLanguages;

/**
 * The picture of a question on the timeline: one mark and no names until it is answered, then all options in order, which screen
 * readers read as a list. Before that, they are told where the mark is, which the question says as well.
 */
@StyleSheet("context://marked-timeline.css")
public final class MarkedTimeline extends Composite<Div> {
    /**
     * A date that the timeline must reach.
     *
     * @param asked whether the question asks for it
     */
    public record Mark(String label, Moment when, boolean asked) {}

    private static final String UNKNOWN = "?";
    /** What takes less of the scale is a dot. */
    private static final double LEAST = 0.03;
    /** The width of a phone's column, and of a letter of a tick, in pixels. */
    private static final int COLUMN = 300;

    private static final int LETTER = 7;
    private static final int ROOM = 14;

    private final TimeScale scale;
    private final Locale locale = InterfaceLanguages.forDates();

    /**
     * @param marks the dates of all options, of which one is asked
     * @param named whether the timeline names them, which gives the answer away
     * @param language the language of the names
     */
    public MarkedTimeline(List<Mark> marks, boolean named, String language) {
        scale = MarkedScale.of(marks.stream().map(mark -> mark.when().span()).toList(), locale);
        getContent().addClassNames("marked-timeline", named ? "named" : "asked");
        if (named) {
            getContent().add(options(marks, language), ticks());
        } else {
            Optional<Mark> asked = marks.stream().filter(Mark::asked).findFirst();
            Div lane = new Div();
            lane.addClassName("time-lane");
            asked.ifPresent(mark -> lane.add(placed(mark, Components.sign(UNKNOWN, "time-pin"))));
            getContent().add(lane, ticks());
            getContent().getElement().setAttribute("role", "img");
            asked.ifPresent(mark -> getContent()
                    .getElement()
                    .setAttribute(
                            "aria-label",
                            text(
                                    "word.time.marked",
                                    scale.ticks().getFirst().label(),
                                    scale.ticks().getLast().label(),
                                    MomentWords.of(mark.when(), locale))));
        }
    }

    private OrderedList options(List<Mark> marks, String language) {
        OrderedList list = new OrderedList();
        list.addClassName("time-options");
        list.getElement().setAttribute("aria-label", text("word.time.order"));
        marks.stream()
                .sorted(Comparator.comparingDouble(mark -> mark.when().start()))
                .forEach(mark -> {
                    double middle = share(mark.when().span().middle());
                    Span name = Components.inLanguage(language, Components.span(mark.label(), "time-option"));
                    name.getElement().setAttribute("dir", "auto");
                    Span told = new Span(Components.span(MomentWords.of(mark.when(), locale), "when"), name);
                    told.addClassName("time-told");
                    boolean before = middle > 0.5;
                    told.getStyle()
                            .set(before ? "right" : "left", percent(before ? 1 - middle : middle))
                            .set("max-width", percent(before ? middle : 1 - middle));
                    ListItem item = new ListItem(placed(mark, Components.sign("", "time-mark")), told);
                    item.addClassNames(before ? "before" : "after");
                    item.getElement().getClassList().set("here", mark.asked());
                    list.add(item);
                });
        return list;
    }

    private Component placed(Mark mark, Component sign) {
        TimeSpan span = mark.when().span();
        double wide = span.years() / scale.span().years();
        boolean stretch = wide >= LEAST;
        sign.getElement().getClassList().set("stretch", stretch);
        sign.getElement().getStyle().set("left", percent(share(stretch ? span.from() : span.middle())));
        if (stretch) {
            sign.getElement().getStyle().set("width", percent(wide));
        }
        return sign;
    }

    /** Returns the ticks, of which as many have labels as there is room for on a phone. */
    private Div ticks() {
        List<TimeScale.Tick> all = scale.ticks();
        int longest = all.stream().mapToInt(tick -> tick.label().length()).max().orElse(1);
        int most = Math.max(2, COLUMN / (longest * LETTER + ROOM));
        int step = Math.max(1, (int) Math.ceil((all.size() - 1) / (most - 1.0)));
        Div ticks = new Div();
        ticks.addClassName("time-ticks");
        ticks.getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < all.size(); i++) {
            Span tick = new Span();
            if (i % step == 0) {
                tick.add(new Span(all.get(i).label()));
            }
            tick.getStyle().set("left", percent(share(all.get(i).at())));
            ticks.add(tick);
        }
        return ticks;
    }

    private double share(double year) {
        return (year - scale.span().from()) / scale.span().years();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * 100);
    }
}
