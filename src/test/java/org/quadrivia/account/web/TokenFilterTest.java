package org.quadrivia.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.AccountTest;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.jdbc.People;
import org.quadrivia.account.token.AccessTokens;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.TestDatabase;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whose program asks. */
class TokenFilterTest extends AccountTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private Optional<PersonId> asking = Optional.empty();
    private boolean passed;

    TokenFilterTest() throws IOException {
        super(TestDatabase.h2(), Map.of());
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aTokenIdentifiesThePersonForOneRequest() throws Exception {
        Person ada = learner("ada");
        request.addHeader("Authorization", "Bearer " + token(ada));

        filter();

        assertThat(asking).contains(ada.id());
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void anUnknownTokenIsRefused() throws Exception {
        request.addHeader("Authorization", "Bearer qv_guess");

        filter();

        assertThat(passed).isFalse();
        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getHeader("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void tokensAreRefusedWithAReasonWhileTheDatabaseIsDown() throws Exception {
        request.addHeader("Authorization", "Bearer qv_guess");
        bean(HikariDataSource.class).close();

        filter();

        assertThat(passed).isFalse();
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isNotNull();
        assertThat(response.getContentAsString()).contains("The database is not responding");
    }

    @Test
    void aRequestWithoutATokenIsAnonymous() throws Exception {
        filter();

        assertThat(passed).isTrue();
        assertThat(asking).isEmpty();
    }

    private String token(Person of) {
        return bean(AccessTokens.class).make(of.id(), "script").orElseThrow();
    }

    private void filter() throws ServletException, IOException {
        var contexts = SecurityContextHolder.getContextHolderStrategy();
        new TokenFilter(bean(AccessTokens.class), contexts).doFilter(request, response, (asked, answered) -> {
            passed = true;
            asking = new WebCurrentPerson(contexts, bean(People.class), bean(Storage.class)).id();
        });
    }
}
