package org.quadrivia.table.rdf;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.quadrivia.table.csvw.CommonTerms;

/** Properties of other vocabularies in metadata, as triples. */
final class CommonProperties {
    private static final Node NOTE = NodeFactory.createURI(CommonTerms.CSVW + "note");

    private final String base;
    private final String lang;
    private final Consumer<Triple> out;

    CommonProperties(String base, String lang, Consumer<Triple> out) {
        this.base = base;
        this.lang = lang;
        this.out = out;
    }

    void write(Node subject, Map<String, ? extends @Nullable Object> properties) {
        properties.forEach((name, value) ->
                CommonTerms.expanded(name).ifPresent(iri -> write(subject, NodeFactory.createURI(iri), value)));
    }

    void notes(Node subject, List<? extends @Nullable Object> notes) {
        notes.forEach(note -> write(subject, NOTE, note));
    }

    private void write(Node subject, Node property, @Nullable Object value) {
        if (value instanceof List<?> list) {
            list.forEach(one -> write(subject, property, one));
        } else if (value instanceof Map<?, ?> map) {
            out.accept(Triple.create(subject, property, object(map)));
        } else if (value != null) {
            out.accept(Triple.create(subject, property, literal(value, lang, null)));
        }
    }

    private Node object(Map<?, ?> map) {
        if (map.containsKey("@value")) {
            Object tag = map.get("@language");
            Object type = map.get("@type");
            String iri = type instanceof String name ? CommonTerms.type(name).orElse(null) : null;
            return literal(String.valueOf(map.get("@value")), tag instanceof String text ? text : "und", iri);
        }
        Node node = map.get("@id") instanceof String id
                ? NodeFactory.createURI(resolved(id))
                : NodeFactory.createBlankNode();
        Object types = map.get("@type");
        List<?> list = types instanceof List<?> several ? several : types == null ? List.of() : List.of(types);
        list.forEach(type -> CommonTerms.type(String.valueOf(type))
                .ifPresent(iri -> out.accept(Triple.create(node, RDF.type.asNode(), NodeFactory.createURI(iri)))));
        map.forEach((key, value) -> {
            if (!String.valueOf(key).startsWith("@")) {
                CommonTerms.expanded(String.valueOf(key))
                        .ifPresent(iri -> write(node, NodeFactory.createURI(iri), value));
            }
        });
        return node;
    }

    private String resolved(String id) {
        String full = CommonTerms.expanded(id).orElse(id);
        try {
            return URI.create(base).resolve(full).toString();
        } catch (IllegalArgumentException unusual) {
            return full;
        }
    }

    private static Node literal(Object value, String lang, @Nullable String type) {
        if (type != null) {
            return NodeFactory.createLiteralDT(
                    value.toString(), TypeMapper.getInstance().getSafeTypeByName(type));
        }
        if (value instanceof Boolean) {
            return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDboolean);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof java.math.BigInteger) {
            return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDinteger);
        }
        if (value instanceof Number) {
            return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdouble);
        }
        return lang.equals("und")
                ? NodeFactory.createLiteralString(value.toString())
                : NodeFactory.createLiteralLang(value.toString(), lang);
    }
}
