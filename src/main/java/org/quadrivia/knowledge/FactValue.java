package org.quadrivia.knowledge;

/** The object of a fact. */
public sealed interface FactValue {
    /** What to show. */
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
     * @param label as a reader sees it (numbers and dates in the reader's form)
     * @param lexical as it stands in the data
     * @param datatype IRI of the datatype
     * @param language tag, empty where there is none
     */
    record Literal(String label, String lexical, String datatype, String language) implements FactValue {}

    /**
     * A node without a name that bundles values (an address, a quantity): its own facts in one line.
     *
     * @param label the bundled values in one line, for instance "Pasadena, CA, US"
     */
    record Bundle(String label) implements FactValue {}
}
