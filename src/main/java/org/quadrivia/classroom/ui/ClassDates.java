package org.quadrivia.classroom.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.language.InterfaceLanguages;
import org.springframework.stereotype.Component;

/** Writes dates and times in the current person's time zone and language. */
@Component
public class ClassDates {
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final CurrentPerson people;

    ClassDates(CurrentPerson people) {
        this.people = people;
    }

    public String words(Instant time) {
        return WORDS.withLocale(InterfaceLanguages.forDates()).format(time.atZone(zone()));
    }

    public ZoneId zone() {
        return people.person().map(Person::zone).orElse(ZoneOffset.UTC);
    }
}
