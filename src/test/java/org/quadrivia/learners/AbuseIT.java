package org.quadrivia.learners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quadrivia.Messages.text;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quadrivia.cli.PackagedApp;

/** What people may not do, tried over HTTP by somebody who does not keep to what the pages offer. */
class AbuseIT {
    private static final String PASSWORD = "correct horse battery";
    private static final int CLASS = 30;
    private static final int TRIES = 100;

    private static PackagedApp app;
    private static HttpClient http;

    @BeforeAll
    static void start() throws IOException {
        app = PackagedApp.start();
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        http.close();
        app.close();
    }

    @Test
    void aHundredWrongPasswordsAreSlowedDownWhileAClassSignsInAtTheSameAddress() throws Exception {
        for (int i = 0; i <= CLASS; i++) {
            signUp("pupil" + i);
        }

        List<String> answers = new ArrayList<>();
        List<Boolean> signedIn = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            answers.add(complaint(signIn("pupil0", "guess " + i)));
            if (i >= TRIES - CLASS) {
                signedIn.add(isSignedIn(signIn("pupil" + (i - TRIES + CLASS + 1), PASSWORD)));
            }
        }

        assertThat(answers).doesNotContain("");
        assertThat(answers.stream().filter(text("account.wrong")::equals)).hasSizeLessThan(12);
        assertThat(answers.getLast()).isEqualTo(text("account.many"));
        assertThat(signedIn).hasSize(CLASS).containsOnly(true);
    }

    @Test
    void aLearnerIsShownNoPageOfAdministrators() throws Exception {
        Tab learner = signUp("curious");

        learner.open("");
        learner.navigate("people");

        assertThat(words(learner)).isNotEmpty().doesNotContain(text("account.people.close"), "curious");
        assertThat(isSignedIn(learner)).isTrue();
    }

    @Test
    void aMessageWithAnotherTokenIsRefused() throws Exception {
        Tab learner = new Tab(http, app.address());
        learner.open("");

        learner.forge("00000000-0000-0000-0000-000000000000");

        assertThatThrownBy(() ->
                        learner.click(learner.page().button("Start a quiz").orElseThrow()))
                .isInstanceOf(Tab.Refused.class);
    }

    private static Tab signUp(String name) throws IOException, InterruptedException {
        Tab tab = new Tab(http, app.address());
        tab.open("sign-up");
        submit(tab, Map.of("name", name, "password", PASSWORD, "shown", name));
        assertThat(isSignedIn(tab)).as("%s: %s", name, complaint(tab)).isTrue();
        return tab;
    }

    private static Tab signIn(String name, String password) throws IOException, InterruptedException {
        Tab tab = new Tab(http, app.address());
        tab.open("sign-in");
        submit(tab, Map.of("name", name, "password", password));
        return tab;
    }

    private static void submit(Tab tab, Map<String, String> typed) throws IOException, InterruptedException {
        Element form = tab.page()
                .all(element -> element.tag().equals("form")
                        && !element.listener("submit").isEmpty())
                .findFirst()
                .orElseThrow();
        tab.fire(
                form,
                "submit",
                expression -> typed.entrySet().stream()
                        .filter(entry -> expression.contains("'" + entry.getKey() + "'"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(expression.contains("timeZone") ? "Europe/Berlin" : ""));
    }

    private static boolean isSignedIn(Tab tab) throws IOException, InterruptedException {
        tab.open("");
        return tab.page()
                .all(element -> element.attribute("href").startsWith("sign-in"))
                .findAny()
                .isEmpty();
    }

    private static String complaint(Tab tab) {
        return tab.page()
                .all(element -> element.classes.contains("complaint"))
                .map(tab.page()::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String words(Tab tab) {
        return tab.page()
                .all(element -> element.tag().equals("main"))
                .map(tab.page()::words)
                .findFirst()
                .orElse("");
    }
}
