package org.quadrivia.exchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.quadrivia.exchange.SetQuestion;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;

/** Writes one assessment item: what is asked, how answers earn points, and what is said afterwards. */
final class QtiItem {
    private static final String RESPONSE = "RESPONSE";
    private static final String SCORE = "SCORE";
    private static final String FEEDBACK = "FEEDBACK";
    private static final String EXPLANATION = "explanation";

    private final QtiXml xml;
    private final SetQuestion question;

    QtiItem(QtiXml xml, SetQuestion question) {
        this.xml = xml;
        this.question = question;
    }

    /** Returns the identifier of a question, which must not begin with a digit. */
    static String identifier(SetQuestion question) {
        return "q-" + question.id();
    }

    void write() throws XMLStreamException {
        xml.element(
                "qti-assessment-item",
                () -> {
                    declarations();
                    body();
                    processing();
                    feedback();
                },
                "xmlns",
                xml.version().namespace(),
                "identifier",
                identifier(question),
                "title",
                question.title(),
                "adaptive",
                "false",
                "time-dependent",
                "false",
                "xml:lang",
                question.item().language());
    }

    private void declarations() throws XMLStreamException {
        xml.element(
                "qti-response-declaration",
                () -> {
                    xml.element("qti-correct-response", () -> {
                        for (String value : correct()) {
                            xml.text("qti-value", value);
                        }
                    });
                    mapping();
                },
                "identifier",
                RESPONSE,
                "cardinality",
                cardinality(),
                "base-type",
                baseType());
        xml.element(
                "qti-outcome-declaration",
                () -> xml.element("qti-default-value", () -> xml.text("qti-value", "0")),
                "identifier",
                SCORE,
                "cardinality",
                "single",
                "base-type",
                "float",
                "normal-maximum",
                "1");
        xml.empty(
                "qti-outcome-declaration",
                "identifier",
                FEEDBACK,
                "cardinality",
                "multiple",
                "base-type",
                "identifier");
    }

    private String cardinality() {
        return switch (question.kind()) {
            case SINGLE, BOOLEAN, TEXT -> "single";
            case MULTIPLE, MATCH -> "multiple";
            case ORDER -> "ordered";
        };
    }

    private String baseType() {
        return switch (question.kind()) {
            case SINGLE, BOOLEAN, MULTIPLE, ORDER -> "identifier";
            case TEXT -> "string";
            case MATCH -> "directedPair";
        };
    }

    private List<String> correct() {
        return switch (question.kind()) {
            case SINGLE, BOOLEAN, MULTIPLE ->
                question.right().stream().map(QtiItem::choice).toList();
            case ORDER -> question.sequence().stream().map(QtiItem::choice).toList();
            case TEXT -> List.of(question.options().getFirst().label());
            case MATCH -> question.options().stream().map(QtiItem::pair).toList();
        };
    }

    private static String choice(Option option) {
        return "option-" + option.id();
    }

    private static String right(Option pair) {
        return "right-" + pair.id();
    }

    private static String pair(Option pair) {
        return choice(pair) + " " + right(pair);
    }

    /** Writes the points of each part of an answer, where parts earn some. */
    private void mapping() throws XMLStreamException {
        Map<String, Double> points = points();
        if (points.isEmpty()) {
            return;
        }
        xml.element(
                "qti-mapping",
                () -> {
                    for (Map.Entry<String, Double> entry : points.entrySet()) {
                        xml.empty("qti-map-entry", entry(entry));
                    }
                },
                "lower-bound",
                "0",
                "upper-bound",
                "1",
                "default-value",
                "0");
    }

    private String[] entry(Map.Entry<String, Double> entry) {
        List<String> attributes = new ArrayList<>(List.of(
                "map-key", entry.getKey(), "mapped-value", String.format(Locale.ROOT, "%.6f", entry.getValue())));
        if (question.kind() == Kind.TEXT) {
            attributes.addAll(List.of("case-sensitive", "false"));
        }
        return attributes.toArray(String[]::new);
    }

    private Map<String, Double> points() {
        Map<String, Double> points = new LinkedHashMap<>();
        switch (question.kind()) {
            case SINGLE, BOOLEAN, ORDER -> {
                // All or nothing
            }
            case MULTIPLE -> {
                question.right()
                        .forEach(option -> points.put(
                                choice(option), 1.0 / question.right().size()));
                question.wrong()
                        .forEach(option -> points.put(
                                choice(option), -1.0 / question.wrong().size()));
            }
            case TEXT ->
                question.options().forEach(option -> option.accepted().forEach(words -> points.put(words, 1.0)));
            case MATCH ->
                question.options()
                        .forEach(option -> points.put(
                                pair(option), 1.0 / question.options().size()));
        }
        return points;
    }

