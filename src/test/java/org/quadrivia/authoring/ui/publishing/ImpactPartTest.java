package org.quadrivia.authoring.ui.publishing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.draft.EditablePart;
import org.quadrivia.authoring.draft.EditablePartText;
import org.quadrivia.authoring.publishing.DraftEffects;
import org.quadrivia.authoring.publishing.Impact;
import org.quadrivia.authoring.ui.DraftPages;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.question.Item;
import org.quadrivia.question.review.ItemReviews;
import org.springframework.beans.factory.annotation.Autowired;

class ImpactPartTest extends DraftPages {
    private static final String MUNIR = HOME + "asim-munir";

    @Autowired
    private DraftEffects effects;

    @Autowired
    private ItemReviews reviews;

    @BeforeEach
    void oneOtherName() {
        EditablePart part = new EditablePart.Entity(new EntityId(MUNIR));
        EditablePartText text = drafts.source(workspace.open(kb), part);
        assertThat(text.text()).contains("\"Asim Munir\"");
        drafts.edit(workspace.open(kb), part, text.version(), text.text().replace("\"Asim Munir\"", "\"Asim Mounir\""));
    }

    @Test
    void whatChangesIsMarkedBeforeAndAfter() {
        Impact impact = shown();

        assertThat(impact.changed()).isNotEmpty();
        List<Element> marked = marked("Changed", "questions changed");
        assertThat(marked).extracting(Element::getTag).contains("del", "ins");
        assertThat(marked.stream().filter(one -> one.getTag().equals("del")).map(Element::getTextRecursively))
                .anyMatch(words -> words.contains("Munir"));
        assertThat(marked.stream().filter(one -> one.getTag().equals("ins")).map(Element::getTextRecursively))
                .anyMatch(words -> words.contains("Mounir"));
    }

    @Test
    void allOfThemCanBeSeen() {
        Impact impact = shown();
        NativeDetails changed = list("questions changed");
        assertThat(impact.changed()).hasSizeGreaterThan(10);
        assertThat(cards(changed)).hasSize(10);

        while (!_find(changed, NativeButton.class).isEmpty()) {
            _click(_find(changed, NativeButton.class).getFirst());
        }

        assertThat(cards(changed)).hasSameSizeAs(impact.changed());
    }

    @Test
    void whatSomebodyReliesOnComesFirst() {
        Impact.Changed last = effects.impact(workspace.open(kb)).changed().getLast();
        reviews.approve(
                kb, last.before().id(), true, session.person().orElseThrow().id());

        Impact impact = shown();

        assertThat(page()).contains("approved: will change");
        List<String> relied = impact.stakes().stream()
                .flatMap(stake -> stake.heir().stream())
                .map(Item::stem)
                .toList();
        assertThat(relied)
                .contains(last.after().stem())
                .hasSizeBetween(1, impact.changed().size() - 1);
        assertThat(cards(list("questions changed")).stream()
                        .limit(relied.size())
                        .map(card -> words(card.getElement())))
                .allSatisfy(card -> assertThat(relied).anyMatch(card::contains));
    }

    private Impact shown() {
        open("teach/" + kb + "/changes");
        Impact impact = effects.impact(workspace.open(kb));
        _get(ImpactPart.class).show(impact);
        return impact;
    }

    private static NativeDetails list(String words) {
        return _find(NativeDetails.class).stream()
                .filter(details -> details.getSummaryText().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> marked(String figure, String list) {
        assertThat(page()).contains(figure);
        return all(list(list).getElement())
                .filter(element -> List.of("del", "ins").contains(element.getTag()))
                .toList();
    }

    private static Stream<Element> all(Element element) {
        return element.isTextNode()
                ? Stream.empty()
                : Stream.concat(Stream.of(element), element.getChildren().flatMap(ImpactPartTest::all));
    }

    private static List<ListItem> cards(NativeDetails list) {
        return _find(list, ListItem.class, spec -> spec.withPredicate(ImpactPartTest::isCard));
    }

    /** Whether it is the row of a question and not one of its options. */
    private static boolean isCard(ListItem item) {
        return item.getParent()
                .filter(list -> list.getElement().getClassList().contains("previews"))
                .isPresent();
    }
}
