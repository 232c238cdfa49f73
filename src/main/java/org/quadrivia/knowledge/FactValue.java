package org.quadrivia.knowledge;

/** The object of a fact. */
public sealed interface FactValue {
    /** Returns the text to show. */
    String label();

    /** Another entity. */
    record Entity(Named entity) implements FactValue {
        @Override
        public String label() {
            return entity.label();
        }
    }

    /**
     * A literal.
     *
     * @param label the text for readers, with numbers and dates formatted in their language
     * @param lexical the lexical form in the data
     * @param datatype IRI of the datatype
     * @param language language tag; empty if there is none
     */
    record Literal(String label, String lexical, String datatype, String language) implements FactValue {}

    /**
     * A blank node that bundles values, such as an address or a quantity, summarised in one line.
     *
     * @param label the bundled values in one line, for instance "Pasadena, CA, US"
     */
    record Bundle(String label) implements FactValue {}
}
