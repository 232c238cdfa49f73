package org.quadrivia.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** An element of a page, or a text node in one, as described by the server. */
final class Element {
    private static final int DATA = 0;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;
    private static final int CLASSES = 11;

    final int id;
    final List<Integer> children = new ArrayList<>();
    final Set<String> classes = new HashSet<>();
    private final Map<String, String> attributes = new HashMap<>();
    private final Map<String, String> listeners = new HashMap<>();
    private String tag = "";
    private String text = "";

    Element(int id) {
        this.id = id;
    }

    String tag() {
        return tag;
    }

    /** Returns its own text, without that of its children. */
    String text() {
        return text;
    }

    /** Returns the attribute; empty if there is none of that name. */
    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /** Returns the key of the list of data that the server wants with that event; empty if it does not listen. */
    String listener(String event) {
        return listeners.getOrDefault(event, "");
    }

    void put(int feature, String key, JsonNode value) {
        switch (feature) {
            case DATA -> tag = key.equals("tag") ? value.asString("") : tag;
            case ATTRIBUTES -> attributes.put(key, value.asString(""));
            case LISTENERS -> listeners.put(key, value.asString(""));
            case TEXT -> text = value.asString("");
            default -> {}
        }
    }

    void remove(int feature, String key) {
        switch (feature) {
            case ATTRIBUTES -> attributes.remove(key);
            case LISTENERS -> listeners.remove(key);
            default -> {}
        }
    }

    void clear(int feature) {
        switch (feature) {
            case CHILDREN -> children.clear();
            case CLASSES -> classes.clear();
            default -> {}
        }
    }

    /** @param change removes children from a position on and inserts others there, or adds classes */
    void splice(int feature, JsonNode change) {
        int from = change.path("index").asInt(0);
        if (feature == CHILDREN) {
            int gone = change.path("remove").asInt(0);
            children.subList(from, Math.min(children.size(), from + gone)).clear();
            List<Integer> more = new ArrayList<>();
            change.path("addNodes").forEach(node -> more.add(node.asInt()));
            children.addAll(from, more);
        } else if (feature == CLASSES) {
            // Classes have no positions: the server removes one by a "clear", followed by adding all that remain
            change.path("add").forEach(name -> classes.add(name.asString()));
        }
    }
}
