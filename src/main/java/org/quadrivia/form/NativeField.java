package org.quadrivia.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;

/** A native form field of the browser. The server learns the value when the field loses focus. */
public class NativeField extends Component implements Focusable<NativeField> {
    private static final String VALUE = "value";

    NativeField() {
        getElement().addPropertyChangeListener(VALUE, "change", change -> {});
    }

    public final String value() {
        return getElement().getProperty(VALUE, "");
    }

    public final NativeField value(String value) {
        getElement().setProperty(VALUE, value);
        return this;
    }

    public final NativeField with(String attribute, String value) {
        getElement().setAttribute(attribute, value);
        return this;
    }

    public final void onChange(SerializableRunnable action) {
        getElement().addPropertyChangeListener(VALUE, change -> action.run());
    }

    /** A single-line text field. */
    @Tag("input")
    public static final class Line extends NativeField {
        public Line(int longest) {
            with("maxlength", String.valueOf(longest));
        }
    }

    /** A field for a whole number. */
    @Tag("input")
    public static final class Number extends NativeField {
        public Number(int value, int least, int most) {
            with("type", "number").with("inputmode", "numeric");
            with("min", String.valueOf(least)).with("max", String.valueOf(most));
            value(String.valueOf(value));
        }
    }

    /** A multi-line text field. */
    @Tag("textarea")
    public static final class Lines extends NativeField {
        public Lines(int rows, int longest) {
            with("rows", String.valueOf(rows)).with("maxlength", String.valueOf(longest));
        }
    }

    /** A drop-down list. */
    @Tag("select")
    public static final class Choice extends NativeField {
        /** @param choices display texts by value, in order */
        public Choice(Map<String, String> choices, String chosen) {
            choices.forEach((value, words) -> {
                Element option = new Element("option");
                option.setAttribute(VALUE, value);
                option.setText(words);
                if (value.equals(chosen)) {
                    option.setAttribute("selected", true);
                }
                getElement().appendChild(option);
            });
            value(chosen);
        }
    }
}
