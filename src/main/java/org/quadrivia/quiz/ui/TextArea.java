package org.quadrivia.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.quadrivia.quiz.report.QuestionReport;

/** A native text area of the browser. */
@Tag("textarea")
public final class TextArea extends Component {
    private static final String VALUE = "value";

    public TextArea(String id) {
        setId(id);
        getElement().setAttribute("rows", "3");
        getElement().setAttribute("maxlength", String.valueOf(QuestionReport.LONGEST));
        getElement().addPropertyChangeListener(VALUE, "change", change -> {});
    }

    public String value() {
        return getElement().getProperty(VALUE, "");
    }
}
