package org.quadrivia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code ./run} has the JVM of a server do with the memory of the machine. */
class LaunchScriptTest {
    private static final String FLAGS =
            ". src/scripts/jdk.sh; . src/scripts/launch.sh; jdk=$(jdk_version \"$JAVA_HOME\"); "
                    + "exec \"$JAVA_HOME/bin/java\" $(jvm_options server) -XX:+PrintFlagsFinal -version";
    private static final Pattern FLAG = Pattern.compile("(?m)^\\s*\\S+ (\\w+)\\s+:?= (\\S+)");
    private static final long MEGABYTE = 1 << 20;

    @Test
    void aHeapBeginsSmallAndLeavesMostOfASmallMachineToOthers() throws Exception {
        Map<String, String> flags = flags("-XX:MaxRAM=2g");

        assertThat(megabytes(flags, "MaxHeapSize")).isBetween(512L, 900L);
        assertThat(megabytes(flags, "InitialHeapSize")).isLessThanOrEqualTo(64);
    }

    @Test
    void aHeapMayGrowWithTheMachine() throws Exception {
        assertThat(megabytes(flags("-XX:MaxRAM=16g"), "MaxHeapSize")).isGreaterThan(4_096);
    }

    @Test
    void whatAHeapDoesNotNeedIsGivenBack() throws Exception {
        Map<String, String> flags = flags("");

        assertThat(Integer.parseInt(flags.get("G1PeriodicGCInterval"))).isBetween(1, 120_000);
        assertThat(Integer.parseInt(flags.get("MaxHeapFreeRatio"))).isLessThanOrEqualTo(30);
    }

    @Test
    void operatorsHaveTheLastWord() throws Exception {
        assertThat(megabytes(flags("-Xmx3g"), "MaxHeapSize")).isEqualTo(3_072);
    }

    private static long megabytes(Map<String, String> flags, String name) {
        return Long.parseLong(flags.get(name)) / MEGABYTE;
    }

    private static Map<String, String> flags(String operators) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", FLAGS).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JDK_JAVA_OPTIONS", operators);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        Map<String, String> flags = new TreeMap<>();
        FLAG.matcher(said).results().forEach(flag -> flags.put(flag.group(1), flag.group(2)));
        return flags;
    }
}
