package org.quadrivia.quiz.ui.result;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.quadrivia.language.InterfaceLanguages;

/** A date and time in words: in the time zone of a person who is signed in, otherwise in that of the browser. */
@Tag("time")
final class DateTimeText extends Component implements HasText {
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    private static final String BROWSERS = """
            this.textContent = new Date(this.dateTime).toLocaleString($0,
              {day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit'})
            """;

    private final boolean known;

    /** @param zone the time zone; empty if only the browser knows it */
    DateTimeText(Instant time, Optional<ZoneId> zone) {
        this.known = zone.isPresent();
        getElement().setAttribute("datetime", time.toString());
        setText(WORDS.withLocale(InterfaceLanguages.forDates()).format(time.atZone(zone.orElse(ZoneOffset.UTC))));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!known) {
            getElement().executeJs(BROWSERS, InterfaceLanguages.forDates().toLanguageTag());
        }
    }
}
