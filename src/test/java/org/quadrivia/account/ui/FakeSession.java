package org.quadrivia.account.ui;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.account.BrowserSession;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** Who is at the one browser there is. */
@TestConfiguration(proxyBeanMethods = false)
@Primary
public class FakeSession implements BrowserSession, CurrentPerson {
    private @Nullable Person person;
    private boolean remembered;
    private boolean renewed;

    @Override
    public void begin(Person who, int stamp, boolean remember) {
        person = who;
        remembered = remember;
        List<String> roles =
                who.role().andBelow().stream().map(role -> "ROLE_" + role).toList();
        keep(UsernamePasswordAuthenticationToken.authenticated(
                who.id().toString(), null, AuthorityUtils.createAuthorityList(roles)));
    }

    /** Where Vaadin looks for it. */
    private static void keep(@Nullable Authentication who) {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest wrapper
                && wrapper.getRequest() instanceof FakeRequest request) {
            request.setUserPrincipalInt(who);
            request.setUserInRole((principal, role) -> who != null
                    && who.getAuthorities().stream().anyMatch(had -> ("ROLE_" + role).equals(had.getAuthority())));
        }
    }

    @Override
    public void renew(boolean remember) {
        renewed = true;
        remembered = remember;
    }

    @Override
    public void end() {
        person = null;
        remembered = false;
        renewed = false;
        keep(null);
    }

    @Override
    public Optional<PersonId> id() {
        return person().map(Person::id);
    }

    @Override
    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    @Override
    public boolean isRemembered() {
        return remembered;
    }

    boolean isRenewed() {
        return renewed;
    }
}
