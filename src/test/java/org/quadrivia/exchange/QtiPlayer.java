package org.quadrivia.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Plays items of QTI 3.0 as its specification says: runs the response processing over a response and tells the score and the feedback
 * that is shown. Written from the specification, for the expressions that our items use; any other is refused.
 */
final class QtiPlayer {
    private final Element item;
    private final Map<String, List<String>> values = new HashMap<>();

    QtiPlayer(Element item) {
        this.item = item;
    }

    /** Takes the response and processes it. */
    double score(List<String> response) {
        values.put("RESPONSE", response);
        values.put("SCORE", List.of("0"));
        for (Element rule : elements(XmlTree.child(item, "qti-response-processing"))) {
            run(rule);
        }
        return Double.parseDouble(values.get("SCORE").getFirst());
    }

    /** Returns the texts of the feedback that is shown after {@link #score}. */
    List<String> feedback() {
        List<String> shown = new ArrayList<>();
        for (Element modal : XmlTree.children(item, "qti-modal-feedback")) {
            if (values.getOrDefault(modal.getAttribute("outcome-identifier"), List.of())
                    .contains(modal.getAttribute("identifier"))) {
                shown.add(XmlTree.child(modal, "qti-content-body").getTextContent());
            }
        }
        return shown;
    }

    private void run(Element rule) {
        switch (rule.getTagName()) {
            case "qti-set-outcome-value" ->
                values.put(rule.getAttribute("identifier"), value(elements(rule).getFirst()));
            case "qti-response-condition" -> {
                List<Element> branches = elements(rule);
                List<Element> then = elements(branches.getFirst());
                if (isTrue(then.getFirst())) {
                    then.stream().skip(1).forEach(this::run);
                } else {
                    elements(branches.get(1)).forEach(this::run);
                }
            }
            default -> throw new IllegalArgumentException(rule.getTagName());
        }
    }

    private boolean isTrue(Element expression) {
        if (!expression.getTagName().equals("qti-match")) {
            throw new IllegalArgumentException(expression.getTagName());
        }
        List<Element> sides = elements(expression);
        List<String> one = value(sides.getFirst());
        List<String> other = value(sides.get(1));
        boolean ordered = declaration().getAttribute("cardinality").equals("ordered");
        return ordered
                ? one.equals(other)
                : one.stream().sorted().toList().equals(other.stream().sorted().toList());
    }

    private List<String> value(Element expression) {
        return switch (expression.getTagName()) {
            case "qti-variable" -> values.getOrDefault(expression.getAttribute("identifier"), List.of());
            case "qti-correct" ->
                XmlTree.children(XmlTree.child(declaration(), "qti-correct-response"), "qti-value").stream()
                        .map(Element::getTextContent)
                        .toList();
            case "qti-base-value" -> List.of(expression.getTextContent());
            case "qti-multiple" ->
                elements(expression).stream()
                        .flatMap(part -> value(part).stream())
                        .toList();
            case "qti-map-response" -> List.of(Double.toString(mapped()));
            default -> throw new IllegalArgumentException(expression.getTagName());
        };
    }

    /** Sums the values of the entries that the response contains, each once, within the bounds. */
    private double mapped() {
        Element mapping = XmlTree.child(declaration(), "qti-mapping");
        double sum = 0;
        for (String part : values.get("RESPONSE").stream().distinct().toList()) {
            sum += XmlTree.children(mapping, "qti-map-entry").stream()
                    .filter(entry -> entry.getAttribute("case-sensitive").equals("false")
                            ? entry.getAttribute("map-key").equalsIgnoreCase(part)
                            : entry.getAttribute("map-key").equals(part))
                    .mapToDouble(entry -> Double.parseDouble(entry.getAttribute("mapped-value")))
                    .findFirst()
                    .orElseGet(() -> Double.parseDouble(mapping.getAttribute("default-value")));
        }
        return Math.clamp(
                sum,
                Double.parseDouble(mapping.getAttribute("lower-bound")),
                Double.parseDouble(mapping.getAttribute("upper-bound")));
    }

    private Element declaration() {
        return XmlTree.child(item, "qti-response-declaration");
    }

    private static List<Element> elements(Element parent) {
        List<Element> found = new ArrayList<>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }
}
