package org.quadrivia.account.signup;

import org.quadrivia.account.jdbc.People;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Whether anybody may sign up. Always closed if the setting {@code quadrivia.sign-up} is "closed"; otherwise as
 * administrators last switched it.
 */
@Service
@ConditionalOnStorage
public class SignUpSwitch {
    private static final String NAME = "sign-up";
    private static final String CLOSED = "closed";

    private final People people;
    private final Storage storage;
    private final boolean closedForGood;

    SignUpSwitch(People people, Storage storage, @Value("${quadrivia.sign-up:open}") String setting) {
        this.people = people;
        this.storage = storage;
        this.closedForGood = setting.strip().equalsIgnoreCase(CLOSED);
    }

    public boolean isOpen() {
        return !closedForGood
                && !storage.read(() -> people.setting(NAME))
                        .filter(CLOSED::equals)
                        .isPresent();
    }

    /** Returns whether the setting keeps it closed, so that switching has no effect. */
    public boolean isFixed() {
        return closedForGood;
    }

    public void set(boolean open) {
        storage.write(() -> {
            people.setSetting(NAME, open ? "open" : CLOSED);
            return open;
        });
    }
}
