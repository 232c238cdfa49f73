package org.quadrivia.form;

import com.vaadin.flow.component.Html;

/** Shows a formula as the browser lays it out. */
public final class FormulaView {
    private FormulaView() {}

    /**
     * Returns a formula.
     *
     * @param markup MathML that was written anew from a list of elements, with escaped text; never what the data holds
     */
    public static Html of(String markup) {
        return new Html("<span class=\"formula\">" + markup + "</span>");
    }
}
