package org.quadrivia.authoring.ui.export;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quadrivia.exchange.LeftOut;
import org.quadrivia.exchange.QuestionSet;
import org.quadrivia.exchange.file.QuestionFormat;
import org.quadrivia.form.Components;

/** The formats in which a set of questions can be downloaded: for each what it is for, how to use it, and what it cannot hold. */
final class FormatList extends Composite<UnorderedList> {
    /** How many questions that a format cannot hold are named. */
    private static final int NAMED = 100;

    /** @param folder the address of the files, without the last slash */
    FormatList(QuestionSet set, String folder) {
        getContent().addClassNames("cards", "formats");
        for (QuestionFormat format : QuestionFormat.values()) {
            getContent().add(row(set, folder, format));
        }
    }

    private static ListItem row(QuestionSet set, String folder, QuestionFormat format) {
        List<LeftOut> leftOut = format.leftOut(set);
        int held = set.questions().size() - leftOut.size();
        String key = "teach.exchange." + format.word();
        ListItem row = new ListItem(new H2(format.title()), new Paragraph(text(key)));
        row.addClassName("card");
        if (held == 0) {
            row.add(Components.muted(text("teach.exchange.none")));
        } else {
            row.add(
                    Components.muted(text(key + ".how")),
                    Components.actions(Components.download(
                            folder + "/" + format.file(),
                            text("teach.exchange.download", format.title(), held),
                            "btn",
                            "slim")));
        }
        if (!leftOut.isEmpty()) {
            row.add(Components.lazyDetails(
                    text("teach.exchange.left-out", leftOut.size()), details -> details.add(reasons(leftOut))));
        }
        return row;
    }

    private static Div reasons(List<LeftOut> leftOut) {
        Map<LeftOut.Reason, List<LeftOut>> byReason =
                leftOut.stream().collect(Collectors.groupingBy(LeftOut::reason, TreeMap::new, Collectors.toList()));
        Div all = new Div();
        byReason.forEach((reason, questions) -> {
            List<ListItem> rows = new ArrayList<>();
            questions.stream()
                    .limit(NAMED)
                    .forEach(left -> rows.add(Components.inLanguage(
                            left.question().item().language(),
                            new ListItem(left.question().text()))));
            if (questions.size() > NAMED) {
                rows.add(new ListItem(text("teach.exchange.more", questions.size() - NAMED)));
            }
            all.add(
                    new Paragraph(text("exchange.left-out." + reason.name().toLowerCase(Locale.ROOT))),
                    Components.list("rows", rows.toArray(ListItem[]::new)));
        });
        return all;
    }
}
