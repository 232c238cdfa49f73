package org.quadrivia.authoring.ui.quiz;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.quadrivia.form.Components;
import org.quadrivia.quiz.named.QuizResults;
import org.quadrivia.quiz.named.QuizResults.ItemFigures;
import org.quadrivia.quiz.named.ResultsCsv;
import org.quadrivia.quiz.statistics.ItemAnalysis;
import org.quadrivia.quiz.statistics.OptionTable;
import org.quadrivia.quiz.statistics.QuizFigures;
import org.quadrivia.quiz.statistics.Remark;

/**
 * The item analysis of a quiz: its figures as a whole, the figures of each question, and how often each option was taken, with what
 * that says in words. What each figure means is said below its table.
 */
final class QuizAnalysisPart extends Composite<Div> {
    private static final List<String> OF_QUIZ =
            List.of("mean", "median", "sd", "skewness", "kurtosis", "consistency", "error", "standard-error");
    private static final List<String> OF_ITEM =
            List.of("takers", "facility", "sd-item", "discrimination", "efficiency", "intended", "effective", "guess");

    QuizAnalysisPart(QuizResults results) {
        getContent().addClassName("analysis");
        getContent().add(new H2(text("teach.analysis")), Components.paragraph(text("teach.analysis.counts")));
        if (results.whole().takers() < Remark.MIN_TAKERS) {
            getContent()
                    .add(Components.paragraph(
                            text(
                                    "teach.analysis.few",
                                    Remark.MIN_TAKERS,
                                    results.whole().takers()),
                            "note"));
        }
        getContent().add(whole(results.whole()), meanings(OF_QUIZ), items(results), meanings(OF_ITEM));
        getContent().add(new H2(text("teach.analysis.options")), Components.muted(text("teach.analysis.thirds")));
        results.items().stream()
                .filter(figures -> figures.takers() > 0)
                .map(QuizAnalysisPart::item)
                .forEach(getContent()::add);
    }

    private static FigureTable whole(QuizFigures whole) {
        FigureTable table = new FigureTable(
                text("teach.analysis.quiz"), List.of(text("teach.analysis.figure"), text("teach.analysis.value")));
        List<String> values = List.of(
                percent(whole.mean()),
                percent(whole.median()),
                percent(whole.deviation()),
                number(whole.skewness()),
                number(whole.kurtosis()),
                percent(whole.consistency()),
                percent(whole.errorRatio()),
                percent(whole.standardError()));
        for (int i = 0; i < OF_QUIZ.size(); i++) {
            table.row(name(OF_QUIZ.get(i)), "", values.get(i));
        }
        return table;
    }

    private static FigureTable items(QuizResults results) {
        FigureTable table = new FigureTable(
                text("teach.results.items"),
                Stream.concat(
                                Stream.of(text("teach.results.question")),
                                OF_ITEM.stream().map(QuizAnalysisPart::name))
                        .toList());
        results.items()
                .forEach(figures -> table.row(
                        figures.item().stem(),
                        figures.item().language(),
                        String.valueOf(figures.takers()),
                        percent(figures.facility()),
                        percent(figures.of(ItemAnalysis.Figures::deviation)),
                        percent(figures.discrimination()),
                        percent(figures.of(ItemAnalysis.Figures::efficiency)),
                        percent(figures.of(ItemAnalysis.Figures::intendedWeight)),
                        percent(figures.of(ItemAnalysis.Figures::effectiveWeight)),
                        percent(figures.guess())));
        return table;
    }

    private static NativeDetails meanings(List<String> figures) {
        UnorderedList list = Components.list("meanings");
        figures.forEach(figure -> list.add(
                new ListItem(text("teach.analysis.means", name(figure), text("teach.analysis." + figure + ".means")))));
        return Components.details(text("teach.analysis.meanings"), list);
    }

    private static Component item(ItemFigures figures) {
        Div part = Components.div("analysed");
        H3 stem = new H3(figures.item().stem());
        part.add(Components.inLanguage(figures.item().language(), stem));
        if (!figures.remarks().isEmpty()) {
            UnorderedList remarks = Components.list("remarks");
            figures.remarks().forEach(remark -> remarks.add(new ListItem(ResultsCsv.words(remark))));
            part.add(remarks);
        }
        part.add(Components.details(text("teach.analysis.taken"), options(figures)));
        return part;
    }

    private static FigureTable options(ItemFigures figures) {
        OptionTable.Thirds people = figures.options().people();
        FigureTable table = new FigureTable(
                text("teach.analysis.taken.by", figures.item().stem()),
                List.of(
                        text("teach.analysis.option"),
                        text("teach.analysis.upper", people.upper()),
                        text("teach.analysis.middle", people.middle()),
                        text("teach.analysis.lower", people.lower()),
                        text("teach.analysis.all", people.all())));
        for (OptionTable.Line line : figures.options().lines()) {
            table.row(
                    text(
                            line.option().correct() ? "teach.analysis.option.right" : "teach.analysis.option.wrong",
                            line.option().label()),
                    figures.item().language(),
                    counts(line.taken()));
        }
        table.row(text("teach.analysis.right"), "", counts(figures.options().right()));
        return table;
    }

    private static String[] counts(OptionTable.Thirds thirds) {
        return Stream.of(thirds.upper(), thirds.middle(), thirds.lower(), thirds.all())
                .map(String::valueOf)
                .toArray(String[]::new);
    }

    private static String name(String figure) {
        return text("teach.analysis." + figure);
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent()
                ? text("teach.analysis.percent", String.format(Locale.ROOT, "%.1f", 100 * share.getAsDouble()))
                        .replace('-', '−')
                : "–";
    }

    private static String number(OptionalDouble value) {
        return value.isPresent()
                ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()).replace('-', '−')
                : "–";
    }
}
