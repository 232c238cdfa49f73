package org.quadrivia.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** An element of a page, or a text node of the page, as the server describes it in Vaadin's protocol. */
final class Element {
    // Numbers by which Vaadin's protocol names the parts of a node
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

    /** Returns the text of this node itself, without the texts of its children. */
    String text() {
        return text;
    }

    /** Returns the value of an attribute; empty if the element has no attribute of that name. */
    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /**
     * Returns the key of the list in which the server says what data it wants with an event; empty if the server does not listen
     * for this event on the element.
     */
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

    /**
     * Changes the children or the CSS classes.
     *
     * @param change which children to remove from a position on and which to insert there, or which classes to add
     */
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
