package org.quadrivia.exchange.moodle;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.quadrivia.exchange.HtmlText;
import org.quadrivia.exchange.LeftOut;
import org.quadrivia.exchange.QuestionSet;
import org.quadrivia.exchange.QuestionWriter;
import org.quadrivia.exchange.SetQuestion;
import org.quadrivia.exchange.XmlFile;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;

/**
 * Writes Moodle XML, with one category for the set. Every kind has its type in Moodle 4.4 and later; before, orders are unknown to
 * it. Partly right answers earn what they earn here, except in orders, where Moodle counts in a similar way.
 */
public final class MoodleXmlWriter implements QuestionWriter {
    private static final String[] HTML = {"format", "html"};
    private static final String PENALTY = "0.3333333";
    private static final String PENALTY_OF_TWO = "1";

    @Override
    public Optional<LeftOut.Reason> obstacle(SetQuestion question) {
        return Fractions.obstacle(question);
    }

    @Override
    public void write(QuestionSet set, OutputStream out) throws IOException {
        XmlFile.write(
                out,
                xml -> xml.element("quiz", () -> {
                    category(xml, set);
                    for (SetQuestion question : set.questions()) {
                        question(xml, question);
                    }
                }));
        out.flush();
    }

    /** Names the category. In a path, Moodle writes two slashes for one. */
    private static void category(XmlFile xml, QuestionSet set) throws XMLStreamException {
        xml.element(
                "question",
                () -> {
                    texts(xml, "category", "$course$/top/" + set.title().replace("/", "//"));
                    texts(xml, "info", "", HTML);
                    xml.text("idnumber", set.key());
                },
                "type",
                "category");
    }

    private static void question(XmlFile xml, SetQuestion question) throws XMLStreamException {
        xml.element(
                "question",
                () -> {
                    texts(xml, "name", question.title());
                    texts(
                            xml,
                            "questiontext",
                            HtmlText.paragraph(question.text(), question.item().language()),
                            HTML);
                    texts(xml, "generalfeedback", HtmlText.explanation(question), HTML);
                    xml.text("defaultgrade", "1");
                    xml.text("penalty", type(question).equals("truefalse") ? PENALTY_OF_TWO : PENALTY);
                    xml.text("hidden", "0");
                    xml.text("idnumber", question.id());
                    body(xml, question);
                    xml.element("tags", () -> {
                        for (String tag : question.tags()) {
                            texts(xml, "tag", tag);
                        }
                    });
                },
                "type",
                type(question));
    }

