package org.quadrivia.quiz.ui.result;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import org.quadrivia.form.Components;

/** A line, empty at first, that confirms that this browser has forgotten a guest. */
public final class DeviceNews extends Composite<Paragraph> {
    public DeviceNews() {
        getElement().setAttribute("tabindex", "-1");
    }

    @Override
    protected Paragraph initContent() {
        return Components.status();
    }

    /** Shows and focuses the line, since the button that was pressed is gone. */
    public void tell() {
        getContent().setText(text("quiz.device.forgotten"));
        getElement().executeJs("setTimeout(() => this.focus())");
    }

    public void clear() {
        getContent().setText("");
    }
}
