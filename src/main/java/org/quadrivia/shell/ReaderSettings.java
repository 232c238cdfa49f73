package org.quadrivia.shell;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;

/**
 * What readers set for themselves on this device: light or dark, the size of text, and whether pages show the data behind them. The
 * browser alone keeps and applies it; see {@code reader-settings.js}.
 */
@Tag("reader-settings")
final class ReaderSettings extends Component {
    /** Applies what the browser keeps before it paints anything. If it may keep nothing, the page is as usual. */
    static final String APPLY = """
            document.documentElement.setAttribute('data-data', 'hidden');
            try {
              for (const name of ['scheme', 'text', 'data', 'sound']) {
                const value = localStorage.getItem('quadrivia.' + name);
                if (value) document.documentElement.setAttribute('data-' + name, value);
              }
            } catch (closed) {}
            """;

    ReaderSettings() {
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", text("shell.settings"));
        getElement()
                .appendChild(
                        choice("scheme", List.of("", "light", "dark")),
                        choice("text", List.of("", "large", "larger")),
                        toggle("sound", "on"),
                        toggle("data", "shown"));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://reader-settings.js");
    }

    /** @param values the first one is what the page does by itself */
    private static Element choice(String name, List<String> values) {
        Element choice = new Element("fieldset");
        choice.appendChild(new Element("legend").setText(text("shell.settings." + name)));
        for (String value : values) {
            Element input = input("radio", name, value);
            input.setAttribute("checked", value.isEmpty());
            String words = text("shell.settings." + name + "." + (value.isEmpty() ? "usual" : value));
            choice.appendChild(new Element("label").appendChild(input, new Element("span").setText(words)));
        }
        return choice;
    }

    private static Element toggle(String name, String value) {
        Element words = new Element("span").setText(text("shell.settings." + name));
        return new Element("label")
                .setAttribute("class", "switch")
                .appendChild(input("checkbox", name, value).setAttribute("role", "switch"), words);
    }

    private static Element input(String type, String name, String value) {
        return new Element("input")
                .setAttribute("type", type)
                .setAttribute("name", "reader-" + name)
                .setAttribute("data-of", name)
                .setAttribute("value", value);
    }
}
