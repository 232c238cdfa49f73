package org.quadrivia.account.token;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quadrivia.account.AccessToken;
import org.quadrivia.account.PersonId;
import org.quadrivia.account.PersonalData;
import org.quadrivia.account.jdbc.AccessTokenStore;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/** The access tokens of a person, for their export and deletion. */
@Component
@ConditionalOnStorage
final class TokensOfPerson implements PersonalData {
    private final AccessTokenStore store;

    TokensOfPerson(AccessTokenStore store) {
        this.store = store;
    }

    @Override
    public String section() {
        return "accessTokens";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "tokens",
                store.of(person).stream().map(TokensOfPerson::exported).toList());
    }

    @Override
    public void delete(PersonId person) {
        store.removeAll(person);
    }

    private static Map<String, Object> exported(AccessToken token) {
        Map<String, Object> exported = new LinkedHashMap<>();
        exported.put("label", token.label());
        exported.put("made", token.made().toString());
        if (token.lastUsed() != null) {
            exported.put("lastUsed", token.lastUsed().toString());
        }
        return exported;
    }
}
