package org.quadrivia.quiz.ui.card;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.quadrivia.form.Components;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.ui.ItemLabels;

/** One row of an order item: its place, its label, and the controls that move it up and down. */
final class OrderRow extends Composite<ListItem> {
    private final Option option;
    private final Span number = Components.span("", "n");
    private final Div handle = Components.div("handle");
    private final SerializableBiConsumer<OrderRow, Integer> move;

    OrderRow(Item item, Option option, SerializableBiConsumer<OrderRow, Integer> move) {
        this.option = option;
        this.move = move;
        number.getElement().setAttribute("aria-hidden", "true");
        handle.add(ItemLabels.of(item, option.label()));
        handle.getElement().setAttribute("tabindex", "0");
        handle.getElement().setAttribute("role", "group");
        onArrow("ArrowUp", -1);
        onArrow("ArrowDown", 1);
        getContent().addClassName("option");
        getContent()
                .add(
                        number,
                        handle,
                        Components.sign("", "grip"),
                        button("↑", text("quiz.order.up", option.label()), -1),
                        button("↓", text("quiz.order.down", option.label()), 1));
    }

    String optionId() {
        return option.id();
    }

    String label() {
        return option.label();
    }

    /** Sets the place of this row, from 1, and the number of rows. */
    void place(int place, int of) {
        number.setText(String.valueOf(place));
        handle.getElement().setAttribute("aria-label", text("quiz.order.place", option.label(), place, of));
    }

    /** Moves this row by that many places, down if positive, and puts the focus on it. */
    void moveBy(int places) {
        moveAndKeep(handle, places);
    }

    /** Puts the focus on this row, so that the arrow keys move it. */
    void focus() {
        focus(handle);
    }

    private void onArrow(String key, int by) {
        handle.getElement()
                .addEventListener("keydown", event -> moveAndKeep(handle, by))
                .setFilter(filter(key));
    }

    /** Returns a browser event filter that accepts only that key and keeps it from scrolling the page. */
    static String filter(String key) {
        return "event.key === '" + key + "' && (event.preventDefault() || true)";
    }

    private NativeButton button(String sign, String name, int by) {
        NativeButton button = new NativeButton(sign);
        button.addClassName("move");
        button.setAriaLabel(name);
        button.addClickListener(click -> moveAndKeep(button, by));
        return button;
    }

    private void moveAndKeep(Component focused, int by) {
        move.accept(this, by);
        focus(focused);
    }

    private static void focus(Component component) {
        component.getElement().executeJs("setTimeout(() => this.focus(), 0)");
    }
}
