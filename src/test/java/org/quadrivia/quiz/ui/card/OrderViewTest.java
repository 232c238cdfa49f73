package org.quadrivia.quiz.ui.card;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.quiz.ui.Fakes;
import org.quadrivia.quiz.ui.PageTest;

class OrderViewTest extends PageTest {
    @Test
    void anOrderIsMovedByButtons() {
        ask(Fakes.ORDER);
        arrange("beta call", "gamma call", "alpha call");

        clickMove("Move up: alpha call");
        clickMove("Move up: alpha call");

        assertThat(_find(OrderRow.class))
                .extracting(OrderRow::label)
                .containsExactly("alpha call", "beta call", "gamma call");
        assertThat(page()).contains("alpha call is now in position 1 of 3");
        press("Enter");
        assertThat(page()).contains("Correct.");
    }

    @Test
    void anOrderThatNobodyTouchedIsHandedInOnlyIfItIsMeant() {
        ask(Fakes.ORDER);

        press("Enter");

        assertThat(page())
                .contains("If this is the order you mean, answer again.")
                .doesNotContain("The right order");
        String first = labels().getFirst();
        arrow(first, "ArrowDown");
        assertThat(page()).doesNotContain("answer again");
        arrow(first, "ArrowUp");
        press("Enter");
        assertThat(page()).contains("The right order");
    }

    @Test
    void theOrderShownAtFirstCanBeMeant() {
        ask(Fakes.ORDER);

        press("Enter");
        press("Enter");

        assertThat(page()).contains("The right order").doesNotContain("answer again");
    }

    @Test
    void anOrderTheWrongWayRoundHasNoSequence() {
        ask(Fakes.ORDER);

        arrange("gamma call", "beta call", "alpha call");
        press("Enter");

        assertThat(page()).contains("Not quite. One of the 3 is in its place.").doesNotContain("in the right order:");
    }

    @Test
    void aRowIsMovedToWhereItIsDropped() {
        ask(Fakes.ORDER);
        arrange("beta call", "gamma call", "alpha call");

        drop(2, 0);

        assertThat(_find(OrderRow.class))
                .extracting(OrderRow::label)
                .containsExactly("alpha call", "beta call", "gamma call");
        assertThat(page()).contains("alpha call is now in position 1 of 3");
        drop(0, 7);
        drop(-1, 1);
        assertThat(_find(OrderRow.class)).extracting(OrderRow::label).startsWith("alpha call");
        press("Enter");
        assertThat(page()).contains("Correct.");
    }

    @Test
    void anOrderIsMovedByArrowKeysAndStopsAtItsEnds() {
        ask(Fakes.ORDER);
        arrange("beta call", "gamma call", "alpha call");

        arrow("beta call", "ArrowDown");
        arrow("beta call", "ArrowDown");
        arrow("beta call", "ArrowDown");

        assertThat(_find(OrderRow.class))
                .extracting(OrderRow::label)
                .containsExactly("gamma call", "alpha call", "beta call");
        assertThat(page()).contains("beta call is already last");
        press("Enter");
        assertThat(page())
                .contains("The right order")
                .contains("alpha callyour position: 2", "beta callyour position: 3")
                .contains("gamma callyour position: 1");
        assertThat(_find(ListItem.class, spec -> spec.withClasses("option")))
                .extracting(row -> words(row).substring(1, 5))
                .containsExactly("alph", "beta", "gamm");
    }

    @Test
    void nothingIsSaidTwiceOfAnOrder() {
        ask(Fakes.ORDER);

        arrange("beta call", "alpha call", "gamma call");
        press("Enter");

        assertThat(_find(ListItem.class))
                .extracting(row -> words(row))
                .filteredOn(said -> said.contains("alpha call"))
                .containsExactly("1alpha callyour position: 2");
        assertThat(page()).doesNotContain("Why this is the order");
    }

    private static void clickMove(String name) {
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(name::equals).isPresent())));
    }

    /** Drags the rows into that order; at least one row, since an order that nobody touched may only be meant. */
    private static void arrange(String... order) {
        drop(0, order.length - 1);
        for (int place = 0; place < order.length; place++) {
            drop(labels().indexOf(order[place]), place);
        }
    }

    private static List<String> labels() {
        return _find(OrderRow.class).stream().map(OrderRow::label).toList();
    }

    private static void drop(int from, int to) {
        fireWith(
                _get(OrderedList.class),
                OrderCard.DROPPED,
                JacksonUtils.createObjectNode().put(OrderCard.FROM, from).put(OrderCard.TO, to));
    }

    private static void arrow(String label, String key) {
        OrderRow row = _find(OrderRow.class).stream()
                .filter(found -> found.label().equals(label))
                .findFirst()
                .orElseThrow();
        fire(_get(row, Div.class), OrderRow.filter(key), "event.key", key);
    }
}
