package org.quadrivia.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where accounts are kept. Each call joins the transaction that is under way. */
public interface People {
    /** @return false where the name is taken; nothing is kept then */
    boolean add(Person person, @Nullable String password);

    Optional<Credentials> find(PersonId id);

    Optional<Credentials> find(SignInName name);

    /** Keeps what can change of a person. */
    void update(Person person);

    /** A change of the password ends what was signed in by the one before. */
    void setPassword(PersonId id, String password);

    /** Ends sessions and remembered browsers. */
    void endSessions(PersonId id);

    void remove(PersonId id);

    /** Those who administer, locked until the end of the transaction, so that two cannot leave at once. */
    List<PersonId> holdAdministrators();

    /**
     * Those whose names hold the text, by their shown names.
     *
     * @param text empty: all
     */
    List<Person> search(String text, int from, int most);

    /** How many {@link #search} would find. */
    int count(String text);

    /** The person whom that service knows by that subject. */
    Optional<Credentials> findIdentity(String issuer, String subject);

    void addIdentity(String issuer, String subject, PersonId person);

    /** The services by which a person signs in. */
    List<String> issuers(PersonId person);

    Optional<String> setting(String name);

    void setSetting(String name, String value);
}
