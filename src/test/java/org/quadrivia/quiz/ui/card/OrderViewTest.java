package org.quadrivia.quiz.ui.card;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.Test;
import org.quadrivia.quiz.ui.Fakes;
import org.quadrivia.quiz.ui.PageTest;

class OrderViewTest extends PageTest {
    @Test
    void anOrderIsMovedByButtons() {
        ask(Fakes.ORDER);

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
    void anOrderThatNobodyTouchedIsNotHandedIn() {
        ask(Fakes.ORDER);

        press("Enter");

        assertThat(page()).contains("Move at least one line first").doesNotContain("Not quite");
        arrow("beta call", "ArrowDown");
        assertThat(page()).doesNotContain("Move at least one line first");
        press("Enter");
        assertThat(page()).contains("Not quite");
    }

    @Test
    void anOrderIsMovedByArrowKeysAndStopsAtItsEnds() {
        ask(Fakes.ORDER);

        arrow("beta call", "ArrowDown");
        arrow("beta call", "ArrowDown");
        arrow("beta call", "ArrowDown");

        assertThat(_find(OrderRow.class))
                .extracting(OrderRow::label)
                .containsExactly("gamma call", "alpha call", "beta call");
        assertThat(page()).contains("beta call is already last");
        press("Enter");
        assertThat(page()).contains("Not quite. Pairs in the correct order: 1 of 3.", "your position: 2");
        assertThat(_find(ListItem.class, spec -> spec.withClasses("option")))
                .extracting(row -> words(row).substring(1, 5))
                .containsExactly("alph", "beta", "gamm");
    }

    private static void clickMove(String name) {
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(name::equals).isPresent())));
    }

    private static void arrow(String label, String key) {
        OrderRow row = _find(OrderRow.class).stream()
                .filter(found -> found.label().equals(label))
                .findFirst()
                .orElseThrow();
        fire(_get(row, Div.class), OrderRow.filter(key), "event.key", key);
    }
}
