package org.quadrivia.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What axe says of a page in light, and in dark of what its colours decide. */
final class Accessibility {
    private static final Set<String> BAD = Set.of("serious", "critical");
    /** Rules that axe leaves out or takes lightly; none of them may be broken either. */
    private static final Set<String> BESIDES =
            Set.of("label-content-name-mismatch", "landmark-unique", "region", "target-size");

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Accessibility() {}

    /** Fails where axe finds something serious or critical on the page as it stands, or what {@link #BESIDES} names. */
    static void holdsOn(Page page) {
        PlaywrightAssertions.assertThat(page.locator("h1").first()).isVisible();
        AxeRunOptions options = brief();
        options.setRules(BESIDES.stream().collect(Collectors.toMap(rule -> rule, rule -> enabled())));
        check(page, ColorScheme.LIGHT, 6, axe(page, options));
        check(page, ColorScheme.DARK, 1, axe(page, brief()).withRules(COLOURS));
    }

    /** In one go: no page has frames of other origins, and the usual way copies all results to a second page. */
    private static AxeBuilder axe(Page page, AxeRunOptions options) {
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    /** Of rules that hold, one element each is named instead of thousands. */
    private static AxeRunOptions brief() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static AxeRuleOptions enabled() {
        AxeRuleOptions rule = new AxeRuleOptions();
        rule.setEnabled(true);
        return rule;
    }

    private static void check(Page page, ColorScheme scheme, int applied, AxeBuilder axe) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        assertThat(violations(axe, applied)).as("%s in %s", page.url(), scheme).isEmpty();
    }

    private static List<String> violations(AxeBuilder axe, int applied) {
        var results = axe.analyze();
        assertThat(results.getPasses()).as("rules that axe could apply").hasSizeGreaterThanOrEqualTo(applied);
        return results.getViolations().stream()
                .filter(rule -> BAD.contains(rule.getImpact()) || BESIDES.contains(rule.getId()))
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
