package org.quadrivia.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.account.web.ExternalSignInSuccess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.TestPropertySource;

/** A service that is registered as the page of settings says; nobody is asked over the network. */
@TestPropertySource(
        properties = {
            "spring.security.oauth2.client.registration.school.client-id=quadrivia",
            "spring.security.oauth2.client.registration.school.client-secret=secret",
            "spring.security.oauth2.client.registration.school.client-name=School",
            "spring.security.oauth2.client.registration.school.scope=openid,profile",
            "spring.security.oauth2.client.registration.school.redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
            "spring.security.oauth2.client.registration.school.authorization-grant-type=authorization_code",
            "spring.security.oauth2.client.provider.school.authorization-uri=https://id.example/authorize",
            "spring.security.oauth2.client.provider.school.token-uri=https://id.example/token",
            "spring.security.oauth2.client.provider.school.jwk-set-uri=https://id.example/keys"
        })
@Tag("full")
class OtherServiceTest extends AccountPages {
    @Autowired
    private ExternalSignInSuccess success;

    @Autowired
    private SecurityFilterChain guarded;

    @Test
    void theSignInPageLinksToTheOtherService() {
        open("sign-in");

        assertThat(_find(Anchor.class))
                .filteredOn(link -> link.getText().equals("Sign in with School"))
                .extracting(Anchor::getHref)
                .containsExactly("oauth2/authorization/school");
        assertThat(guarded.getFilters()).hasAtLeastOneElementOfType(OAuth2LoginAuthenticationFilter.class);
    }

    @Test
    void aPersonFromTheOtherServiceIsALearner() throws Exception {
        MockHttpServletResponse response = vouch("17");

        Person known = session.person().orElseThrow();
        assertThat(known.role()).isEqualTo(Role.LEARNER);
        assertThat(known.shownName()).hasToString("Ada King");
        assertThat(response.getRedirectedUrl()).isEqualTo("/");

        session.end();
        vouch("17");
        assertThat(session.person()).contains(known);
    }

    @Test
    void aLockedPersonCannotSignInByTheOtherService() throws Exception {
        vouch("18");
        administration.setLocked(session.person().orElseThrow().id(), true);
        session.end();

        MockHttpServletResponse response = vouch("18");

        assertThat(session.person()).isEmpty();
        open(response.getRedirectedUrl().substring(1));
        assertThat(page()).contains("This account is locked");
    }

    private MockHttpServletResponse vouch(String subject) throws IOException, ServletException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        OidcIdToken token = new OidcIdToken(
                "token",
                Instant.now(),
                Instant.now().plusSeconds(60),
                Map.of("iss", "https://id.example", "sub", subject, "name", "Ada King"));
        var authorities = AuthorityUtils.createAuthorityList("OIDC_USER");
        success.onAuthenticationSuccess(
                new MockHttpServletRequest(),
                response,
                new OAuth2AuthenticationToken(new DefaultOidcUser(authorities, token), authorities, "school"));
        return response;
    }
}
