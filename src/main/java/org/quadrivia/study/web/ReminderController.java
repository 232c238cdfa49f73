package org.quadrivia.study.web;

import static org.quadrivia.Messages.text;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import org.quadrivia.Sha256;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.study.reminder.DailyReminder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lets people download a daily reminder for their calendar. */
@RestController
@ConditionalOnStorage
class ReminderController {
    private static final int UID_BYTES = 12;

    private final CurrentPerson people;
    private final Clock clock;
    private final String address;

    ReminderController(CurrentPerson people, Clock clock, @Value("${quadrivia.base-url:}") String address) {
        this.people = people;
        this.clock = clock;
        this.address = address.replaceFirst("(?<!/)/++$", "");
    }

    /**
     * Returns the calendar file; 401 for guests, 400 if the time is invalid.
     *
     * @param at the time of day, such as 18:30
     */
    @GetMapping("/study/reminder.ics")
    ResponseEntity<byte[]> reminder(
            @RequestParam(name = "at", defaultValue = "") String at, HttpServletRequest request) {
        Optional<Person> person = people.person();
        if (person.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        try {
            return file(reminder(person.get(), LocalTime.parse(at), root(request)));
        } catch (DateTimeException noTime) {
            return ResponseEntity.badRequest().build();
        }
    }

    private static DailyReminder reminder(Person person, LocalTime at, String root) {
        return new DailyReminder(
                "study-" + Sha256.hex("reminder " + person.id(), UID_BYTES) + "@quadrivia",
                person.zone(),
                at,
                text("study.reminder.summary"),
                text("study.reminder.description"),
                root + "/study");
    }

    private ResponseEntity<byte[]> file(DailyReminder reminder) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("study-reminder.ics")
                                .build()
                                .toString())
                .body(reminder.file(clock.instant()).getBytes(StandardCharsets.UTF_8));
    }

    private String root(HttpServletRequest request) {
        return address.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : address;
    }
}
