package org.quadrivia.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.Messages.text;

import com.vaadin.flow.server.SystemMessages;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private final SystemMessages messages = Sessions.messages();

    @Test
    void aMissingCookieIsExplained() {
        assertThat(messages.getCookiesDisabledCaption()).isEqualTo("This page does not know you any more");
        assertThat(messages.getCookiesDisabledMessage()).contains("Allow cookies", "load the page again");
    }

    @Test
    void aSessionThatEndedIsLeftToThePage() {
        assertThat(messages.isSessionExpiredNotificationEnabled()).isTrue();
        assertThat(messages.getSessionExpiredMessage()).contains("copy it first");
    }

    @Test
    void thePageTellsFlowsMessagesApartByTheirCaptions() {
        assertThat(PageState.WORDS).contains("expired", "cookies", "broken");

        assertThat(messages.getSessionExpiredCaption()).isEqualTo(text("shell.state.expired"));
        assertThat(messages.getCookiesDisabledCaption()).isEqualTo(text("shell.state.cookies"));
        assertThat(messages.getInternalErrorCaption()).isEqualTo(text("shell.state.broken"));
    }
}
