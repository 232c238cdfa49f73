package org.quadrivia.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quadrivia.account.Role;
import org.quadrivia.account.token.AccessTokens;

/** What programs read that bring a token of somebody's. */
@ExtendWith(LinkedDataStage.Shared.class)
class TokensIT {
    private final LinkedDataStage stage;

    TokensIT(LinkedDataStage stage) {
        this.stage = stage;
    }

    @Test
    void aPrivateBaseIsReadByATokenOfItsOwnerUntilThatIsRevoked() {
        AccessTokens tokens = stage.bean(AccessTokens.class);
        String bearer = "Bearer " + tokens.make(stage.ownerId(), "script").orElseThrow();
        String others = "Bearer "
                + tokens.make(stage.somebody("other", Role.TEACHER).id(), "script")
                        .orElseThrow();
        for (String address : List.of(
                "kb/secret/sparql?query=SELECT*%7B%3Chttp%3A%2F%2Fhush.example%2Fhidden%3E%3Fp%3Fo%7D",
                "id/secret?iri=http%3A%2F%2Fhush.example%2Fhidden&format=ttl")) {
            assertThat(stage.get(address).statusCode()).as(address).isEqualTo(404);
            assertThat(stage.get(address, "Authorization", others).statusCode())
                    .as(address)
                    .isEqualTo(404);

            HttpResponse<String> got = stage.get(address, "Authorization", bearer);

            assertThat(got.statusCode()).as(address).isEqualTo(200);
            assertThat(got.body()).as(address).contains("Hushhush");
            assertThat(got.headers().allValues("Set-Cookie")).as(address).isEmpty();
        }

        tokens.revoke(stage.ownerId(), tokens.of(stage.ownerId()).getFirst().id());

        assertThat(stage.get("kb/secret/sparql?query=ASK%7B%7D", "Authorization", bearer)
                        .statusCode())
                .isEqualTo(401);
        assertThat(stage.get("id/secret", "Authorization", bearer).statusCode()).isEqualTo(401);
    }
}
