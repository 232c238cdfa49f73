package org.quadrivia.account.web;

import java.util.ArrayList;
import java.util.List;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** Other services by which people may sign in here, as configured. */
@Component
@ConditionalOnStorage
public class Services {
    /**
     * One of them.
     *
     * @param address where signing in by it begins, beneath ours
     */
    public record Service(String name, String address) {}

    private final List<Service> all = new ArrayList<>();

    Services(ObjectProvider<ClientRegistrationRepository> configured) {
        if (configured.getIfAvailable() instanceof Iterable<?> registrations) {
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
