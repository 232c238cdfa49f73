package org.quadrivia.simulation;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.quadrivia.cli.JarCommandOutput;
import org.quadrivia.cli.PackagedApp;

/**
 * Everything that people and machines do with a server, for as long as one likes, with a while in which nobody does anything. What
 * the server told is compared with what it holds in the end. Afterwards it is stopped.
 */
final class Soak {
    private static final String FIRST_ADMINISTRATOR =
            "The person who opens this link becomes the first administrator: ";
    private static final String TEACHER = "soak-teacher";
    private static final int GUESTS = 4;
    private static final int LEARNERS = 4;
    private static final int RELOAD_EACH = 7;
    private static final int WARMING = 10;
    /** For how much longer a soak goes on if on a slow machine not everything has happened yet. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** How often a browser says that a page is looked at. */
    private static final Duration HEARTBEAT = Duration.ofMinutes(5);

    /**
     * A backup that was made while the server served.
     *
     * @param began second of the soak: what was told before must be in it
     * @param ended until then, what guests did may have been let go
     */
    private record Backup(Path file, double began, double ended) {}

    private final SoakPlan plan;
    private final Path data;
    private final Map<String, Object> settings;
    private final Path folder;
    private final SoakLog log = new SoakLog();
    private final SoakStage stage = new SoakStage(log);
    /** A clock that is not hurried is set now. */
    private final Instant created = Instant.now();

    private SoakMidnights midnights = new SoakMidnights(0, 1);
    private double pauseAt;
    /** Whose pages stay open while everybody pauses; those of guests are closed. */
    private final List<SoakLearner> looking = new ArrayList<>();

