package org.quadrivia.quiz.ui.card;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quadrivia.form.Components;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.help.Hint;
import tools.jackson.databind.JsonNode;

/**
 * The card for an order item. Rows are moved by arrow keys, by the buttons beside each, or by dragging; nothing needs to be dragged.
 * Dragging is done by {@code order-drag.js}.
 */
final class OrderCard extends QuestionCard {
    static final String DROPPED = "order-drop";
    static final String FROM = "event.detail.from";
    static final String TO = "event.detail.to";

    private final OrderedList list = Components.numberedList("options sortable");
    private final Span said = Components.span("", "visually-hidden");
    private final List<OrderRow> rows = new ArrayList<>();
    private boolean moved;

    OrderCard(Item item, String stemId) {
        list.getElement().setAttribute("aria-labelledby", stemId);
        said.getElement().setAttribute("aria-live", "assertive");
        item.options().forEach(option -> rows.add(new OrderRow(item, option, this::move)));
        renumber();
        list.getElement()
                .addEventListener(DROPPED, drop -> drop(drop.getEventData()))
                .addEventData(FROM)
                .addEventData(TO);
        getContent().add(list, said);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://order-drag.js");
    }

    /** Moves a row that was dragged. Places beyond the list are ignored. */
    private void drop(JsonNode places) {
        int from = places.get(FROM).asInt(-1);
        int to = places.get(TO).asInt(-1);
        if (from >= 0 && from < rows.size() && to >= 0 && to < rows.size() && from != to) {
            rows.get(from).moveBy(to - from);
        }
    }

    /** Returns the order; empty until a row was moved, so that nobody hands it in by a slip. */
    @Override
    public Optional<Answer> answer() {
        return moved ? untouched() : Optional.empty();
    }

    @Override
    public Optional<Answer> untouched() {
        return Optional.of(
                new Answer.Ordered(rows.stream().map(OrderRow::optionId).toList()));
    }

    @Override
    public void restore(Answer answer) {
        if (answer instanceof Answer.Ordered ordered) {
            moved = true;
            rows.sort(Comparator.comparingInt(row -> ordered.options().indexOf(row.optionId())));
            renumber();
        }
    }

    @Override
    public void press(int number) {
        if (number >= 1 && number <= rows.size()) {
            rows.get(number - 1).focus();
        }
    }

    @Override
    public void help(Hint hint) {
        if (hint instanceof Hint.First(var entry)) {
            rows.sort(Comparator.comparing(row -> !row.optionId().equals(entry.id())));
            renumber();
        }
    }

    @Override
    public String how() {
        return text("quiz.how.order", rows.size());
    }

    @Override
    public String nothingChosen() {
        return text("quiz.nothing.order");
    }

    private void move(OrderRow row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (to < 0 || to >= rows.size()) {
            said.setText(text(by < 0 ? "quiz.order.first" : "quiz.order.last", row.label()));
            return;
        }
        moved = true;
        rows.remove(from);
        rows.add(to, row);
        renumber();
        said.setText(text("quiz.order.moved", row.label(), to + 1, rows.size()));
        touched();
    }

    /**
     * Renumbers the rows and shows them in their order. All rows are removed and added again; {@link OrderRow} then puts the
     * focus back on the row that moved.
     */
    private void renumber() {
        for (int place = 0; place < rows.size(); place++) {
            OrderRow row = rows.get(place);
            row.place(place + 1, rows.size());
        }
        list.removeAll();
        rows.forEach(list::add);
    }
}
