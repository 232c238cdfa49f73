package org.quadrivia.classroom.roster;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quadrivia.account.CurrentPerson;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.Role;
import org.quadrivia.account.ShownName;
import org.quadrivia.account.SignInName;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.account.signup.SignUpOutcome;
import org.quadrivia.account.signup.SignUpRequest;
import org.quadrivia.classroom.ClassId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.quadrivia.storage.StorageFailure;
import org.springframework.stereotype.Service;

/**
 * Makes accounts for the learners on a list and puts them into a class. Their passwords are random and are told once, to be handed
 * out on slips of paper.
 */
@Service
@ConditionalOnStorage
public class NewAccounts {
    /** Letters and digits that are hard to confuse on paper. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 3;
    private static final int GROUP = 4;
    private static final int MOST_NAMESAKES = 1_000;
    /** Leaves room for a number, by which namesakes differ. */
    private static final int LONGEST_STEM = SignInName.MAX_LENGTH - 4;

    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final AccountService accounts;
    private final ClassStore store;
    private final ClassAccess access;
    private final CurrentPerson people;
    private final Storage storage;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    NewAccounts(
            AccountService accounts,
            ClassStore store,
            ClassAccess access,
            CurrentPerson people,
            Storage storage,
            Clock clock) {
        this.accounts = accounts;
        this.store = store;
        this.access = access;
        this.people = people;
        this.storage = storage;
        this.clock = clock;
    }

    /** What is wrong with a line of a list. */
    public enum Fault {
        /** The name is missing, too long, or has signs that a name cannot have. */
        BAD_NAME,
        /** The sign-in name has signs that it cannot have, or is too short or too long. */
        BAD_SIGN_IN,
        /** Somebody has this sign-in name already. */
        TAKEN,
        /** An earlier line asks for the same sign-in name. */
        TWICE
    }

    /**
     * What would become of a line.
     *
     * @param signIn the sign-in name of the account; as it was asked for if there is a fault
     * @param fault empty if an account can be made
     */
    public record Planned(RosterList.Line line, String signIn, Optional<Fault> fault) {}

    /**
     * An account that was made, for the slip on which it is handed out.
     *
     * @param password told here and never again
     */
    public record Slip(String name, String signIn, String password) {
        /** Omits the password. */
        @Override
        public String toString() {
            return "Slip of " + signIn;
        }
    }

    /**
     * The accounts that were made.
     *
     * @param failed the names for which no account could be made, for instance because the disk is full; they can be tried again
     */
    public record Made(List<Slip> slips, List<String> failed) {
        public Made {
            slips = List.copyOf(slips);
            failed = List.copyOf(failed);
        }
    }

    /** Says what would become of each line of a list. Stores nothing. */
    public List<Planned> plan(ClassId id, List<RosterList.Line> lines) {
        access.requireTeacher(id);
        Set<String> used = new HashSet<>();
        lines.forEach(line -> line.signIn().flatMap(SignInName::of).ifPresent(name -> used.add(name.key())));
        Set<String> asked = new HashSet<>();
        List<Planned> planned = new ArrayList<>();
        for (RosterList.Line line : lines) {
            planned.add(line.signIn()
                    .map(wanted -> asFor(line, wanted, asked))
                    .orElseGet(() -> new Planned(line, free(line.name(), used), nameFault(line))));
        }
        return List.copyOf(planned);
    }

    private Planned asFor(RosterList.Line line, String wanted, Set<String> asked) {
        Optional<SignInName> name = SignInName.of(wanted);
        Optional<Fault> fault = nameFault(line);
        if (name.isEmpty()) {
            fault = Optional.of(Fault.BAD_SIGN_IN);
        } else if (!asked.add(name.get().key())) {
            fault = Optional.of(Fault.TWICE);
        } else if (accounts.named(wanted).isPresent()) {
            fault = Optional.of(Fault.TAKEN);
        }
        return new Planned(line, wanted, fault);
    }

    private static Optional<Fault> nameFault(RosterList.Line line) {
        return ShownName.of(line.name()).isEmpty() ? Optional.of(Fault.BAD_NAME) : Optional.empty();
    }

    /**
     * Makes the accounts that were planned without a fault, and puts them into the class. Each account is made completely or not at
     * all.
     */
    public Made make(ClassId id, List<Planned> planned) {
        PersonId teacher = access.requireTeacher(id);
        ZoneId zone = people.person().map(Person::zone).orElse(ZoneOffset.UTC);
        List<Slip> slips = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        planned.stream()
                .filter(one -> one.fault().isEmpty())
                .limit(RosterList.MAX_LINES)
                .forEach(one -> slip(id, one, teacher, zone)
                        .ifPresentOrElse(slips::add, () -> failed.add(one.line().name())));
        return new Made(slips, failed);
    }

    private Optional<Slip> slip(ClassId id, Planned one, PersonId teacher, ZoneId zone) {
        String password = password();
        SignUpRequest request = new SignUpRequest(one.signIn(), one.line().name(), password, zone);
        try {
            return storage.write(() -> {
                if (!(accounts.enter(request, Role.LEARNER) instanceof SignUpOutcome.Done(var person))) {
                    return Optional.<Slip>empty();
                }
                Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                store.join(id, person.id(), now);
                store.log(
                        id,
                        new LogEntry(
                                now,
                                Optional.of(teacher),
                                Optional.of(person.id()),
                                LogEntry.Act.MADE_ACCOUNT,
                                "",
                                ""));
                return Optional.of(
                        new Slip(person.shownName().value(), person.name().value(), password));
            });
        } catch (StorageFailure notStored) {
            return Optional.empty();
        }
    }

    /** Returns a sign-in name made of the name that nobody has, and remembers it as used. */
    private String free(String name, Set<String> used) {
        String stem = stem(name);
        for (int number = 1; number <= MOST_NAMESAKES; number++) {
            String candidate = number == 1 ? stem : stem + number;
            Optional<SignInName> signIn = SignInName.of(candidate);
            if (signIn.isPresent()
                    && accounts.named(candidate).isEmpty()
                    && used.add(signIn.get().key())) {
                return candidate;
            }
        }
        return stem + random.nextInt(MOST_NAMESAKES, MOST_NAMESAKES * 9);
    }

    private static String stem(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String dotted = UNFIT.matcher(folded).replaceAll(".");
        String bare = dotted.replaceFirst("^\\.", "").replaceFirst("\\.$", "");
        String cut = bare.substring(0, bare.offsetByCodePoints(0, Math.min(bare.codePointCount(0, bare.length()), 40)));
        String fitting = cut.length() <= LONGEST_STEM ? cut : cut.substring(0, LONGEST_STEM);
        return SignInName.of(fitting).isPresent() ? fitting : "learner";
    }

    private String password() {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                signs.append('-');
            }
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return signs.toString();
    }
}
