package org.quadrivia.account.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.AccountTest;
import org.quadrivia.account.Credentials;
import org.quadrivia.account.Person;
import org.quadrivia.account.selfservice.PersonalDataExport;
import org.quadrivia.storage.OnEachDatabase;
import org.quadrivia.storage.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("full")
@OnEachDatabase
class AccessTokensTest extends AccountTest {
    AccessTokensTest(TestDatabase database) throws IOException {
        super(database, Map.of());
    }

    @Test
    void aTokenIdentifiesItsOwnerUntilItIsRevoked() {
        Person ada = learner("ada");
        AccessTokens tokens = bean(AccessTokens.class);

        String token = tokens.make(ada.id(), " my script ").orElseThrow();

        assertThat(tokens.recognise(token))
                .get()
                .extracting(Credentials::person)
                .isEqualTo(ada);
        assertThat(tokens.of(ada.id())).singleElement().satisfies(kept -> {
            assertThat(kept.label()).isEqualTo("my script");
            assertThat(kept.lastUsed()).isNotNull();
        });
        for (String made : List.of("", "qv_", token + "x", token.substring(3))) {
            assertThat(tokens.recognise(made)).as(made).isEmpty();
        }
        tokens.revoke(learner("eve").id(), tokens.of(ada.id()).getFirst().id());
        assertThat(tokens.recognise(token)).isPresent();
        tokens.revoke(ada.id(), tokens.of(ada.id()).getFirst().id());
        assertThat(tokens.recognise(token)).isEmpty();
    }

    @Test
    void theDatabaseHoldsNoTokenThatWorks() {
        String token =
                bean(AccessTokens.class).make(learner("ada").id(), "script").orElseThrow();

        List<Map<String, Object>> rows =
                bean(JdbcClient.class).sql("select * from access_token").query().listOfRows();

        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.toString()).doesNotContain(token.substring(3)));
    }

    @Test
    void tokensAreExportedAndDeletedWithTheirOwner() {
        Person ada = learner("ada");
        AccessTokens tokens = bean(AccessTokens.class);
        String token = tokens.make(ada.id(), "script").orElseThrow();

        assertThat(new String(bean(PersonalDataExport.class).json(ada.id()).orElseThrow(), StandardCharsets.UTF_8))
                .contains("accessTokens", "script")
                .doesNotContain(token);
        administrator("root");
        administration().setLocked(ada.id(), true);
        assertThat(tokens.recognise(token)).isEmpty();
        administration().setLocked(ada.id(), false);
        accounts().delete(ada.id(), PASSWORD);
        assertThat(tokens.recognise(token)).isEmpty();
    }

    @Test
    void thereIsALimitOfTokens() {
        Person ada = learner("ada");
        AccessTokens tokens = bean(AccessTokens.class);
        for (int i = 0; i < AccessTokens.MAX_TOKENS; i++) {
            assertThat(tokens.make(ada.id(), "n" + i)).isPresent();
        }

        assertThat(tokens.make(ada.id(), "one more")).isEmpty();
    }
}
