package org.quadrivia.study.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.account.ShownName;
import org.quadrivia.account.SignInName;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

class ReminderControllerTest {
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    private final CurrentPerson people = mock();
    private final ReminderController controller =
            new ReminderController(people, Clock.fixed(NOW, ZoneOffset.UTC), "https://quiz.example.org/");

    @Test
    void aLearnerGetsAFileInTheirOwnTimeZone() {
        signIn();

        ResponseEntity<byte[]> file = controller.reminder("18:30", new MockHttpServletRequest());

        assertThat(file.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(file.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION)).contains("study-reminder.ics");
        assertThat(new String(Optional.ofNullable(file.getBody()).orElseThrow(), StandardCharsets.UTF_8))
                .contains("DTSTART;TZID=Asia/Kolkata:20261201T183000", "URL:https://quiz.example.org/study");
    }

    @Test
    void whatIsNoTimeIsRefused() {
        signIn();

        assertThat(controller.reminder("soon", new MockHttpServletRequest()).getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void guestsHaveNoReminder() {
        when(people.person()).thenReturn(Optional.empty());

        assertThat(controller.reminder("18:30", new MockHttpServletRequest()).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    private void signIn() {
        when(people.person())
                .thenReturn(Optional.of(new Person(
                        new PersonId(new UUID(1, 2)),
                        new SignInName("lea"),
                        new ShownName("Lea"),
                        Role.LEARNER,
                        ZoneId.of("Asia/Kolkata"),
                        false,
                        NOW)));
    }
}
