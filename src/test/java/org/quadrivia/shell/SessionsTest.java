package org.quadrivia.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionsTest {
    @Test
    void aMissingCookieIsExplained() {
        assertThat(Sessions.messages().getCookiesDisabledCaption())
                .isEqualTo("Your browser did not send a cookie that this site needs");
        assertThat(Sessions.messages().getCookiesDisabledMessage())
                .contains("reload the page", "open it again at the same address");
        assertThat(Sessions.messages().isSessionExpiredNotificationEnabled()).isFalse();
    }
}
