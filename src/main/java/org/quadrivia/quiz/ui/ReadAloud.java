package org.quadrivia.quiz.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/**
 * A button that makes the browser read a question or its feedback aloud. {@code read-aloud.js} shows the button if the browser has
 * a voice for the language, and does the rest without the server.
 */
@Tag("read-aloud")
final class ReadAloud extends Component {
    ReadAloud() {
        getElement().setAttribute("hidden", true);
        getElement()
                .appendChild(new Element("button")
                        .setAttribute("type", "button")
                        .setAttribute("class", "btn quiet slim")
                        .setAttribute("aria-pressed", "false")
                        .setText(text("quiz.aloud")));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://read-aloud.js");
    }
}
