package org.quadrivia.simulation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Settings of a server that runs in a process of its own. */
final class Settings {
    private Settings() {}

    /** The same as variables of its environment, with little memory and a quick start. */
    static Map<String, String> environment(Map<String, Object> settings) {
        Map<String, String> variables = variables(settings);
        variables.put("JDK_JAVA_OPTIONS", "-Xmx512m");
        return variables;
    }

    /** The same as variables of its environment, and nothing else. */
    static Map<String, String> variables(Map<String, Object> settings) {
        Map<String, String> variables = new TreeMap<>();
        settings.forEach((name, value) ->
                variables.put(name.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT), value.toString()));
        return variables;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
