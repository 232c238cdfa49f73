package org.quadrivia.shell;

import static org.quadrivia.Messages.text;

import com.ibm.icu.lang.UCharacter;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.quadrivia.language.InterfaceLanguages;

/**
 * The settings of readers: light or dark, text size, whether pages show the data behind them, and the language. Only the browser
 * stores and applies them (see {@code reader-settings.js}), except for the language ({@link PageLanguage}).
 */
@Tag("reader-settings")
final class ReaderSettings extends Component {
    private static final String CHOSEN = "element.value";

    /** Applies the stored settings before the browser paints anything. If the browser may store nothing, the page has its defaults. */
    static final String APPLY = """
            document.documentElement.setAttribute('data-data', 'hidden');
            try {
              for (const name of ['scheme', 'text', 'data', 'sound']) {
                const value = localStorage.getItem('quadrivia.' + name);
                if (value) document.documentElement.setAttribute('data-' + name, value);
              }
            } catch (closed) {}
            """;

    private final PageLanguage languages;

    ReaderSettings(PageLanguage languages) {
        this.languages = languages;
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", text("shell.settings"));
        getElement()
                .appendChild(
                        choice("scheme", List.of("", "light", "dark")),
                        choice("text", List.of("", "large", "larger")),
                        language(),
                        toggle("sound", "on"),
                        toggle("data", "shown"));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://reader-settings.js");
    }

    /** @param values the first one is the default */
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

    private Element language() {
        String chosen = languages.chosen().map(Locale::toLanguageTag).orElse("");
        Element select = new Element("select").setAttribute("name", "reader-language");
        select.appendChild(option("", text("shell.settings.language.usual"), chosen));
        for (Locale locale : InterfaceLanguages.ALL) {
            String tag = locale.toLanguageTag();
            select.appendChild(option(tag, ownName(locale), chosen).setAttribute("lang", tag));
        }
        select.addEventListener(
                        "change",
                        change -> choose(change.getEventData().get(CHOSEN).asString()))
                .addEventData(CHOSEN);
        return new Element("label")
                .setAttribute("class", "language")
                .appendChild(new Element("span").setText(text("shell.settings.language")), select);
    }

    /** The whole page is opened again, because every text on it changes. */
    private void choose(String tag) {
        languages.choose(tag);
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private static Element option(String value, String words, String chosen) {
        return new Element("option")
                .setAttribute("value", value)
                .setAttribute("selected", value.equals(chosen))
                .setText(words);
    }

    /** Returns the language's own name, which its speakers can read. */
    private static String ownName(Locale locale) {
        return UCharacter.toTitleCase(locale, locale.getDisplayLanguage(locale), null);
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
