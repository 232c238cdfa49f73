package org.quadrivia.simulation;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A learner in a soak: a guest, or somebody with an account. What they do is written to the log of the soak. */
final class SoakLearner {
    static final String PASSWORD = "correct horse battery";
    private static final Pattern DONE_TODAY =
            Pattern.compile("(?:Today’s goal: (?=\\d+ of)|(?=\\d+ answers today))(\\d+)");
    private static final Pattern STREAK = Pattern.compile("(\\d+)\\s+days? in a row");

    private final SoakLog log;
    private final SimulatedLearner learner;
    private final Tab tab;
    /** A page not used for so long may have lost its session, on a slow machine in the midst of a soak, too. */
    private static final long EXPIRES_NANOS = 50_000_000_000L;

    private static final long A_WHILE_NANOS = 20_000_000_000L;

    private long seen = System.nanoTime();
    private String name = "";
    private String last = "";
    private String feedback = "";

    SoakLearner(SoakLog log, HttpClient http, String server, long seed) {
        this.log = log;
        this.learner = new SimulatedLearner(http, server, new Random(seed));
        this.tab = learner.tab();
    }

    Tab tab() {
        return tab;
    }

    String name() {
        return name;
    }

    boolean hasAccount() {
        return !name.isEmpty();
    }

    /** Opens an account of that name; they are signed in then. */
    void signUp(String name, String path) throws IOException, InterruptedException {
        tab.open(path);
        tab.submit("shown", Map.of("name", name, "password", PASSWORD, "shown", name));
        log.did("sign-up");
        if (!isSignedIn()) {
            throw new IOException(name + " could not sign up: " + learner.complaint());
        }
        log.signedUp(name, PASSWORD);
        this.name = name;
    }

    /** Signs in, to be remembered by this browser. */
    void signIn(String name, String password) throws IOException, InterruptedException {
        tab.open("sign-in");
        tab.submit("remember", Map.of("name", name, "password", password, "remember", "true"));
        log.did("sign-in");
        String complaint = learner.complaint();
        if (!isSignedIn()) {
            throw new IOException(name + " could not sign in: " + complaint);
        }
        this.name = name;
    }

    boolean isSignedIn() throws IOException, InterruptedException {
        tab.open("");
        log.did("page");
        return tab.page()
                .all(element -> element.attribute("href").startsWith("sign-in"))
                .findAny()
                .isEmpty();
    }

    /** Answers a question of a quiz and reads its feedback. After a failure the page is loaded anew. */
    void answer() throws IOException, InterruptedException {
        recovering(() -> {
            learner.turn();
            answerThis();
        });
    }

    private void answerThis() throws IOException, InterruptedException {
        String place = learner.asked()
                .orElseThrow(
                        () -> new IOException("nothing asked at “" + tab.location() + "”: " + learner.complaint()));
        log.sent(place, name.isEmpty());
        log.did("answer");
        last = "";
        SimulatedLearner.Told told = learner.answer();
        log.told("quiz/" + told.place(), told.nanos());
        last = "quiz/" + told.place();
        feedback = learner.feedback();
    }

    /** Loads the page anew; what was told last must read as it did. */
    void reload() throws IOException, InterruptedException {
        recovering(() -> {
            tab.reload();
            log.did("reload");
            if (!last.isEmpty()
                    && tab.location().equals(last)
                    && !learner.feedback().equals(feedback)) {
                throw new IOException(
                        last + " was told “" + feedback + "” and reads “" + learner.feedback() + "” when loaded anew");
            }
        });
    }

    /** Opens the page that was closed. */
    void lookAgain() throws IOException, InterruptedException {
        tab.open(tab.location());
        log.did("page");
    }

    void heartbeat() throws IOException, InterruptedException {
        if (!mayHaveExpired()) {
            tab.heartbeat();
            log.did("heartbeat");
            isSeen();
        }
    }

    private boolean mayHaveExpired() {
        return System.nanoTime() - seen > EXPIRES_NANOS;
    }

    /** Signs in again if the page was not used for a while, and the session has expired, as it may on a slow machine. */
    void signInAgain() throws IOException, InterruptedException {
        if (System.nanoTime() - seen > A_WHILE_NANOS && !isSignedIn()) {
            signIn(name, PASSWORD);
        }
    }

    /** The page was used just now. */
    void isSeen() {
        seen = System.nanoTime();
    }

    /** Studies so many questions at most of what is due today. @return how many answers the page then counts for today */
    int study(int questions) throws IOException, InterruptedException {
        int[] today = new int[1];
        recovering(() -> {
            tab.open("study");
            log.did("study");
            if (tab.page().button("Start").isPresent()) {
                learner.press("Start");
                for (int i = 0; i < questions && learner.next(); i++) {
                    answerThis();
                }
            }
            today[0] = doneToday();
        });
        return today[0];
    }

    /** How many answers the page of study counts for today. */
    int doneToday() throws IOException, InterruptedException {
        tab.open("study");
        log.did("page");
        return number(DONE_TODAY);
    }

    /** How many days the page of progress takes for running. */
    int streak() throws IOException, InterruptedException {
        tab.open("progress");
        log.did("page");
        return number(STREAK);
    }

    private int number(Pattern pattern) throws IOException {
        String words = words();
        Matcher number = pattern.matcher(words);
        if (!number.find()) {
            throw new IOException("no “" + pattern + "” at " + tab.location() + ": " + words);
        }
        return Integer.parseInt(number.group(1));
    }

    /** Takes an exam, answers all of it, and hands it in. */
    void exam() throws IOException, InterruptedException {
        recovering(() -> {
            learner.startExam();
            log.did("exam");
            while (learner.asked().isPresent()) {
                log.sent(learner.asked().get(), name.isEmpty());
                log.did("answer");
                log.told(learner.keep(), 0);
            }
            learner.press("Hand in");
            if (!tab.page().has("result")) {
                throw new IOException("no result of an exam at " + tab.location() + ": " + words());
            }
        });
    }

    /** Comes back after the session has expired: the page says so, is loaded anew, and is what it was. */
    void comeBack() throws IOException, InterruptedException {
        try {
            learner.next();
            throw new IOException("a page whose session should have expired still works: " + tab.location());
        } catch (Tab.Refused expired) {
            log.did(SoakLog.EXPIRED);
        }
        tab.open(last);
        log.did("page");
        if (!learner.feedback().equals(feedback)) {
            throw new IOException(last + " reads otherwise after its session expired: " + learner.feedback());
        }
        if (!name.isEmpty() && !isSignedIn()) {
            throw new IOException(name + " is not remembered after the session expired");
        }
    }

    /** All that stands on the page. */
    private String words() {
        return tab.page()
                .all(element -> element.tag().equals("main"))
                .map(tab.page()::words)
                .findFirst()
                .orElse("");
    }

    private void recovering(Act act) throws IOException, InterruptedException {
        boolean late = mayHaveExpired();
        try {
            act.run();
            isSeen();
        } catch (Tab.Refused expired) {
            tab.open("");
            log.did("page");
            if (!late) {
                throw expired;
            }
        } catch (IOException | RuntimeException e) {
            tab.open("");
            log.did("page");
            throw e;
        }
    }

    @FunctionalInterface
    private interface Act {
        void run() throws IOException, InterruptedException;
    }
}
