package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.study.Confusion;
import org.quadrivia.study.Forecast;
import org.quadrivia.study.StudyDay;

/** The details below what is due: what comes next and why, the forecast, leeches, confusions, and facts set aside. */
final class DayDetails extends Composite<Div> {
    private static final int NEXT = 20;
    private static final int MIXED_UP = 6;

    DayDetails(StudyDay day, SerializableConsumer<Confusion> onCompare) {
        getContent().addClassName("study-details");
        if (!day.plan().all().isEmpty()) {
            getContent().add(next(day));
        }
        Div two = Components.div("two");
        if (day.known() > 0) {
            two.add(forecast(day));
        }
        if (!day.confusions().isEmpty()) {
            two.add(confusions(day, onCompare));
        }
        if (!day.leeches().isEmpty()) {
            two.add(leeches(day));
        }
        if (!day.plan().setAside().isEmpty()) {
            two.add(setAside(day));
        }
        getContent().add(two);
    }

    /** Lists what comes next. A stem shows what will be asked but not the answer. */
    private static Component next(StudyDay day) {
        OrderedList list = Components.numberedList("why-list");
        day.plan().all().stream().limit(NEXT).forEach(ask -> {
            Span stem = Components.inLanguage(
                    ask.item().language(), Components.span(ask.item().stem(), "label"));
            list.add(new ListItem(stem, Components.muted(DueReason.of(ask, day.day()))));
        });
        NativeDetails details = new NativeDetails(text("study.next"));
        details.addClassName("query");
        details.setContent(list);
        return details;
    }

    private static Component forecast(StudyDay day) {
        List<BarChart.Bar> bars = day.forecast().stream()
                .map(one -> new BarChart.Bar(under(one), one.due(), one.due(), cells(one)))
                .toList();
        List<String> columns = List.of(text("study.table.day"), text("study.table.due"));
        return new Section(new H2(text("study.forecast")), new BarChart(text("study.forecast"), columns, bars));
    }

    private static String under(Forecast.Day day) {
        return String.valueOf(day.date().getDayOfMonth());
    }

    private static List<String> cells(Forecast.Day day) {
        return List.of(DueTimes.day(day.date()), String.valueOf(day.due()));
    }

    private static Component confusions(StudyDay day, SerializableConsumer<Confusion> onCompare) {
        UnorderedList list = Components.list("rows");
        day.confusions().stream().limit(MIXED_UP).forEach(confusion -> {
            String wrong = confusion.wrong().label();
            String right = confusion.right().label();
            Span words = Components.span(text("study.confusion", wrong, right, confusion.times()), "grow");
            NativeButton drill = new NativeButton(text("study.drill"), click -> onCompare.accept(confusion));
            drill.setAriaLabel(text("study.drill.of", wrong, right));
            drill.addClassNames("btn", "slim");
            list.add(new ListItem(words, drill));
        });
        return new Section(new H2(text("study.confusions")), list);
    }

    private static Component leeches(StudyDay day) {
        PageAddress address = PageAddress.of(day.card());
        UnorderedList list = Components.list("rows");
        day.leeches().stream().limit(NEXT).forEach(leech -> {
            Span words = Components.span(leech.fact().sentence(), "grow");
            ListItem row = new ListItem(
                    words,
                    Components.muted(text("study.leech", leech.fact().memory().lapses())));
            leech.passages()
                    .forEach(passage -> row.add(new Anchor(
                            address.of(new EntityId(passage.id())), text("study.passage", passage.locator()))));
            list.add(row);
        });
        return new Section(new H2(text("study.leeches")), Components.muted(text("study.leeches.lead")), list);
    }

    private static Component setAside(StudyDay day) {
        UnorderedList list = Components.list("rows");
        day.plan().setAside().stream().limit(NEXT).forEach(fact -> list.add(new ListItem(new Span(fact.sentence()))));
        int count = day.plan().setAside().size();
        return new Section(
                new H2(text("study.set-aside")), Components.muted(text("study.set-aside.lead", count)), list);
    }
}
