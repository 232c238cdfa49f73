package org.quadrivia.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.SignInName;

class PasswordRulesTest {
    private static final SignInName ADA = new SignInName("ada.lovelace");

    @Test
    void acceptsLongPasswordsThatAreNotCommon() {
        assertThat(List.of("correct horse", "wj3-Zq9+mK", "ж".repeat(4) + "абвгде", "ten signs!"))
                .allSatisfy(good -> assertThat(PasswordRules.fault(good, ADA)).isEmpty());
    }

    @Test
    void demandsTenCharactersOfAnySize() {
        assertThat(PasswordRules.fault("nine sign", ADA)).contains(PasswordFault.TOO_SHORT);
        assertThat(PasswordRules.fault("😀😁😂🤣😃😄😅😆😉", ADA)).contains(PasswordFault.TOO_SHORT);
        assertThat(PasswordRules.fault("😀😁😂🤣😃😄😅😆😉😊", ADA)).isEmpty();
    }

    @Test
    void refusesPasswordsTooLongForBcrypt() {
        assertThat(PasswordRules.fault("abcdefg ".repeat(9), ADA)).isEmpty();
        assertThat(PasswordRules.fault("abcdefg ".repeat(9) + "h", ADA)).contains(PasswordFault.TOO_LONG);
    }

    @Test
    void refusesTheNameWithDigits() {
        assertThat(PasswordRules.fault("Ada.Lovelace", ADA)).contains(PasswordFault.LIKE_NAME);
        assertThat(PasswordRules.fault("ada.lovelace1843", ADA)).contains(PasswordFault.LIKE_NAME);
    }

    @Test
    void refusesTheNameOrAPartOfItWithAWordThatIsSoonGuessed() {
        SignInName lea = new SignInName("lea");

        assertThat(List.of("leastudent", "Lea-student1", "2026-lea-lea"))
                .allSatisfy(bad -> assertThat(PasswordRules.fault(bad, lea)).contains(PasswordFault.LIKE_NAME));
        assertThat(List.of("lovelace 1843", "teacher-ada"))
                .allSatisfy(bad -> assertThat(PasswordRules.fault(bad, ADA)).contains(PasswordFault.LIKE_NAME));

        assertThat(PasswordRules.fault("pleasant weather", lea)).isEmpty();
        assertThat(PasswordRules.fault("leastudent", new SignInName("bo"))).isEmpty();
    }

    @Test
    void refusesCommonPasswords() {
        assertThat(List.of(
                        "password123",
                        "student2026",
                        "Password!!",
                        "1234567890",
                        "9876543210",
                        "qwertyuiop",
                        "aaaaaaaaaaaa",
                        "abababababab"))
                .allSatisfy(bad -> assertThat(PasswordRules.fault(bad, ADA)).contains(PasswordFault.TOO_COMMON));
    }
}
