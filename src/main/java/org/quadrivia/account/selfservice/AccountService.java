package org.quadrivia.account.selfservice;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.quadrivia.account.Credentials;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.PersonalData;
import org.quadrivia.account.Role;
import org.quadrivia.account.Secrets;
import org.quadrivia.account.ShownName;
import org.quadrivia.account.SignInName;
import org.quadrivia.account.jdbc.OneTimeLinkStore;
import org.quadrivia.account.jdbc.People;
import org.quadrivia.account.password.LinkPurpose;
import org.quadrivia.account.password.PasswordChangeOutcome;
import org.quadrivia.account.password.PasswordFault;
import org.quadrivia.account.password.PasswordResetOutcome;
import org.quadrivia.account.password.PasswordRules;
import org.quadrivia.account.signin.SignInOutcome;
import org.quadrivia.account.signin.SignInService;
import org.quadrivia.account.signup.SignUpFault;
import org.quadrivia.account.signup.SignUpLimit;
import org.quadrivia.account.signup.SignUpOutcome;
import org.quadrivia.account.signup.SignUpRequest;
import org.quadrivia.account.signup.SignUpSwitch;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Lets people create, change and delete their own accounts. */
@Service
@ConditionalOnStorage
public class AccountService {
    private final People people;
    private final OneTimeLinkStore links;
    private final Storage storage;
    private final PasswordEncoder encoder;
    private final SignInService signIns;
    private final SignUpSwitch signUp;
    private final SignUpLimit signUps;
    private final List<PersonalData> kept;
    private final Clock clock;

    AccountService(
            People people,
            OneTimeLinkStore links,
            Storage storage,
            PasswordEncoder encoder,
            SignInService signIns,
            SignUpSwitch signUp,
            SignUpLimit signUps,
            List<PersonalData> kept,
            Clock clock) {
        this.people = people;
        this.links = links;
        this.storage = storage;
        this.encoder = encoder;
        this.signIns = signIns;
        this.signUp = signUp;
        this.signUps = signUps;
        this.kept = List.copyOf(kept);
        this.clock = clock;
    }

    public Optional<Person> find(PersonId id) {
        return credentials(id).map(Credentials::person);
    }

    /** Finds the person who signs in by a name; empty if there is none. */
    public Optional<Person> named(String signInName) {
        return SignInName.of(signInName)
                .flatMap(name -> storage.read(() -> people.find(name)))
                .map(Credentials::person);
    }

    /** Finds a person with the stamp that tells whether an earlier session is still valid. */
    public Optional<Credentials> credentials(PersonId id) {
        return storage.read(() -> people.find(id));
    }

    /**
     * Creates a learner's account, if sign-up is open. *
     *
     * @param address the network address of the request; sign-ups are limited for each
     */
    public SignUpOutcome signUp(SignUpRequest application, String address) {
        if (!signUp.isOpen()) {
            return new SignUpOutcome.Closed();
        }
        List<SignUpFault> faults = faults(application);
        if (!faults.isEmpty()) {
            return new SignUpOutcome.Unfit(faults);
        }
        return signUps.admit(address) ? enter(application, Role.LEARNER) : new SignUpOutcome.TooMany();
    }

    /** Creates an administrator's account for the holder of a one-time link. */
    public SignUpOutcome firstAdministrator(String secret, SignUpRequest application) {
        return storage.write(() -> {
            List<SignUpFault> faults = faults(application);
            if (!faults.isEmpty()) {
                return new SignUpOutcome.Unfit(faults);
            }
            return links.take(Secrets.digest(secret), LinkPurpose.FIRST_ADMINISTRATOR, clock.instant())
                    ? enter(application, Role.ADMINISTRATOR)
                    : new SignUpOutcome.NoLink();
        });
    }

    /** Returns whether a link is still valid, so that a page can say so before anything is typed. */
    public boolean holds(LinkPurpose purpose, String secret) {
        return storage.read(() -> links.has(Secrets.digest(secret), purpose, clock.instant()));
    }

    /** Creates an account. Does not check whether the caller may create one. */
    public SignUpOutcome enter(SignUpRequest application, Role role) {
        List<SignUpFault> faults = faults(application);
        if (!faults.isEmpty()) {
            return new SignUpOutcome.Unfit(faults);
        }
        Person person = application.person(role, clock.instant());
        return storage.write(() -> people.add(person, encoded(application.password())))
                ? new SignUpOutcome.Done(person)
                : new SignUpOutcome.Unfit(List.of(new SignUpFault.NameTaken()));
    }

