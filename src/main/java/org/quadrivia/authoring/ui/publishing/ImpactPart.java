package org.quadrivia.authoring.ui.publishing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quadrivia.authoring.publishing.Impact;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.ItemPreview;
import org.quadrivia.authoring.ui.NameValueList;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.Item;

/** The effect of a draft on the questions. It is computed after the page is displayed, because it may take seconds. */
public final class ImpactPart extends Composite<Section> {
    private static final int SHOWN = 10;
    private static final int MORE = 50;
    private static final int STAKES = 50;

    private final EditPageServices editing;
    private final KbCard card;
    private final Div content = new Div(Components.paragraph(text("teach.impact.working"), "muted"));

    ImpactPart(EditPageServices editing, KbCard card) {
        this.editing = editing;
        this.card = card;
        content.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("part", "impact");
        getContent().add(new H2(text("teach.impact")), content);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        // The page is displayed first; the browser then requests the rest
        getElement().executeJs("return true").then(shown -> show(editing.effects.impact(editing.open(card))));
    }

    public void show(Impact impact) {
        content.removeAll();
        NameValueList figures = new NameValueList()
                .with(text("teach.impact.questions"), text("teach.impact.fromTo", impact.before(), impact.after()))
                .with(
                        text("teach.impact.facts"),
                        text("teach.impact.fromTo", impact.factsBefore(), impact.factsAfter()))
                .with(
                        text("teach.impact.gained"),
                        text("teach.number", impact.gained().size()))
                .with(
                        text("teach.impact.lost"),
                        text("teach.impact.lost.n", impact.lost().size(), impact.ambiguous()))
                .with(
                        text("teach.impact.changed"),
                        text("teach.impact.changed.n", impact.changed().size(), impact.unseen()));
        content.add(figures);
        stakes(impact.stakes());
        Set<String> relied =
                impact.stakes().stream().map(stake -> stake.item().id()).collect(Collectors.toSet());
        add("teach.impact.gained.list", impact.gained(), ImpactPart::item);
        add(
                "teach.impact.lost.list",
                first(impact.lost(), lost -> relied.contains(lost.item().id())),
                ImpactPart::item);
        add(
                "teach.impact.changed.list",
                first(
                        impact.changed(),
                        changed -> relied.contains(changed.before().id())),
                ImpactPart::item);
    }

    /** Returns the list with those first that match. */
    private static <T> List<T> first(List<T> all, Predicate<T> which) {
        return all.stream()
                .sorted(Comparator.comparing((T one) -> !which.test(one)))
                .toList();
    }

    /** Shows what somebody relies on before everything else. */
    private void stakes(List<Impact.Stake> stakes) {
        if (stakes.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        stakes.stream().limit(STAKES).forEach(stake -> list.add(stake(stake)));
        Div note = Components.div("note stakes", new Paragraph(text("teach.impact.stakes", stakes.size())), list);
        if (stakes.size() > STAKES) {
            note.add(Components.muted(text("teach.found.more", stakes.size() - STAKES)));
        }
        content.add(note);
    }

    private static ListItem stake(Impact.Stake stake) {
        List<String> why = new ArrayList<>();
        stake.said().stream().sorted().forEach(said -> why.add(text("teach.impact.stake." + word(said))));
        stake.quizzes().forEach(quiz -> why.add(text("teach.impact.stake.quiz", quiz)));
        String fate = stake.heir()
                .map(heir -> heir.id().equals(stake.item().id())
                        ? text("teach.impact.stake.changed")
                        : text("teach.impact.stake.goes-on"))
                .orElseGet(() -> text("teach.impact.stake.lost"));
        return new ListItem(
                Components.inLanguage(
                        stake.item().language(), Components.span(stake.item().stem())),
                Components.muted(text("teach.impact.stake", String.join(", ", why), fate)));
    }

    private static ListItem item(Impact.Gained gained) {
        return item(gained.item(), text("teach.impact.gained." + word(gained.why())));
    }

    private static ListItem item(Impact.Lost lost) {
        String why = text("teach.impact.lost." + word(lost.why()));
        ListItem item = item(
                lost.item(),
                lost.because().isEmpty() ? why : text("teach.impact.because", why, String.join("; ", lost.because())));
        lost.heir().ifPresent(heir -> item.add(new ChangedItem(lost.item(), heir)));
        return item;
    }

    private static ListItem item(Impact.Changed changed) {
        ListItem item = item(changed.after(), text("teach.impact.changed." + word(changed.what())));
        item.addComponentAtIndex(1, new ChangedItem(changed.before(), changed.after()));
        return item;
    }

    /** Adds a list that shows its first rows, and more of them on demand. */
    private <T> void add(String words, List<T> all, SerializableFunction<T, ListItem> row) {
        if (!all.isEmpty()) {
            content.add(new NativeDetails(text(words, all.size()), new LongList<>(all, row)));
        }
    }

    private static ListItem item(Item item, String why) {
        return new ListItem(Components.muted(why), new ItemPreview(item));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Rows that are made as they are shown: ten at first, then fifty more at each press. */
    private static final class LongList<T> extends Composite<Div> {
        private final List<T> all;
        private final SerializableFunction<T, ListItem> row;
        private final OrderedList list = Components.numberedList("previews");
        private final Div rest = Components.actions();

        LongList(List<T> all, SerializableFunction<T, ListItem> row) {
            this.all = all;
            this.row = row;
            getContent().add(list, rest);
            show(SHOWN);
        }

        private void show(int more) {
            all.stream().skip(list.getComponentCount()).limit(more).map(row).forEach(list::add);
            rest.removeAll();
            int left = all.size() - list.getComponentCount();
            if (left > 0) {
                rest.add(Components.slimButton(
                        text("teach.history.more", Math.min(left, MORE), all.size()), this::showAndGoThere));
            }
        }

        /** Moves the focus to the first added row, because the button that was pressed disappears. */
        private void showAndGoThere() {
            int first = list.getComponentCount();
            show(MORE);
            list.getComponentAt(first)
                    .getElement()
                    .setAttribute("tabindex", "-1")
                    .callJsFunction("focus");
        }
    }
}
