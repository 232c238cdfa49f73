package org.quadrivia.account.admin;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.quadrivia.account.Credentials;
import org.quadrivia.account.Role;
import org.quadrivia.account.Secrets;
import org.quadrivia.account.SignInName;
import org.quadrivia.account.jdbc.People;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.account.signup.SignUpRequest;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** One person of each role for demonstrations. Their passwords change at each start. */
@Service
@ConditionalOnStorage
public class DemoPeople {
    private static final int LENGTH = 12;

    /** A person to sign in as. */
    public record Demo(Role role, String name, String password) {
        /** Omits the password. */
        @Override
        public String toString() {
            return name;
        }
    }

    private final AccountService accounts;
    private final People people;
    private final Storage storage;
    private final PasswordEncoder encoder;

    DemoPeople(AccountService accounts, People people, Storage storage, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.people = people;
        this.storage = storage;
        this.encoder = encoder;
    }

    /** Creates those who are missing, and gives all of them new passwords. */
    public List<Demo> refresh() {
        List<Demo> all = new ArrayList<>();
        for (Role role : Role.values()) {
            String name = "demo-" + role.name().toLowerCase(Locale.ROOT);
            Demo demo = new Demo(role, name, Secrets.fresh().substring(0, LENGTH));
            refresh(demo);
            all.add(demo);
        }
        return List.copyOf(all);
    }

    private void refresh(Demo demo) {
        Optional<Credentials> known = storage.read(() -> people.find(new SignInName(demo.name())));
        if (known.isPresent()) {
            String encoded = Objects.requireNonNull(encoder.encode(demo.password()));
            storage.write(() -> {
                people.setPassword(known.get().person().id(), encoded);
                return demo;
            });
        } else {
            accounts.enter(new SignUpRequest(demo.name(), "", demo.password(), ZoneId.systemDefault()), demo.role());
        }
    }
}
