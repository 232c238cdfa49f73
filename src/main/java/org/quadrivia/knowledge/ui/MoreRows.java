package org.quadrivia.knowledge.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** A list that shows its first rows and, on demand, a hundred more at a time. Further rows are read when they are asked for. */
public final class MoreRows {
    private static final int PAGE = 100;

    private final HasComponents list;
    private final HtmlContainer last;
    private final NativeButton button = new NativeButton();
    private final int total;
    private final Source source;
    private int shown;

    /** Makes the rows from {@code offset} on, at most {@code limit}. */
    @FunctionalInterface
    public interface Source extends Serializable {
        List<? extends Component> rows(int offset, int limit);
    }

    private MoreRows(HasComponents list, HtmlContainer last, int total, Source source) {
        this.list = list;
        this.last = last;
        this.total = total;
        this.source = source;
    }

    /**
     * Fills the list.
     *
     * @param last holds the button, in the form that the list needs for its rows; added only if there are more rows
     * @param first how many rows are shown at first; if only one more remains, it is shown too
     */
    public static void fill(HasComponents list, HtmlContainer last, int first, int total, Source source) {
        MoreRows more = new MoreRows(list, last, total, source);
        List<? extends Component> rows = source.rows(0, total <= first + 1 ? total : first);
        rows.forEach(list::add);
        more.shown = rows.size();
        if (more.shown < total) {
            more.offerTheRest();
        }
    }

    /** Fills the list with rows for things that are already in memory. */
    public static <T> void fill(HasComponents list, HtmlContainer last, int first, List<T> things, Row<T> row) {
        fill(
                list,
                last,
                first,
                things.size(),
                (offset, limit) ->
                        things.stream().skip(offset).limit(limit).map(row::of).toList());
    }

    /** Makes the row of one thing. */
    @FunctionalInterface
    public interface Row<T> extends Serializable {
        Component of(T thing);
    }

    private void offerTheRest() {
        last.addClassName("more");
        button.addClassName("link-button");
        button.addClickListener(click -> showMore());
        last.add(button);
        list.add(last);
        ComponentUtil.setData((Component) list, MoreRows.class, this);
        label();
    }

    /** Returns the rows of a list that does not show all of them; empty for any other component. */
    public static Optional<MoreRows> of(Component list) {
        return Optional.ofNullable(ComponentUtil.getData(list, MoreRows.class));
    }

    /** Returns how many rows are not shown yet. */
    public int remaining() {
        return total - shown;
    }

    /**
     * Shows some of the remaining rows and no button, for a client that cannot ask for more.
     *
     * @param alone whether the rows shown so far are left out
     */
    public void showFixed(int offset, int limit, boolean alone) {
        list.remove(last);
        if (alone) {
            int end = list.getElement().getChildCount();
            for (int i = 1; i <= shown; i++) {
                list.getElement().removeChild(end - i);
            }
        }
        if (limit > 0) {
            source.rows(shown + offset, limit).forEach(list::add);
        }
    }

    private void label() {
        int rest = total - shown;
        button.setText(rest <= PAGE ? text("page.more.all", total) : text("page.more.some", PAGE, total));
    }

    private void showMore() {
        List<? extends Component> rows = source.rows(shown, PAGE);
        int at = list.getElement().indexOfChild(last.getElement());
        for (Component row : rows) {
            list.getElement().insertChild(at++, row.getElement());
        }
        shown += rows.size();
        if (shown >= total || rows.isEmpty()) {
            list.remove(last);
        } else {
            label();
        }
        rows.stream().findFirst().ifPresent(MoreRows::focus);
    }

    private static void focus(Component row) {
        row.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }
}
