package org.quadrivia.authoring.ui.publishing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quadrivia.authoring.publishing.Impact;
import org.quadrivia.authoring.ui.EditPageServices;
import org.quadrivia.authoring.ui.ItemPreview;
import org.quadrivia.authoring.ui.NameValueList;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.PlainWords;

/** The effect of a draft on the questions. It is computed after the page is displayed, because it may take seconds. */
public final class ImpactPart extends Composite<Section> {
    private static final int SHOWN = 10;
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
        add(
                "teach.impact.gained.list",
                impact.gained().size(),
                impact.gained().stream()
                        .limit(SHOWN)
                        .map(gained -> item(gained.item(), "teach.impact.gained." + word(gained.why())))
                        .toList());
        add(
                "teach.impact.lost.list",
                impact.lost().size(),
                impact.lost().stream()
                        .limit(SHOWN)
                        .map(lost -> item(lost.item(), "teach.impact.lost." + word(lost.why())))
                        .toList());
        add(
                "teach.impact.changed.list",
                impact.changed().size(),
                impact.changed().stream().limit(SHOWN).map(ImpactPart::item).toList());
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

    private static ListItem item(Impact.Changed changed) {
        ListItem item = item(changed.after(), "teach.impact.changed." + word(changed.what()));
        String before = text(
                "teach.impact.before",
                switch (changed.what()) {
                    case KEY -> labels(changed.before(), true);
                    case OPTIONS -> labels(changed.before(), false);
                    case WORDS -> changed.before().stem() + " " + allLabels(changed.before());
                    case EXPLANATION -> PlainWords.of(changed.before().explanation());
                    case SOURCE ->
                        changed.before().passages().stream()
                                .map(passage -> passage.locator())
                                .collect(Collectors.joining(", "));
                });
        item.addComponentAtIndex(1, Components.muted(before));
        return item;
    }

    private static String labels(Item item, boolean correct) {
        return item.options().stream()
                .filter(option -> option.correct() == correct)
                .map(Option::label)
                .collect(Collectors.joining(", "));
    }

    private static String allLabels(Item item) {
        return item.options().stream().map(Option::label).collect(Collectors.joining(", ", "(", ")"));
    }

    private void add(String words, int all, List<ListItem> shown) {
        if (shown.isEmpty()) {
            return;
        }
        OrderedList list = Components.numberedList("previews");
        shown.forEach(list::add);
        NativeDetails details = new NativeDetails(text(words, all));
        Component rest = Components.muted(all > shown.size() ? text("teach.found.more", all - shown.size()) : "");
        details.setContent(new Div(list, rest));
        content.add(details);
    }

    private static ListItem item(Item item, String why) {
        return new ListItem(Components.muted(text(why)), new ItemPreview(item));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
