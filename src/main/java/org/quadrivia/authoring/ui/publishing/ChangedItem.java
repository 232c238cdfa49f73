package org.quadrivia.authoring.ui.publishing;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.form.Components;
import org.quadrivia.question.Framing;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.PassageRef;
import org.quadrivia.question.PlainWords;
import org.quadrivia.quiz.grading.AnswerParts;

/** Those parts of a question that an edit changes, before and after it, with the words that differ marked. */
final class ChangedItem extends Composite<Div> {
    ChangedItem(Item before, Item after) {
        getContent().addClassName("differences");
        for (Part part : Part.values()) {
            String was = part.of(before);
            String is = part.of(after);
            boolean told = getContent().getComponentCount() > 0;
            if (!was.equals(is) && !(told && part == Part.ORDER)) {
                WordDifference words = new WordDifference(was, is);
                getContent()
                        .add(
                                Components.paragraph(
                                        text("teach.impact.part." + part.name().toLowerCase(Locale.ROOT)), "small"),
                                line("teach.impact.before", "del", words.before(), before.language()),
                                line("teach.impact.after", "ins", words.after(), after.language()));
            }
        }
    }

    private static Paragraph line(String key, String tag, List<WordDifference.Run> runs, String language) {
        Span words = new Span();
        if (runs.isEmpty()) {
            words.add(text("teach.overlap.nothing"));
        }
        for (int i = 0; i < runs.size(); i++) {
            if (i > 0) {
                words.add(new Text(" "));
            }
            WordDifference.Run run = runs.get(i);
            words.add(run.shared() ? new Text(run.words()) : marked(tag, run.words()));
        }
        Paragraph line = Components.paragraph("", tag);
        line.add(Components.span(text(key), "muted"), new Text(" "), Components.inLanguage(language, words));
        return line;
    }

    private static Component marked(String tag, String words) {
        HtmlContainer marked = new HtmlContainer(tag);
        marked.add(new Text(words));
        return marked;
    }

    /** What a question consists of, in the order in which it is compared. */
    private enum Part {
        STEM {
            @Override
            String of(Item item) {
                Framing framing = item.framing();
                return framing == null ? item.stem() : framing.text() + ": " + item.stem();
            }
        },
        RIGHT {
            @Override
            String of(Item item) {
                return item.kind() == Kind.ORDER
                        ? labels(AnswerParts.ordered(item), any -> true)
                        : labels(item.options(), Option::correct);
            }
        },
        WRONG {
            @Override
            String of(Item item) {
                return labels(item.options(), option -> !option.correct());
            }
        },
        /** Is told only if nothing before it differs. */
        ORDER {
            @Override
            String of(Item item) {
                return labels(item.options(), any -> true);
            }
        },
        EXPLANATION {
            @Override
            String of(Item item) {
                return PlainWords.of(item.explanation());
            }
        },
        FEEDBACK {
            @Override
            String of(Item item) {
                return item.options().stream()
                        .map(option -> PlainWords.of(option.feedback()))
                        .distinct()
                        .collect(Collectors.joining(" · "));
            }
        },
        ACCEPTED {
            @Override
            String of(Item item) {
                return item.options().stream()
                        .filter(option -> !option.accepted().isEmpty())
                        .map(option ->
                                text("teach.impact.part.slips", String.join(" · ", option.accepted()), option.slips()))
                        .collect(Collectors.joining(" · "));
            }
        },
        SOURCE {
            @Override
            String of(Item item) {
                return Stream.concat(
                                item.passages().stream()
                                        .map(PassageRef::locator)
                                        .map(at -> text("authoring.passage", at)),
                                Stream.of(text("standing." + item.standing().word())))
                        .collect(Collectors.joining(", "));
            }
        };

        abstract String of(Item item);

        static String labels(List<Option> options, Predicate<Option> which) {
            return options.stream()
                    .filter(which)
                    .map(option -> option.right() == null ? option.label() : option.label() + " – " + option.right())
                    .collect(Collectors.joining(" · "));
        }
    }
}
