package org.quadrivia.authoring.editing;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.quadrivia.Messages;
import org.quadrivia.authoring.draft.Fault;
import org.quadrivia.knowledge.EntityId;

/** Converts entered values into RDF terms, or says what is wrong with them. */
final class Values {
    /** The outcome of a conversion. */
    sealed interface Made {
        record Term(Node node) implements Made {}

        record Wrong(Fault fault) implements Made {}
    }

    private Values() {}

    static Made of(NewValue value) {
        String text = value.text().strip();
        if (text.isEmpty()) {
            return wrong("authoring.value.empty");
        }
        return switch (value.kind()) {
            case ENTITY -> thing(text);
            case WORDS -> words(value.text(), value.language());
            case TEXT ->
                value.datatype().isEmpty()
                        ? new Made.Term(NodeFactory.createLiteralString(value.text()))
                        : typed(text, value.datatype());
            case NUMBER, DATE, TRUTH, IRI -> typed(text, value.datatype());
        };
    }

    private static Made thing(String iri) {
        try {
            return new Made.Term(NodeFactory.createURI(new EntityId(iri).iri()));
        } catch (IllegalArgumentException broken) {
            return wrong("authoring.value.iri", iri);
        }
    }

    private static Made words(String text, String language) {
        if (language.isBlank()) {
            return new Made.Term(NodeFactory.createLiteralString(text));
        }
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(language.strip())
                    .build()
                    .toLanguageTag();
            return new Made.Term(NodeFactory.createLiteralLang(text, tag));
        } catch (IllformedLocaleException broken) {
            return wrong("authoring.value.language", language);
        }
    }

    private static Made typed(String text, String datatype) {
        RDFDatatype type = TypeMapper.getInstance().getSafeTypeByName(datatype);
        return type.isValid(text)
                ? new Made.Term(NodeFactory.createLiteralDT(text, type))
                : NewValue.isWhole(datatype)
                        ? wrong("authoring.value.whole", text)
                        : wrong("authoring.value.type", text, datatype.substring(datatype.lastIndexOf('#') + 1));
    }

    private static Made wrong(String key, Object... arguments) {
        return new Made.Wrong(Fault.of(Messages.text(key, arguments)));
    }
}
