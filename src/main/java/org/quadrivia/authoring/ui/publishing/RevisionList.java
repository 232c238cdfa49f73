package org.quadrivia.authoring.ui.publishing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.quadrivia.authoring.publishing.RevisionHistory;
import org.quadrivia.form.Components;

/**
 * A list of revisions, the newest first. Older ones are shown on demand: a knowledge base that has been edited for years has
 * thousands.
 */
final class RevisionList extends Composite<Div> {
    static final int PAGE = 50;

    private final List<RevisionHistory.Line> lines;
    private final SerializableFunction<RevisionHistory.Line, ? extends Component> row;
    private final OrderedList list = Components.numberedList("revisions");
    private final Div rest = Components.actions();

    /** @param lines the newest first */
    RevisionList(
            List<RevisionHistory.Line> lines, SerializableFunction<RevisionHistory.Line, ? extends Component> row) {
        this.lines = List.copyOf(lines);
        this.row = row;
        getContent().add(list, rest);
        showMore();
    }

    private void showMore() {
        lines.stream().skip(list.getComponentCount()).limit(PAGE).map(row).forEach(list::add);
        rest.removeAll();
        int left = lines.size() - list.getComponentCount();
        if (left > 0) {
            rest.add(Components.slimButton(
                    text("teach.history.more", Math.min(left, PAGE), lines.size()), this::showAndGoThere));
        }
    }

    /** Moves the focus to the first added row, because the button that was pressed disappears. */
    private void showAndGoThere() {
        int first = list.getComponentCount();
        showMore();
        list.getComponentAt(first).getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }
}
