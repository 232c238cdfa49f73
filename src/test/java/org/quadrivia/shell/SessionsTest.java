package org.quadrivia.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionsTest {
    @Test
    void aMissingCookieIsSaidInOurWords() {
        assertThat(Sessions.messages().getCookiesDisabledCaption()).isEqualTo("This browser did not send our cookie");
        assertThat(Sessions.messages().getCookiesDisabledMessage()).contains("reload the page", "kept at its address");
        assertThat(Sessions.messages().isSessionExpiredNotificationEnabled()).isFalse();
    }
}
