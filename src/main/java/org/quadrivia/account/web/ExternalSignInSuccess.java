package org.quadrivia.account.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.account.BrowserSession;
import org.quadrivia.account.Credentials;
import org.quadrivia.account.signin.ExternalSignIns;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Signs in the account of a person whom another service has authenticated. */
@Component
@ConditionalOnStorage
public class ExternalSignInSuccess implements AuthenticationSuccessHandler {
    private final ExternalSignIns services;
    private final BrowserSession session;

    ExternalSignInSuccess(ExternalSignIns services, BrowserSession session) {
        this.services = services;
        this.session = session;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (!(authentication.getPrincipal() instanceof OidcUser user)) {
            session.end();
            response.sendRedirect("/sign-in?other=refused");
            return;
        }
        Credentials known = services.known(user.getIssuer().toString(), user.getSubject(), name(user));
        if (known.person().locked()) {
            session.end();
            response.sendRedirect("/sign-in?other=locked");
        } else {
            session.begin(known.person(), known.stamp(), false);
            response.sendRedirect("/");
        }
    }

    private static String name(OidcUser user) {
        return Stream.of(user.getFullName(), user.getPreferredUsername())
                .flatMap(name -> Optional.ofNullable(name).stream())
                .findFirst()
                .orElse("");
    }
}
