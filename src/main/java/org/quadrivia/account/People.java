package org.quadrivia.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stores accounts. Each call joins the current transaction. */
public interface People {
    /** @return false if the name is taken; nothing is stored then */
    boolean add(Person person, @Nullable String password);

    Optional<Credentials> find(PersonId id);

    Optional<Credentials> find(SignInName name);

    /** Stores the parts of a person that can change. */
    void update(Person person);

    /** Sets the password, and ends the sessions and remembered browsers that the old password opened. */
    void setPassword(PersonId id, String password);

    /** Ends all sessions and forgets the remembered browsers. */
    void endSessions(PersonId id);

    void remove(PersonId id);

    /**
     * Returns the administrators who are not locked out. Locks their database rows until the end of the transaction, so that the
     * last two cannot leave at the same time.
     */
    List<PersonId> holdAdministrators();

    /**
     * Finds the people whose names contain a text, ordered by shown name.
     *
     * @param text empty for everybody
     */
    List<Person> search(String text, int from, int most);

    /** Returns how many people {@link #search} would find in all. */
    int count(String text);

    /** Finds the person whom a service identifies by a subject. */
    Optional<Credentials> findIdentity(String issuer, String subject);

    void addIdentity(String issuer, String subject, PersonId person);

    /** Returns the services by which a person signs in. */
    List<String> issuers(PersonId person);

    Optional<String> setting(String name);

    void setSetting(String name, String value);
}
