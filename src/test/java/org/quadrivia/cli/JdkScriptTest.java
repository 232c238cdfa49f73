package org.quadrivia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search for a JDK, among folders that look like JDKs. */
class JdkScriptTest {
    private static final String FIND = ". src/scripts/jdk.sh; jdk_places() { printf '%s\\n' \"$PLACES\"/*; };"
            + " [ -z \"${HIDE_PATH-}\" ] || jdk_on_path() { :; };"
            + " find_jdk && printf %s \"$JAVA_HOME\"";
    private static final Map<String, String> NO_JAVA_ON_PATH = Map.of("HIDE_PATH", "yes");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void takesJavaHomeWhereItIsNewEnough() throws Exception {
        Path chosen = jdk("chosen", "21.0.2");
        jdk("places/newer", "25");

        assertThat(find(Map.of("JAVA_HOME", chosen.toString())).out()).isEqualTo(chosen.toString());
    }

    @Test
    void passesOverAnOldJavaHomeAndAnOldJavaOnThePath() throws Exception {
        Path old = jdk("old", "17.0.9");
        Path good = jdk("places/good", "21.0.2");

        CommandOutput said = find(Map.of("JAVA_HOME", old.toString(), "PATH", old + "/bin:/usr/bin:/bin"));

        assertThat(said.out()).isEqualTo(good.toString());
    }

    @Test
    void followsTheLinksOfTheJavaOnThePath() throws Exception {
        Path good = jdk("good", "22");
        Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(folder.resolve("links/java"), good.resolve("bin/java"));

        CommandOutput said = find(Map.of("PATH", folder.resolve("links") + ":/usr/bin:/bin"));

        assertThat(said.out()).isEqualTo(good.toRealPath().toString());
    }

    @Test
    void takesTheNewestThatLiesAroundAndNeverARuntimeWithoutACompiler() throws Exception {
        jdk("places/a", "21.0.1");
        Path newest = jdk("places/b", "25.0.3");
        jdk("places/c", "1.8.0_402");
        Files.delete(jdk("places/jre", "30").resolve("bin/javac"));

        assertThat(find(NO_JAVA_ON_PATH).out()).isEqualTo(newest.toString());
    }

    @Test
    void saysInOneSentenceWhatToInstallWhereThereIsNone() throws Exception {
        jdk("places/old", "17");

        CommandOutput said = find(NO_JAVA_ON_PATH);

        assertThat(said.code()).isNotZero();
        assertThat(said.err()).hasLineCount(1).contains("JDK of version 21 or newer", "install", "JAVA_HOME");
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        for (String program : new String[] {"java", "javac"}) {
            Path file = Files.writeString(home.resolve("bin").resolve(program), "#!/bin/sh\nexit 1\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"N/A\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private CommandOutput find(Map<String, String> environment) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("places"));
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", FIND);
        shell.environment().clear();
        shell.environment().put("PATH", "/usr/bin:/bin");
        shell.environment().put("PLACES", folder.resolve("places").toString());
        shell.environment().putAll(environment);
        Process process = shell.start();
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new CommandOutput(process.waitFor(), out, err);
    }
}
