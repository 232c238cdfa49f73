package org.quadrivia.authoring.editing;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.quadrivia.Messages;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.time.WrittenDate;

/**
 * A value as entered.
 *
 * @param kind of value
 * @param text the lexical form, or the IRI of a thing
 * @param language BCP 47 tag; empty for none
 * @param datatype IRI; empty for values without one
 * @param graph the graph that states it
 */
public record NewValue(FieldKind kind, String text, String language, String datatype, EntityId graph) {
    private static final Set<String> WHOLE = Set.of(
            "integer",
            "int",
            "long",
            "short",
            "byte",
            "nonNegativeInteger",
            "positiveInteger",
            "nonPositiveInteger",
            "negativeInteger",
            "unsignedInt",
            "unsignedLong",
            "unsignedShort",
            "unsignedByte");

    /**
     * Returns whether the values of a numeric datatype are whole numbers.
     *
     * @param datatype IRI
     */
    public static boolean isWhole(String datatype) {
        return WHOLE.contains(datatype.substring(datatype.lastIndexOf('#') + 1));
    }

    /** The outcome of a conversion into an RDF term. */
    sealed interface Conversion {
        record Term(Node node) implements Conversion {}

        record Invalid(InputFault fault) implements Conversion {}
    }

    /** Converts the value into an RDF term, or says what is wrong with it. */
    Conversion term() {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return invalid("authoring.value.empty");
        }
        return switch (kind) {
            case ENTITY -> thing(stripped);
            case WORDS -> words(text, language);
            case TEXT ->
                datatype.isEmpty()
                        ? new Conversion.Term(NodeFactory.createLiteralString(text))
                        : typed(stripped, datatype);
            case DATE -> date(stripped, datatype);
            case NUMBER, TRUTH, IRI -> typed(stripped, datatype);
        };
    }

    private static Conversion thing(String iri) {
        try {
            return new Conversion.Term(NodeFactory.createURI(new EntityId(iri).iri()));
        } catch (IllegalArgumentException broken) {
            return invalid("authoring.value.iri", iri);
        }
    }

    private static Conversion words(String text, String language) {
        if (language.isBlank()) {
            return new Conversion.Term(NodeFactory.createLiteralString(text));
        }
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(language.strip())
                    .build()
                    .toLanguageTag();
            return new Conversion.Term(NodeFactory.createLiteralLang(text, tag));
        } catch (IllformedLocaleException broken) {
            return invalid("authoring.value.language", language);
        }
    }

    /** Takes a date as people write it, too. Where a day is asked for, a month or a year is kept as what it is. */
    private static Conversion date(String text, String datatype) {
        RDFDatatype type = TypeMapper.getInstance().getSafeTypeByName(datatype);
        Optional<WrittenDate> written = WrittenDate.of(text).filter(WrittenDate::isExact);
        if (type.isValid(text) || written.isEmpty()) {
            return typed(text, datatype);
        }
        boolean day = datatype.equals(XSDDatatype.XSDdate.getURI());
        return switch (written.get().precision()) {
            case DAY -> typed(day ? written.get().value() : text, datatype);
            case MONTH -> typed(written.get().value(), day ? XSDDatatype.XSDgYearMonth.getURI() : datatype);
            case YEAR -> typed(written.get().value(), day ? XSDDatatype.XSDgYear.getURI() : datatype);
            case CENTURY, BOUND -> typed(text, datatype);
        };
    }

    private static Conversion typed(String text, String datatype) {
        RDFDatatype type = TypeMapper.getInstance().getSafeTypeByName(datatype);
        return type.isValid(text)
                ? new Conversion.Term(NodeFactory.createLiteralDT(text, type))
                : isWhole(datatype)
                        ? invalid("authoring.value.whole", text)
                        : invalid("authoring.value.type", text, datatype.substring(datatype.lastIndexOf('#') + 1));
    }

    private static Conversion invalid(String key, Object... arguments) {
        return new Conversion.Invalid(InputFault.of(Messages.text(key, arguments)));
    }
}
