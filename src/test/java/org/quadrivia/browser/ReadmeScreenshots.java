package org.quadrivia.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Optional;

/** Pictures for the README, taken where {@code -Dquadrivia.pictures=FOLDER} asks for them. */
final class ReadmeScreenshots {
    private ReadmeScreenshots() {}

    /** Takes one of the window as it stands. */
    static void take(Page page, String name) {
        Optional.ofNullable(System.getProperty("quadrivia.pictures"))
                .map(folder -> Path.of(folder, name + ".png"))
                .ifPresent(file -> page.screenshot(new Page.ScreenshotOptions().setPath(file)));
    }
}
