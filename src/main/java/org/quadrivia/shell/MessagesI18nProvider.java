package org.quadrivia.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.quadrivia.Messages;
import org.quadrivia.language.InterfaceLanguages;
import org.springframework.stereotype.Component;

/** Tells Vaadin which languages the interface has, and supplies the texts. */
@Component
public class MessagesI18nProvider implements I18NProvider {
    @Override
    public List<Locale> getProvidedLocales() {
        return InterfaceLanguages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Messages.text(locale, key, arguments);
    }
}
