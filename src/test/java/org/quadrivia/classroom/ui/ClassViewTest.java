package org.quadrivia.classroom.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Person;
import org.quadrivia.account.Role;
import org.quadrivia.account.selfservice.AccountService;
import org.quadrivia.account.signin.SignInOutcome;
import org.quadrivia.account.signin.SignInService;
import org.quadrivia.classroom.SchoolClass;

class ClassViewTest extends ClassPages {
    @Test
    void aTeacherMakesAClassAndALearnerJoinsItByItsLink() {
        open("teach/classes");
        send("Make the class", Map.of("class-name", " ", "class-year", ""));
        assertThat(page()).contains("Enter a name of at most 80 characters");
        send("Make the class", Map.of("class-name", "7b", "class-year", "2026/27"));
        assertThat(heading()).isEqualTo("7b");
        assertThat(page()).contains("School year 2026/27. No learners yet.");
        SchoolClass made = classes.taught().getFirst();
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("classes/join?code=" + made.code().value());

        Person learner = somebody(Role.LEARNER);
        signIn(learner);
        open("join");
        send("Join", Map.of("code", made.code().shown()));
        assertThat(heading()).isEqualTo("7b");
        assertThat(page())
                .contains(
                        "Taught by " + teacher.shownName(),
                        "What your teachers see",
                        learner.name().value());
        click("Join this class");
        assertThat(address()).isEqualTo("classes/" + made.id());
        assertThat(page()).contains("What your teachers see");
        open("classes");
        assertThat(page()).contains("7b", "2026/27");

        signIn(teacher);
        open(address(made.id()));
        assertThat(page())
                .contains("School year 2026/27. 1 learner.", learner.shownName().value());
    }

    @Test
    void wrongCodesOfKnowledgeBasesAreSlowedDownToo() {
        SchoolClass made = classOf();
        signIn(somebody(Role.LEARNER));
        open("join");
        for (int i = 0; i < 8; i++) {
            send("Join", Map.of("code", "AAAA-BBB" + "CDEFGHJK".charAt(i)));
            assertThat(page()).contains("does not open any knowledge base");
        }
        send("Join", Map.of("code", "AAAA-BBBM"));
        assertThat(page()).contains("Too many wrong codes");
        open("join?code=AAAABBBN");
        assertThat(page()).contains("Too many wrong codes");
        open("classes/join?code=" + made.code().value());
        assertThat(page()).contains("Too many wrong codes");
    }

    @Test
    void aGuestIsAskedToSignInAndComesBack() {
        SchoolClass made = classOf();
        signIn(null);

        open("classes/join?code=" + made.code().value());

        assertThat(page()).contains("To join, you need an account.");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("sign-up?to=classes%2Fjoin%3Fcode%3D" + made.code().value());
        open("classes/join?code=ZZZZZZ");
        assertThat(page()).contains("No class has this code.");
    }

    @Test
    void aLearnerLeavesAndTheTeacherRemovesOne() {
        Person ada = somebody(Role.LEARNER);
        Person ben = somebody(Role.LEARNER);
        SchoolClass made = classOf(ada, ben);
        signIn(ada);
        open("classes/" + made.id());
        _get(
                        NativeDetails.class,
                        spec -> spec.withPredicate(one -> one.getSummaryText().equals("Leave this class")))
                .setOpen(true);
        click("Leave the class now");
        assertThat(address()).isEqualTo("classes");
        assertThat(page()).contains("You are not in a class yet.");

        signIn(teacher);
        open(address(made.id()));
        assertThat(page()).doesNotContain(ada.shownName().value());
        click("Remove");
        assertThat(store.members(made.id())).isEmpty();
        open(address(made.id()) + "/log");
        assertThat(page()).contains("removed a learner", ben.shownName().value());
    }

    @Test
    void accountsFromAListComeWithSlipsThatWorkAndAreShownOnce() {
        SchoolClass made = classOf();
        Person known = somebody(Role.LEARNER);
        open(address(made.id()));

        send("Check the list", Map.of("class-list", ""));
        assertThat(page()).contains("There is no name in the list.");
        String stamp = "x" + System.nanoTime();
        send(
                "Check the list",
                Map.of(
                        "class-list",
                        "Ada " + stamp + "\nAda " + stamp + "\nBen; "
                                + known.name().value() + "\nCy; a b\n; dee" + stamp));
        assertThat(page())
                .contains("2 accounts can be made. 3 lines have faults", "the sign-in name is in use", "Line 5")
                .contains("ada." + stamp + "2");
        click("Make 2 accounts");

        assertThat(heading()).isEqualTo("Sign-in slips");
        String slip = words(_get(UnorderedList.class, spec -> spec.withClasses("slips"))
                .getChildren()
                .findFirst()
                .orElseThrow());
        assertThat(slip).contains("Ada " + stamp, "7b", "ada." + stamp);
        String password = slip.strip().replaceAll(".*\\s", "");
        assertThat(context.getBean(SignInService.class).signIn("ada." + stamp, password, "here"))
                .isInstanceOf(SignInOutcome.Done.class);
        assertThat(context.getBean(AccountService.class)
                        .named("ada." + stamp)
                        .orElseThrow()
                        .role())
                .isEqualTo(Role.LEARNER);
        click("I have the slips");
        assertThat(page()).contains("ada." + stamp + "2").doesNotContain(password);
        assertThat(store.members(made.id())).hasSize(2);
    }

    @Test
    void settingsRenameShareAndArchive() {
        SchoolClass made = classOf();
        Person other = somebody(Role.TEACHER);
        open(address(made.id()) + "/settings");

        send("Save", Map.of("class-name", "8b", "class-year", ""));
        send("Add this teacher", Map.of("teacher-name", other.name().value()));
        assertThat(page()).contains(other.shownName().value());
        assertThat(page()).contains("After 365 days in the archive, its learners");
        click("Archive this class");

        assertThat(page()).contains("This class is archived.", "grades and log are deleted; learners keep");
        send("Make the class for another year", Map.of("next-name", "9b", "next-year", "2027/28"));
        assertThat(heading()).isEqualTo("9b");
        assertThat(classes.taught()).hasSize(2);
        send("Check the list", Map.of("class-list", ""));
        open("teach/classes");
        assertThat(page()).contains("8b", "archived");
        open(address(made.id()));
        assertThat(page()).contains("This class is archived.").doesNotContain("Check the list");
    }
}
