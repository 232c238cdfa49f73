package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import org.quadrivia.question.NamesInText;

/** Marks names where they occur in a text. */
public final class NameMarks {
    private NameMarks() {}

    /** Adds a plain text, with the names in it marked. */
    public static void add(HasComponents parent, String text, NamesInText names) {
        int from = 0;
        for (NamesInText.Found found : names.in(text)) {
            add(parent, text.substring(from, found.from()));
            HtmlContainer mark = new HtmlContainer("mark");
            mark.setText(text.substring(found.from(), found.to()));
            parent.add(mark);
            from = found.to();
        }
        add(parent, text.substring(from));
    }

    private static void add(HasComponents parent, String plain) {
        if (!plain.isEmpty()) {
            parent.add(new Text(plain));
        }
    }
}
