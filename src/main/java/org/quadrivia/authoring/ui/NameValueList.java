package org.quadrivia.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;

/** A list of names with their values. */
public final class NameValueList extends Composite<DescriptionList> {
    public NameValueList() {
        getContent().addClassName("name-values");
    }

    public NameValueList with(String name, String value) {
        getContent().add(new DescriptionList.Term(name), new DescriptionList.Description(value));
        return this;
    }
}
