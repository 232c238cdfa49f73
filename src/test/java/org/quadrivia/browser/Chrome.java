package org.quadrivia.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine. */
final class Chrome {
    static final String MISSING = "No Chrome or Chromium found, so nothing was tested in a browser: install one"
            + " (apt-get install chromium, brew install --cask chromium), or set CHROME to its program";

    private static final List<String> NAMES = List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge");
    private static final List<String> MAC = List.of(
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

    private Chrome() {}

    /** What {@code CHROME} names, else the first on the PATH, else an application of macOS. */
    static Optional<Path> find() {
        Stream<Path> named = Optional.ofNullable(System.getenv("CHROME")).map(Path::of).stream();
        Stream<Path> onPath = NAMES.stream().flatMap(name -> folders().map(folder -> folder.resolve(name)));
        return Stream.of(named, onPath, MAC.stream().map(Path::of))
                .flatMap(places -> places)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> folders() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }
}
