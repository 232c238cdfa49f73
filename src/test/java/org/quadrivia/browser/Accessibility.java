package org.quadrivia.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What axe says of a page, in light and in dark. */
final class Accessibility {
    private static final Set<String> BAD = Set.of("serious", "critical");

    private Accessibility() {}

    /** Fails where axe finds something serious or critical on the page as it stands. */
    static void holdsOn(Page page) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(scheme)
                    .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
            assertThat(violations(page)).as("%s in %s", page.url(), scheme).isEmpty();
        }
    }

    private static List<String> violations(Page page) {
        var results = new AxeBuilder(page).analyze();
        assertThat(results.getPasses()).as("rules that axe could apply").hasSizeGreaterThan(5);
        return results.getViolations().stream()
                .filter(rule -> BAD.contains(rule.getImpact()))
                .map(Accessibility::words)
                .toList();
    }

    private static String words(Rule rule) {
        return rule.getImpact() + ": " + rule.getHelp() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .collect(Collectors.joining("; "));
    }
}