    private final List<Vitals> vitals = Collections.synchronizedList(new ArrayList<>());
    private final List<Backup> backups = Collections.synchronizedList(new ArrayList<>());
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());
    /** Tells what this one makes from what one before left in the folder. */
    private final String run = Long.toString(System.currentTimeMillis(), 36);

    private final AtomicInteger signUps = new AtomicInteger();
    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpClient following =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    /**
     * @param settings say where the data folder and the database are
     * @param folder for backups and what is restored from them
     */
    Soak(SoakPlan plan, Map<String, Object> settings, Path folder) {
        this.plan = plan;
        this.data = Path.of((String) settings.get("quadrivia.data"));
        this.settings = new TreeMap<>(settings);
        this.settings.putAll(plan.settings());
        this.folder = folder;
    }

    SoakReport run() throws IOException, InterruptedException {
        try (PackagedApp app = serve()) {
            warm(app);
            tell("warm after %.0f s".formatted(log.now()));
            log.begin();
            midnights = plan.midnights(Duration.between(plan.hurried() ? app.started() : created, Instant.now())
                            .toMillis()
                    / 1e3);
            pauseAt = plan.pauseAt(midnights);
            cast(app);
            watch(app);
            stage.goOn(Duration.ofMillis((long) (1000 * (pauseAt - log.now()))));
            tell("everybody pauses");
            stage.idle(plan.idle(), HEARTBEAT, this::beat);
            tell("everybody goes on");
            stage.goOn(plan.length().minus(plan.idleAt()).minus(plan.idle()));
            stage.goOnUntil(() -> SoakReport.missing(plan, log).isEmpty(), PATIENCE);
            tell("everybody stops; what was told is compared");
            stage.end();
            vitals.add(Vitals.of(app.pid(), data, log.now(), true));
            everybodySignsIn(app);
            SoakLearner teacher = learner(app);
            teacher.signIn(TEACHER, SoakLearner.PASSWORD);
            new SoakTeacher(log, teacher.tab(), run)
                    .lost()
                    .forEach(revision -> log.failed("history", "revision " + revision + " was told and is not there"));
            said.addAll(app.said());
            app.stop();
            return new SoakReport(plan, log, vitals, said, lostAnswers() + lostInBackups());
        } finally {
            http.close();
            following.close();
        }
    }

    private void tell(String words) {
        System.out.printf("Drill: soak: %s; %d errors so far%n", words, log.errors());
    }

    private PackagedApp serve() throws IOException {
        return plan.hurried()
                ? PackagedApp.on(data, Settings.environment(settings))
                : PackagedApp.byRun(data, Settings.variables(settings));
    }

    private JarCommandOutput ran(Map<String, Object> with, String... arguments)
            throws IOException, InterruptedException {
        return plan.hurried()
                ? JarCommandOutput.by(Settings.environment(with), arguments)
                : JarCommandOutput.byRun(Settings.variables(with), arguments);
    }

    /** Everybody comes; who needs an account opens it in their first turn. */
    private void cast(PackagedApp app) {
        Duration second = plan.hurried() ? Duration.ofSeconds(1) : Duration.ofSeconds(2);
        SoakLearner teacher = learner(app);
        SoakTeacher teaching = new SoakTeacher(log, teacher.tab(), "Soaked " + run);
        for (int i = 0; i < GUESTS + LEARNERS; i++) {
            answering(app, i < GUESTS, second);
        }
        student(app);
        sleepers(app);
        SoakLearner examinee = learner(app);
        stage.add("exam", second.multipliedBy(8), () -> {
            signUpOnce(examinee);
            examinee.exam();
        });
        stage.add("teacher", second.multipliedBy(6), () -> {
            if (!teacher.hasAccount()) {
                begin(teacher);
            } else {
                teacher.signInAgain();
            }
            teaching.turn();
            teacher.isSeen();
        });
        stage.add("sign-up", second.multipliedBy(15), () -> {
            SoakLearner person = learner(app);
            signUpOnce(person);
            person.answer();
            person.tab().leave();
        });
        SoakClients clients = new SoakClients(log, following, app.address(), new Random(7));
        stage.add("SPARQL", second, clients::query);
        stage.add("linked data", second, clients::thing);
        stage.add("document", second.multipliedBy(3), clients::document);
        stage.add("backup", plan.length().multipliedBy(2).dividedBy(plan.hurried() ? 5 : 25), this::backUp);
    }

    /** A folder that has an administrator already is one of a soak before. */
    private void begin(SoakLearner teacher) throws IOException, InterruptedException {
        Optional<String> link =
                said.stream().filter(line -> line.contains(FIRST_ADMINISTRATOR)).findFirst();
        if (link.isPresent()) {
            teacher.signUp(TEACHER, "first-administrator/" + link.get().replaceFirst(".*/", ""));
        } else {
            teacher.signIn(TEACHER, SoakLearner.PASSWORD);
        }
    }

    /** The clock of the soak begins when the server is as quick as it gets at first: on a slow machine that takes a while. */
    private void warm(PackagedApp app) throws IOException, InterruptedException {
        firstQuery(new SoakClients(log, following, app.address(), new Random(1)));
        SoakLearner first = learner(app);
        try {
            for (int i = 0; i < WARMING; i++) {
                first.answer();
            }
        } catch (IOException e) {
            throw new IOException("not even warm: " + e.getMessage() + "; the server said: " + app.said(), e);
        }
        said.addAll(app.said());
    }

    /** On a very slow machine no worker may start within its time; the server says then that one may try again. */
    private static void firstQuery(SoakClients clients) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                clients.query();
                return;
            } catch (IOException e) {
                if (System.nanoTime() > until) {
                    throw e;
                }
            }
        }
    }

    private SoakLearner learner(PackagedApp app) {
        return new SoakLearner(log, http, app.address(), signUps.incrementAndGet());
    }

    private void signUpOnce(SoakLearner learner) throws IOException, InterruptedException {
        if (learner.hasAccount()) {
            learner.signInAgain();
        } else {
            learner.signUp("soak-" + run + "-" + signUps.incrementAndGet(), "sign-up");
        }
    }

    /** Somebody who answers, and loads the page anew now and then. */
    private void answering(PackagedApp app, boolean guest, Duration pace) {
        SoakLearner learner = learner(app);
        int[] turns = new int[1];
        boolean[] rested = new boolean[1];
        if (!guest) {
            looking.add(learner);
        }
        stage.add(guest ? "guest" : "learner", pace, () -> {
            if (!guest) {
                signUpOnce(learner);
            } else if (!rested[0] && log.now() > pauseAt + plan.idle().toSeconds()) {
                rested[0] = true;
                learner.lookAgain();
            }
            learner.answer();
            if (++turns[0] % RELOAD_EACH == 0) {
                learner.reload();
                learner.heartbeat();
            }
        });
    }

    private void beat() throws IOException, InterruptedException {
        for (SoakLearner learner : looking) {
            learner.heartbeat();
        }
    }

    private void student(PackagedApp app) {
        SoakLearner learner = learner(app);
        SoakStudent student = new SoakStudent(log, learner, midnights);
        stage.add("study", plan.length().dividedBy(8), () -> {
            signUpOnce(learner);
            student.turn();
        });
    }

    /** A guest, and somebody who is remembered, who come back when their sessions have expired. */
    private void sleepers(PackagedApp app) {
        Duration away = plan.session().plusSeconds(2);
        if (!plan.expires()) {
            return;
        }
        // Where days are short, what a guest did is let go before the session expires
        for (boolean guest : plan.hurried() ? new boolean[] {false} : new boolean[] {true, false}) {
            SoakLearner sleeper = learner(app);
            stage.once("expired session", () -> {
                if (!guest) {
                    SoakLearner elsewhere = learner(app);
                    signUpOnce(elsewhere);
                    sleeper.signIn(elsewhere.name(), SoakLearner.PASSWORD);
                }
                sleeper.answer();
                stage.sleep(away);
                sleeper.comeBack();
            });
        }
    }

    private void backUp() throws IOException, InterruptedException {
        Path file = folder.resolve("backup-" + backups.size() + ".zip");
        double began = log.now();
        JarCommandOutput made = ran(settings, "backup", file.toString(), "--data", data.toString());
        log.did("backup");
        if (made.code() != 0) {
            throw new IOException(made.err());
        }
        backups.add(new Backup(file, began, log.now()));
    }

    /** Looks at the server until all is over; a full collection comes with every window. */
    private void watch(PackagedApp app) {
        stage.once("watch", () -> {
            double collected = 0;
            while (true) {
                boolean collect = log.now() - collected >= plan.window().toSeconds() * (plan.hurried() ? 3 : 1);
                vitals.add(Vitals.of(app.pid(), data, log.now(), collect));
                collected = collect ? log.now() : collected;
                said.addAll(app.said());
                stage.sleep(plan.each());
            }
        });
    }

    private void everybodySignsIn(PackagedApp app) {
        log.people()
                .forEach((name, password) ->
                        stageless("sign-in", () -> learner(app).signIn(name, password)));
    }

    private void stageless(String kind, SoakStage.Turn turn) {
        try {
            turn.take();
        } catch (Exception e) {
            log.failed(kind, String.valueOf(e.getMessage()));
        }
    }

    /** Answers that were told and are not stored, but for those of guests that are let go by now; and what is there twice. */
    private int lostAnswers() throws IOException {
        String url = (String) settings.get("quadrivia.database.url");
        Map<String, Integer> stored = url == null
                ? StoredAnswers.inFolder(data)
                : StoredAnswers.at(url, (String) settings.get("quadrivia.database.user"));
        stored.forEach((place, times) -> {
            if (times > 1) {
                log.failed("answers", place + " is stored " + times + " times");
            }
        });
        return lost(stored, log.now(), log.now());
    }

    private int lost(Map<String, Integer> stored, double before, double at) {
        Map<String, Double> told = new HashMap<>(log.told());
        double letGo = at - plan.guests().toSeconds() + 10;
        told.values().removeIf(second -> second >= before);
        told.keySet().removeIf(place -> log.isGuests(place) && log.sentAt(place) < letGo);
        Set<String> lost = new TreeSet<>(told.keySet());
        lost.removeAll(stored.keySet());
        lost.forEach(place ->
                log.failed("answers", place + " was told at %.0f s and is not stored".formatted(told.get(place))));
        return lost.size();
    }

    /** Restores every backup; what was told before it began must come out. */
    private int lostInBackups() throws IOException, InterruptedException {
        int lost = 0;
        for (Backup backup : backups) {
            Path restored = Files.createTempDirectory(folder, "restored");
            JarCommandOutput ran = ran(
                    Map.of("quadrivia.data", restored.toString()),
                    "restore",
                    backup.file.toString(),
                    "--data",
                    restored.toString());
            log.did("restore");
            if (ran.code() != 0) {
                log.failed("restore", ran.err());
            } else {
                lost += lost(StoredAnswers.inFolder(restored), backup.began, backup.ended);
            }
            Settings.delete(restored);
        }
        return lost;
    }
}