    private void body() throws XMLStreamException {
        xml.element("qti-item-body", () -> {
            switch (question.kind()) {
                case SINGLE, BOOLEAN -> choices("qti-choice-interaction", "max-choices", "1");
                case MULTIPLE -> choices("qti-choice-interaction", "max-choices", "0");
                case ORDER -> choices("qti-order-interaction");
                case TEXT -> gap();
                case MATCH -> pairs();
            }
        });
    }

    private void choices(String interaction, String... more) throws XMLStreamException {
        List<String> attributes = new ArrayList<>(List.of("response-identifier", RESPONSE, "shuffle", "true"));
        attributes.addAll(List.of(more));
        xml.element(
                interaction,
                () -> {
                    xml.text("qti-prompt", question.text());
                    for (Option option : question.options()) {
                        xml.text("qti-simple-choice", option.label(), "identifier", choice(option));
                    }
                },
                attributes.toArray(String[]::new));
    }

    private void gap() throws XMLStreamException {
        xml.text("p", question.text());
        xml.element(
                "p",
                () -> xml.empty(
                        "qti-text-entry-interaction", "response-identifier", RESPONSE, "expected-length", "30"));
    }

    private void pairs() throws XMLStreamException {
        List<Option> pairs = question.options();
        xml.element(
                "qti-match-interaction",
                () -> {
                    xml.text("qti-prompt", question.text());
                    xml.element("qti-simple-match-set", () -> {
                        for (Option pair : pairs) {
                            associable(choice(pair), pair.label());
                        }
                    });
                    xml.element("qti-simple-match-set", () -> {
                        for (Option pair : pairs) {
                            associable(right(pair), Objects.requireNonNullElse(pair.right(), ""));
                        }
                    });
                },
                "response-identifier",
                RESPONSE,
                "shuffle",
                "true",
                "max-associations",
                Integer.toString(pairs.size()));
    }

    private void associable(String identifier, String label) throws XMLStreamException {
        xml.text("qti-simple-associable-choice", label, "identifier", identifier, "match-max", "1");
    }

    /** Writes how the score follows from the answer, and that the feedback on what was chosen and the explanation are shown. */
    private void processing() throws XMLStreamException {
        xml.element("qti-response-processing", () -> {
            if (points().isEmpty()) {
                matchAll();
            } else {
                xml.element(
                        "qti-set-outcome-value",
                        () -> xml.empty("qti-map-response", "identifier", RESPONSE),
                        "identifier",
                        SCORE);
            }
            xml.element(
                    "qti-set-outcome-value",
                    () -> xml.element("qti-multiple", () -> {
                        if (hasFeedbackOnOptions()) {
                            xml.empty("qti-variable", "identifier", RESPONSE);
                        }
                        xml.text("qti-base-value", EXPLANATION, "base-type", "identifier");
                    }),
                    "identifier",
                    FEEDBACK);
        });
    }

    private void matchAll() throws XMLStreamException {
        xml.element("qti-response-condition", () -> {
            xml.element("qti-response-if", () -> {
                xml.element("qti-match", () -> {
                    xml.empty("qti-variable", "identifier", RESPONSE);
                    xml.empty("qti-correct", "identifier", RESPONSE);
                });
                score("1");
            });
            xml.element("qti-response-else", () -> score("0"));
        });
    }

    private void score(String value) throws XMLStreamException {
        xml.element(
                "qti-set-outcome-value",
                () -> xml.text("qti-base-value", value, "base-type", "float"),
                "identifier",
                SCORE);
    }

    private boolean hasFeedbackOnOptions() {
        return question.kind() == Kind.SINGLE || question.kind() == Kind.BOOLEAN || question.kind() == Kind.MULTIPLE;
    }

    private void feedback() throws XMLStreamException {
        if (hasFeedbackOnOptions()) {
            for (Option option : question.options()) {
                modal(choice(option), List.of(SetQuestion.feedback(option)));
            }
        }
        List<String> words = new ArrayList<>(List.of(question.explanation()));
        words.addAll(question.sources());
        modal(EXPLANATION, words);
    }

    private void modal(String identifier, List<String> paragraphs) throws XMLStreamException {
        xml.element(
                "qti-modal-feedback",
                () -> {
                    if (xml.version() == QtiVersion.V3_0) {
                        xml.element("qti-content-body", () -> paragraphs(paragraphs));
                    } else {
                        paragraphs(paragraphs);
                    }
                },
                "outcome-identifier",
                FEEDBACK,
                "identifier",
                identifier,
                "show-hide",
                "show");
    }

    private void paragraphs(List<String> paragraphs) throws XMLStreamException {
        for (String paragraph : paragraphs) {
            xml.text("p", paragraph);
        }
    }
}
