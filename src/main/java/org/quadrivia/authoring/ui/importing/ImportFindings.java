package org.quadrivia.authoring.ui.importing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.draft.ShapeFinding;
import org.quadrivia.authoring.importing.ImportReport;
import org.quadrivia.authoring.ui.ItemPreview;
import org.quadrivia.authoring.ui.JumpBar;
import org.quadrivia.authoring.ui.KnowledgeBaseDetailsForm;
import org.quadrivia.authoring.ui.NameValueList;
import org.quadrivia.form.Components;
import org.quadrivia.knowledge.view.KbDetails;
import org.quadrivia.question.DroppedCandidates;
import org.quadrivia.question.Item;
import org.quadrivia.question.ProfileReport;

/** What was found in imported files: the contents, irregularities, some questions, and the form to publish them. */
final class ImportFindings extends Composite<Div> {
    private static final int SHOWN = 50;
    private static final int MOST_REASONS = 8;

    /** @param back returns to the columns of a table; null if there are none */
    ImportFindings(
            ImportReport report,
            SerializableBiConsumer<KbDetails, Visibility> publish,
            SerializableRunnable cancel,
            @Nullable SerializableRunnable back) {
        Div parts = getContent();
        parts.addClassName("found");
        parts.add(
                new JumpBar(
                        text("teach.found.bar", report.profile().things(), report.questions()),
                        text("teach.publish.go"),
                        KnowledgeBaseDetailsForm.FIRST_FIELD),
                questions(report),
                odd(report),
                details(report),
                form(report, publish, cancel, back));
    }

    /** Returns what only those need who know the data model, folded. */
    private static Component details(ImportReport report) {
        return Components.details(
                text(report.findings().isEmpty() ? "teach.found.details" : "teach.found.details.rules"),
                new Div(glance(report), new ProfileTables(report.profile()), shapes(report)));
    }

    private static Component glance(ImportReport report) {
        NameValueList facts = new NameValueList()
                .with(text("teach.found.statements"), text("teach.number", report.quads()))
                .with(
                        text("teach.found.things"),
                        text("teach.number", report.profile().things()))
                .with(
                        text("teach.found.named"),
                        text("teach.number", report.profile().named()))
                .with(text("teach.found.questions"), text("teach.number", report.questions()))
                .with(
                        text("teach.found.families"),
                        text("teach.number", report.families().size()))
                .with(text("teach.found.naming"), naming(report))
                .with(text("teach.found.languages"), languages(report))
                .with(text("teach.found.language"), mainLanguage(report.profile()));
        return Components.section(text("teach.found"), facts);
    }

    private static String naming(ImportReport report) {
        Map<String, Integer> naming = report.profile().naming();
        return naming.isEmpty() ? text("teach.found.naming.none") : String.join(", ", naming.keySet());
    }

    private static String languages(ImportReport report) {
        Map<String, Integer> languages = report.profile().languages();
        return languages.isEmpty()
                ? text("teach.found.languages.none")
                : languages.keySet().stream().limit(12).collect(Collectors.joining(", "));
    }

    private static String mainLanguage(ProfileReport profile) {
        if (profile.language().equals("und")) {
            return text("teach.found.languages.none");
        }
        return text(
                profile.languageFound() ? "teach.found.language.found" : "teach.found.language.told",
                profile.language());
    }

    private static Component odd(ImportReport report) {
        UnorderedList list = Components.list("lines");
        report.profile()
                .noise()
                .forEach((kind, noise) -> list.add(new ListItem(
                        text("teach.found.noise", kind, noise.count(), String.join(", ", noise.examples())))));
        report.notes().stream().limit(SHOWN).forEach(note -> list.add(new ListItem(note)));
        if (report.notes().size() > SHOWN) {
            list.add(new ListItem(text("teach.found.more", report.notes().size() - SHOWN)));
        }
        boolean none = list.getChildren().findAny().isEmpty();
        return Components.section(
                text("teach.found.odd"), none ? Components.paragraph(text("teach.found.odd.none"), "muted") : list);
    }

    private static Component shapes(ImportReport report) {
        String words = report.shapes() == 0
                ? text("teach.found.shapes.none")
                : text("teach.found.shapes", report.findings().size());
        Div content = new Div(Components.paragraph(words, "muted"));
        if (!report.findings().isEmpty()) {
            content.add(findings(report.findings()));
        }
        return Components.section(text("teach.found.shapes.title"), content);
    }

    static UnorderedList findings(List<ShapeFinding> findings) {
        UnorderedList list = Components.list("lines");
        findings.stream().limit(SHOWN).forEach(finding -> {
            ListItem row = new ListItem(Components.span(finding.where(), "where"));
            row.add(Components.paragraph(finding.message()));
            if (finding.value() != null) {
                row.add(Components.span(finding.value(), "muted", "small"));
            }
            list.add(row);
        });
        return list;
    }

    private static Component questions(ImportReport report) {
        if (report.sample().isEmpty()) {
            UnorderedList causes = Components.list("lines");
            nothingToAsk(report.profile()).forEach(why -> causes.add(new ListItem(why)));
            report.dropped().stream()
                    .sorted(Comparator.comparing(DroppedCandidates::count).reversed())
                    .limit(12)
                    .forEach(dropped -> causes.add(new ListItem(
                            text("teach.found.dropped", dropped.family(), dropped.text(), dropped.count()))));
            return Components.section(
                    text("teach.found.preview"),
                    Components.paragraph(text("teach.found.preview.none"), "muted"),
                    causes);
        }
        OrderedList list = Components.numberedList("previews");
        for (Item item : report.sample()) {
            list.add(new ListItem(new ItemPreview(item)));
        }
        return Components.section(
                text("teach.found.preview"),
                Components.paragraph(
                        text("teach.found.preview.lead", report.sample().size(), report.questions()), "muted"),
                list,
                byFamily(report));
    }

    /** Returns why there is nothing to ask about, apart from dropped candidates; at least one reason. */
    private static List<String> nothingToAsk(ProfileReport profile) {
        List<String> reasons = new ArrayList<>();
        if (profile.named() == 0) {
            reasons.add(text("teach.found.none.names"));
        }
        if (profile.properties().isEmpty()) {
            reasons.add(text("teach.found.none.properties"));
        }
        profile.properties().stream()
                .filter(property -> !property.asked())
                .limit(MOST_REASONS)
                .forEach(property -> reasons.add(
                        text("teach.found.none.property", property.label(), property.uses(), property.verdict())));
        long idle = profile.families().values().stream()
                .filter(found -> !found.asks())
                .count();
        reasons.add(text("teach.found.none.families", idle));
        return reasons;
    }

    private static Component byFamily(ImportReport report) {
        NameValueList counts = new NameValueList();
        report.families().forEach((family, count) -> counts.with(family, text("teach.number", count)));
        NativeDetails details = Components.details(text("teach.found.byFamily"), counts);
        return details;
    }

    private static Component form(
            ImportReport report,
            SerializableBiConsumer<KbDetails, Visibility> publish,
            SerializableRunnable cancel,
            @Nullable SerializableRunnable back) {
        Div ways = Components.actions();
        if (back != null) {
            ways.add(Components.button(text("teach.table.back"), back));
        }
        ways.add(Components.button(text("teach.import.discard"), cancel));
        return Components.section(
                text("teach.publish"),
                Components.paragraph(text("teach.publish.lead"), "muted"),
                new KnowledgeBaseDetailsForm(KbDetails.of(report.card()), true, text("teach.publish.send"), publish),
                ways);
    }
}
