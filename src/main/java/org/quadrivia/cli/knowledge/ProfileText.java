package org.quadrivia.cli.knowledge;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quadrivia.Messages;
import org.quadrivia.cli.common.Tables;
import org.quadrivia.question.ProfileReport;
import org.quadrivia.question.ProfileReport.Asking;
import org.quadrivia.question.ProfileReport.PropertyUse;
import org.quadrivia.question.ProfileReport.Trait;

/** The profile of a graph as plain text, at most a hundred characters wide. */
final class ProfileText {
    private static final int WIDTH = 100;
    private static final int MOST = 200;
    private static final String KEY = "cli.profile.";

    private final ProfileReport report;
    private final PrintWriter out;

    private ProfileText(ProfileReport report, PrintWriter out) {
        this.report = report;
        this.out = out;
    }

    static void print(ProfileReport report, PrintWriter out) {
        new ProfileText(report, out).print();
        out.flush();
    }

    private void print() {
        line(text("head", report.kb(), report.triples(), report.graphs(), report.things(), report.named()));
        line(
                report.languages().isEmpty()
                        ? text("language.plain", report.language())
                        : text("language", report.language(), counted(report.languages(), 12)));
        if (report.languageFound()) {
            line(text("language.found"));
        }
        line(report.naming().isEmpty() ? text("nameless") : text("naming", counted(report.naming(), 6)));
        classes();
        properties();
        list(
                "mediators",
                report.mediators().stream()
                        .map(m -> text("mediator", m.to(), m.from(), m.count()))
                        .toList());
        list(
                "dates",
                report.dates().entrySet().stream()
                        .map(e -> text("count", e.getValue(), Tables.local(e.getKey())))
                        .toList());
        noise();
        families();
    }

    private void classes() {
        List<String> rows = new ArrayList<>();
        report.classes().forEach(k -> {
            rows.add(Tables.row(
                    new int[] {-8, 40, 46},
                    number(k.members()),
                    Tables.brief(k.label()),
                    Messages.text("cli.profile.class." + k.verdict())));
            if (!k.rank().isEmpty() && k.verdict().equals("usable")) {
                String first = k.first().stream().map(Tables::brief).collect(Collectors.joining(", "));
                rows.add("          " + Tables.cut(text("rank." + k.rank(), first), WIDTH - 12));
            }
        });
        list("classes", rows);
    }

    private void properties() {
        List<String> rows = new ArrayList<>();
        for (PropertyUse p : report.properties()) {
            rows.add(Tables.row(
                    new int[] {-8, 27, 20, 39},
                    number(p.uses()),
                    Tables.brief(p.label()),
                    p.values().keySet().stream()
                            .limit(2)
                            .map(shape -> Messages.text("cli.profile.shape." + shape))
                            .collect(Collectors.joining(", ")),
                    Messages.text("cli.profile.verdict." + p.verdict())));
            traits(p).forEach(trait -> rows.add("          " + Tables.cut(trait, WIDTH - 12)));
        }
        list("properties", rows);
    }

    private List<String> traits(PropertyUse p) {
        List<String> traits = new ArrayList<>();
        if (p.asked()) {
            List<String> said = new ArrayList<>();
            if (p.domain().isPresent() || p.range().isPresent()) {
                said.add(p.domain().orElse("…") + " → " + p.range().orElse("…"));
            }
            trait(p.single(), "single", said);
            trait(p.unique(), "unique", said);
            p.inverses()
                    .forEach(inverse ->
                            said.add(inverse.equals(p.label()) ? text("symmetric") : text("inverse", inverse)));
            p.unit().ifPresent(unit -> said.add(text("unit", unit)));
            if (!p.worth().isEmpty()) {
                said.add(Messages.text("cli.profile.worth." + p.worth()));
            }
            if (!said.isEmpty()) {
                traits.add(String.join("; ", said));
            }
        } else if (!p.examples().isEmpty()) {
            traits.add(p.examples().stream()
                    .map(e -> "“" + Tables.cut(Tables.brief(e), 26) + "”")
                    .collect(Collectors.joining(" ")));
        }
        return traits;
    }

    private static void trait(Trait trait, String word, List<String> said) {
        switch (trait) {
            case DECLARED -> said.add(Messages.text("cli.profile.declared." + word));
            case SEEN -> said.add(Messages.text("cli.profile.seen." + word));
            case NO -> {}
        }
    }

    private void noise() {
        List<String> rows = new ArrayList<>();
        report.noise()
                .forEach((shape, noise) -> rows.add(Tables.row(
                        new int[] {-8, 27, 60},
                        number(noise.count()),
                        Messages.text("cli.profile.shape." + shape),
                        noise.examples().stream()
                                .map(e -> "“" + Tables.cut(e, 24) + "”")
                                .collect(Collectors.joining(" ")))));
        if (report.deprecated() > 0) {
            rows.add(Tables.row(new int[] {-8, 80}, number(report.deprecated()), text("deprecated")));
        }
        list("noise", rows);
    }

    private void families() {
        line("");
        wrapped(text("families.some", names(Asking::asks)));
        list(
                "families.fail",
                report.families().entrySet().stream()
                        .flatMap(family -> family.getValue().cause().stream()
                                .filter(cause -> !family.getValue().asks())
                                .map(cause -> text("families.cause", family.getKey(), cause)))
                        .toList());
        String none = names(family -> !family.asks() && family.cause().isEmpty());
        if (!none.isEmpty()) {
            line("");
            wrapped(text("families.none", none));
        }
    }

    private String names(Predicate<Asking> wanted) {
        return report.families().entrySet().stream()
                .filter(e -> wanted.test(e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    private void list(String title, List<String> rows) {
        if (!rows.isEmpty()) {
            line("");
            line(text(title));
            rows.stream().limit(MOST).forEach(row -> line("  " + row));
            if (rows.size() > MOST) {
                line("  " + text("more", rows.size() - MOST));
            }
        }
    }

    private static String counted(Map<String, Integer> counts, int most) {
        return counts.entrySet().stream()
                        .limit(most)
                        .map(e -> text("counted", Tables.brief(e.getKey()), e.getValue()))
                        .collect(Collectors.joining(", "))
                + (counts.size() > most ? " …" : "");
    }

    private void wrapped(String text) {
        Tables.wrap(text, WIDTH).forEach(out::println);
    }

    private void line(String text) {
        out.println(Tables.cut(text, WIDTH).stripTrailing());
    }

    private static String number(int count) {
        return Messages.text("cli.profile.number", count);
    }

    private static String text(String key, Object... arguments) {
        return Messages.text(KEY + key, arguments);
    }
}