    private static String type(SetQuestion question) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE -> "multichoice";
            case BOOLEAN -> "truefalse";
            case TEXT -> question.ranges().isEmpty() ? "shortanswer" : "numerical";
            case ORDER -> "ordering";
            case MATCH -> "matching";
        };
    }

    private static void body(XmlFile xml, SetQuestion question) throws XMLStreamException {
        switch (question.kind()) {
            case SINGLE, MULTIPLE -> choice(xml, question);
            case BOOLEAN -> trueOrFalse(xml, question);
            case TEXT -> {
                if (question.ranges().isEmpty()) {
                    typed(xml, question);
                } else {
                    numbers(xml, question);
                }
            }
            case ORDER -> order(xml, question);
            case MATCH -> pairs(xml, question);
        }
    }

    private static void choice(XmlFile xml, SetQuestion question) throws XMLStreamException {
        boolean one = question.right().size() == 1 && question.kind() != Kind.MULTIPLE;
        xml.text("single", Boolean.toString(one));
        xml.text("shuffleanswers", "true");
        xml.text("answernumbering", "abc");
        xml.text("showstandardinstruction", one ? "0" : "1");
        overall(xml);
        for (Option option : question.options()) {
            answer(
                    xml,
                    fraction(question, option, one),
                    HtmlText.escaped(option.label()),
                    SetQuestion.feedback(option));
        }
    }

    private static String fraction(SetQuestion question, Option option, boolean one) {
        if (option.correct()) {
            return Fractions.share(question.right().size());
        }
        return one ? Fractions.NONE : "-" + Fractions.share(question.wrong().size());
    }

    /** Moodle has the words for true and false in the language of its pages. */
    private static void trueOrFalse(XmlFile xml, SetQuestion question) throws XMLStreamException {
        for (Option option : question.options()) {
            xml.element(
                    "answer",
                    () -> {
                        xml.text("text", Boolean.toString(option.value().startsWith("\"true\"")));
                        feedback(xml, SetQuestion.feedback(option));
                    },
                    "fraction",
                    option.correct() ? Fractions.WHOLE : Fractions.NONE,
                    "format",
                    "moodle_auto_format");
        }
    }

    /** Writes each accepted answer. Moodle takes a star for any characters. */
    private static void typed(XmlFile xml, SetQuestion question) throws XMLStreamException {
        xml.text("usecase", "0");
        Set<String> accepted = new LinkedHashSet<>();
        question.options().forEach(option -> accepted.addAll(option.accepted()));
        for (String words : accepted) {
            xml.element(
                    "answer",
                    () -> xml.text("text", words.replace("*", "\\*")),
                    "fraction",
                    Fractions.WHOLE,
                    "format",
                    "plain_text");
        }
    }

    /** Writes each accepted number as the middle of its range. */
    private static void numbers(XmlFile xml, SetQuestion question) throws XMLStreamException {
        for (Option.Range range : question.ranges()) {
            xml.element(
                    "answer",
                    () -> {
                        xml.text("text", Numbers.middle(range).toPlainString());
                        xml.text("tolerance", Numbers.around(range).toPlainString());
                    },
                    "fraction",
                    Fractions.WHOLE,
                    "format",
                    "plain_text");
        }
    }

    private static void order(XmlFile xml, SetQuestion question) throws XMLStreamException {
        xml.text("layouttype", "VERTICAL");
        xml.text("selecttype", "ALL");
        xml.text("selectcount", "0");
        xml.text("gradingtype", "RELATIVE_ALL_PREVIOUS_AND_NEXT");
        xml.text("showgrading", "SHOW");
        xml.text("numberingstyle", "none");
        overall(xml);
        List<Option> sequence = question.sequence();
        for (int i = 0; i < sequence.size(); i++) {
            Option option = sequence.get(i);
            answer(xml, Integer.toString(i + 1), HtmlText.escaped(option.label()), "");
        }
    }

    private static void pairs(XmlFile xml, SetQuestion question) throws XMLStreamException {
        xml.text("shuffleanswers", "true");
        overall(xml);
        for (Option pair : question.options()) {
            xml.element(
                    "subquestion",
                    () -> {
                        xml.text("text", HtmlText.escaped(pair.label()));
                        texts(xml, "answer", Objects.requireNonNullElse(pair.right(), ""));
                    },
                    HTML);
        }
    }

    /** Moodle refuses some types without feedback for all, some and no right parts; ours is said for each option and in general. */
    private static void overall(XmlFile xml) throws XMLStreamException {
        for (String which : List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")) {
            texts(xml, which, "", HTML);
        }
        xml.empty("shownumcorrect");
    }

    private static void answer(XmlFile xml, String fraction, String html, String feedback) throws XMLStreamException {
        xml.element(
                "answer",
                () -> {
                    xml.text("text", html);
                    feedback(xml, feedback);
                },
                "fraction",
                fraction,
                "format",
                "html");
    }

    private static void feedback(XmlFile xml, String feedback) throws XMLStreamException {
        texts(xml, "feedback", HtmlText.escaped(feedback), HTML);
    }

    private static void texts(XmlFile xml, String name, String text, String... attributes) throws XMLStreamException {
        xml.element(name, () -> xml.text("text", text), attributes);
    }
}
