package org.quadrivia.account.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The other services by which people can sign in, as configured. */
@Component
@ConditionalOnStorage
public class ExternalSignInServices {
    /**
     * A service.
     *
     * @param address relative address at which signing in by it begins
     */
    public record Service(String name, String address) {}

    private final List<Service> all = new ArrayList<>();

    ExternalSignInServices(Optional<ClientRegistrationRepository> configured) {
        if (configured.orElse(null) instanceof Iterable<?> registrations) {
            for (Object registration : registrations) {
                if (registration instanceof ClientRegistration client) {
                    all.add(new Service(client.getClientName(), "oauth2/authorization/" + client.getRegistrationId()));
                }
            }
        }
    }

    public List<Service> all() {
        return List.copyOf(all);
    }
}
