package org.quadrivia.question.rdf.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.question.rdf.makers.ValueSpacing;

class NumbersAndDatesTest {
    static {
        JenaSystem.init();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2025-05-07 | date | 7 May 2025",
                "en-US | 2025-05-07 | date | May 7, 2025",
                "de | 2025-05-07Z | date | 7. Mai 2025",
                "fr | 2025-05-07 | date | 7 mai 2025",
                "it | 2025-05-07 | date | 7 maggio 2025",
                "es | 2025-05-07 | date | 7 de mayo de 2025",
                "pl | 2025-05-07 | date | 7 maja 2025",
                "fa | 2025 | gYear | 2025",
                "en | 2025-05-07T00:00:00 | dateTime | 7 May 2025",
                "en | 2025-05-07T17:30:00Z | dateTime | 7 May 2025 at 17:30 UTC",
                "en | 1849 | gYear | 1849",
                "en | 0900 | gYear | 900",
                "en | -0043 | gYear | 44 BC",
                "en | 0000 | gYear | 1 BC",
                "de | -0043 | gYear | 44 v. Chr.",
                "fr | -0043 | gYear | 44 av. J.-C.",
                "en | -0043-03-15 | date | 15 March 44 BC",
                "de | 2025-05 | gYearMonth | Mai 2025",
                "en | 1582-10-05 | date | 5 October 1582"
            })
    void readsADateAsPeopleDo(String language, String lexical, String type, String text) {
        assertThat(new NumbersAndDates(language).text(literal(lexical, type))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 8848 | integer | 8848",
                "en | 27359 | integer | 27,359",
                "de | 1234567.5 | decimal | 1.234.567,5",
                "fr | 27359 | integer | 27\u202f359",
                "und | 27359 | integer | 27,359",
                "en | 4.50 | decimal | 4.5",
                "en | 0.30000000000000004 | double | 0.3",
                "en | 126.90447 | float | 126.90447",
                "en | 0.10000000149011612 | float | 0.1",
                "en | 6.02214076E23 | double | 6.02214076 × 10²³",
                "en | 5.7e-8 | double | 5.7 × 10⁻⁸",
                "en | 1.0E4 | double | 10,000",
                "en | -0.0 | double | 0",
                "ar | 1234 | integer | 1234"
            })
    void readsANumberAsPeopleDo(String language, String lexical, String type, String text) {
        assertThat(new NumbersAndDates(language).text(literal(lexical, type))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "7.346E22, 5.142E22, true",
        "7.346E22, 4.04E22, false",
        "1.5E-9, 2.5E-10, true",
        "1.25, 3.75, true",
        "1.25, 3.5, false"
    })
    void ofOnePrecisionIsWhatIsShownWithAsManyDecimals(String one, String other, boolean same) {
        assertThat(ValueSpacing.samePrecision(number(one), number(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"1E-9, 1E-10, false", "1E-9, 2E-9, true", "1.5E-9, 2.5E-9, true", "1200, 1300, true", "10, 9, true"})
    void numbersThatAreWithinTheLastDigitShownAreNotWellApart(String one, String other, boolean apart) {
        assertThat(ValueSpacing.wellApart(number(one), number(other))).isEqualTo(apart);
    }

    private static Node number(String lexical) {
        return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdouble);
    }

    @Test
    void equalNumbersReadTheSame() {
        NumbersAndDates english = new NumbersAndDates("en");

        assertThat(english.text(literal("1.50", "decimal"))).isEqualTo(english.text(literal("1.5E0", "double")));
        assertThat(english.text(literal("+07", "integer"))).isEqualTo(english.text(literal("7", "int")));
    }

    private static Node literal(String lexical, String type) {
        return NodeFactory.createLiteralDT(
                lexical, TypeMapper.getInstance().getSafeTypeByName(XSDDatatype.XSD + "#" + type));
    }

    @Test
    void saysThatEarlyYearsAreAfterChristWhereOthersAreBefore() {
        NumbersAndDates ancient = new NumbersAndDates("en", true);

        assertThat(ancient.text(literal("0069", "gYear"))).isEqualTo("69 AD");
        assertThat(ancient.text(literal("1775", "gYear"))).isEqualTo("1775");
        assertThat(new NumbersAndDates("en").text(literal("0069", "gYear"))).isEqualTo("69");
    }
}
