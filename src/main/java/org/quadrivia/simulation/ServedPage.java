package org.quadrivia.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The content of a tab, kept up to date with the changes that the server sends. */
final class ServedPage {
    private static final int BODY = 1;

    private final Map<Integer, Element> elements = new HashMap<>();
    private final Map<String, List<String>> constants = new HashMap<>();

    /** Applies a response of the server. */
    void apply(JsonNode answer) {
        answer.path("constants")
                .properties()
                .forEach(entry -> constants.put(
                        entry.getKey(), List.copyOf(entry.getValue().propertyNames())));
        answer.path("changes").forEach(this::change);
    }

    private void change(JsonNode change) {
        int id = change.get("node").asInt();
        int feature = change.path("feat").asInt(0);
        Element element = elements.computeIfAbsent(id, Element::new);
        switch (change.get("type").asString()) {
            case "put" -> element.put(feature, change.get("key").asString(), change.path("value"));
            case "remove" -> element.remove(feature, change.get("key").asString());
            case "clear" -> element.clear(feature);
            case "splice" -> element.splice(feature, change);
            case "detach" -> elements.remove(id);
            default -> {}
        }
    }

    Element body() {
        return elements.computeIfAbsent(BODY, Element::new);
    }

    /** Returns the expressions whose values the server wants with that event. */
    List<String> wanted(Element element, String event) {
        return constants.getOrDefault(element.listener(event), List.of());
    }

    Stream<Element> all(Predicate<Element> which) {
        return elements.values().stream().filter(which);
    }

    boolean has(String className) {
        return all(element -> element.classes.contains(className)).findAny().isPresent();
    }

    Optional<Element> byId(String id) {
        return all(element -> element.attribute("id").equals(id)).findFirst();
    }

    /** Finds a button whose text begins with these words. */
    Optional<Element> button(String words) {
        return all(element -> element.tag().equals("button") && words(element).startsWith(words))
                .findFirst();
    }

    /** Returns whether the first element is inside the second, at any depth. */
    boolean isWithin(Element inner, Element outer) {
        return outer.children.contains(inner.id)
                || outer.children.stream()
                        .map(elements::get)
                        .anyMatch(child -> child != null && isWithin(inner, child));
    }

    /** Returns all text in an element, including that of its children. */
    String words(Element element) {
        StringBuilder words = new StringBuilder(element.text());
        for (int child : element.children) {
            Element inner = elements.get(child);
            if (inner != null) {
                words.append(words(inner)).append(' ');
            }
        }
        return words.toString().strip();
    }
}
