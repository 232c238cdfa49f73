package org.quadrivia.quality.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;

/** The report as one web page. It fetches nothing and runs no scripts. It depends only on the input. */
public final class ReportPage {
    private static final List<String> PARTS = List.of(
            "objectives", "bars", "families", "coverage", "reasons", "difficulty", "samples", "left-out", "offences");
    /** Ensures that no script runs and nothing is fetched, whatever a label contains. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private ReportPage() {}

    /** @throws IOException if the page cannot be written */
    public static void write(ReportInput input, Appendable out) throws IOException {
        String title = title(input);
        Coverage coverage = Coverage.of(input);
        Tag main = Tag.of(
                "main",
                ReportHeadline.of(title, input, coverage),
                contents(),
                ObjectivesPart.of(input),
                BarsPart.of(input),
                FamiliesPart.of(input),
                CoveragePart.of(coverage),
                ReasonsPart.of(input),
                DifficultyPart.of(input),
                SamplesPart.of(input),
                LeftOutPart.of(input),
                OffencesPart.of(input));
        out.append("<!doctype html>\n");
        Tag.of("html", head(title), Tag.of("body", main)).with("lang", "en").writeTo(out);
    }

    private static Tag head(String title) {
        return Tag.of(
                "head",
                Tag.of("meta").with("charset", "utf-8"),
                Tag.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                Tag.of("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY),
                Tag.of("title", ReportParts.text("page", title)),
                Tag.style(css()));
    }

    private static Tag contents() {
        Tag list = Tag.of("ul");
        PARTS.forEach(part -> list.add(
                Tag.of("li", Tag.of("a", ReportParts.text(part + ".title")).with("href", "#" + part))));
        return Tag.of("nav", list).with("aria-label", ReportParts.text("contents"));
    }

    /** Returns the label of the knowledge base, or else its name. */
    private static String title(ReportInput input) {
        String kb = input.dataset().kb();
        Optional<String> label = kb.contains(":") ? input.dataset().label(NodeFactory.createURI(kb)) : Optional.empty();
        return label.orElse(kb);
    }

    private static String css() {
        try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: report.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