    private List<SignUpFault> faults(SignUpRequest application) {
        Stream<SignUpFault> taken = named(application.name()).stream().map(other -> new SignUpFault.NameTaken());
        return Stream.concat(taken, application.faults().stream()).toList();
    }

    /** Changes the name that others see and the time zone. */
    public ProfileChangeOutcome changeProfile(PersonId id, String shownName, ZoneId zone) {
        Optional<ShownName> name = ShownName.of(shownName);
        if (name.isEmpty()) {
            return new ProfileChangeOutcome.BadShownName();
        }
        return storage.write(() -> person(id)
                .<ProfileChangeOutcome>map(person -> {
                    Person changed = person.with(name.get(), zone);
                    people.update(changed);
                    return new ProfileChangeOutcome.Done(changed);
                })
                .orElseGet(ProfileChangeOutcome.Gone::new));
    }

    /** Changes the password. Everywhere else, the person has to sign in again. */
    public PasswordChangeOutcome changePassword(PersonId id, String present, String wanted) {
        Optional<Person> person = find(id);
        if (person.isEmpty()) {
            return new PasswordChangeOutcome.Gone();
        }
        return switch (signIns.prove(person.get(), present)) {
            case SignInOutcome.TooManyTries many -> new PasswordChangeOutcome.TooManyTries();
            case SignInOutcome.Wrong wrong -> new PasswordChangeOutcome.WrongPassword();
            case SignInOutcome.Locked locked -> new PasswordChangeOutcome.Gone();
            case SignInOutcome.Done done ->
                PasswordRules.fault(wanted, done.person().name())
                        .<PasswordChangeOutcome>map(PasswordChangeOutcome.BadPassword::new)
                        .orElseGet(() -> {
                            setPassword(id, wanted);
                            return new PasswordChangeOutcome.Done();
                        });
        };
    }

    /** Sets the password of the person for whom a link was made. */
    public PasswordResetOutcome resetPassword(String secret, String wanted) {
        return storage.write(() -> {
            String digest = Secrets.digest(secret);
            Optional<Person> person =
                    links.linked(digest, LinkPurpose.RESET, clock.instant()).flatMap(this::person);
            if (person.isEmpty()) {
                return new PasswordResetOutcome.NoLink();
            }
            Optional<PasswordFault> fault =
                    PasswordRules.fault(wanted, person.get().name());
            if (fault.isPresent()) {
                return new PasswordResetOutcome.BadPassword(fault.get());
            }
            if (!links.take(digest, LinkPurpose.RESET, clock.instant())) {
                return new PasswordResetOutcome.NoLink();
            }
            setPassword(person.get().id(), wanted);
            return new PasswordResetOutcome.Done();
        });
    }

    /**
     * Deletes the account and everything that any feature keeps about the person. *
     *
     * @param password the person's password; ignored if the person does not sign in by password
     */
    public AccountDeletionOutcome delete(PersonId id, String password) {
        Optional<Credentials> known = credentials(id);
        if (known.isEmpty()) {
            return new AccountDeletionOutcome.Gone();
        }
        if (known.get().password() == null) {
            return remove(id);
        }
        return switch (signIns.prove(known.get().person(), password)) {
            case SignInOutcome.TooManyTries many -> new AccountDeletionOutcome.TooManyTries();
            case SignInOutcome.Wrong wrong -> new AccountDeletionOutcome.WrongPassword();
            case SignInOutcome.Locked locked -> new AccountDeletionOutcome.Gone();
            case SignInOutcome.Done done -> remove(id);
        };
    }

    private AccountDeletionOutcome remove(PersonId id) {
        return storage.write(() -> {
            if (people.holdAdministrators().equals(List.of(id))) {
                return new AccountDeletionOutcome.LastAdministrator();
            }
            kept.forEach(data -> data.delete(id));
            people.remove(id);
            return new AccountDeletionOutcome.Done();
        });
    }

    private void setPassword(PersonId id, String wanted) {
        String encoded = encoded(wanted);
        storage.write(() -> {
            people.setPassword(id, encoded);
            return id;
        });
    }

    private Optional<Person> person(PersonId id) {
        return people.find(id).map(Credentials::person);
    }

    private String encoded(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
