package org.quadrivia.account.selfservice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.account.Credentials;
import org.quadrivia.account.Person;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.PersonalData;
import org.quadrivia.account.jdbc.People;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.Storage;
import org.springframework.stereotype.Service;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Exports everything that is kept about a person, for that person. */
@Service
@ConditionalOnStorage
public class PersonalDataExport {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final People people;
    private final Storage storage;
    private final List<PersonalData> kept;

    PersonalDataExport(People people, Storage storage, List<PersonalData> kept) {
        this.people = people;
        this.storage = storage;
        this.kept = List.copyOf(kept);
    }

    /** Returns a JSON object with one member for each feature's part; empty if there is no such person. */
    public Optional<byte[]> json(PersonId id) {
        return storage.read(() -> people.find(id).map(Credentials::person).map(person -> {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("account", account(person));
            kept.forEach(data -> all.put(data.section(), data.export(id)));
            return JSON.writeValueAsBytes(all);
        }));
    }

    private Map<String, Object> account(Person person) {
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("id", person.id().toString());
        account.put("signInName", person.name().value());
        account.put("shownName", person.shownName().value());
        account.put("role", person.role().name());
        account.put("timeZone", person.zone().getId());
        people.language(person.id()).ifPresent(language -> account.put("language", language));
        account.put("since", person.since().toString());
        account.put("signsInBy", people.issuers(person.id()));
        return account;
    }
}
