package org.quadrivia.knowledge.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    private static final String XML = "http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral";
    private static final String START = "<math xmlns=\"http://www.w3.org/1998/Math/MathML\">";

    private static Optional<Formula> read(String inside) {
        return Formula.read(XML, START + inside + "</math>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>               | E = mc^2
                    <mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>           | (a + b)/2
                    <msqrt><mi>x</mi></msqrt>                                                      | √x
                    <msqrt><mi>x</mi><mo>-</mo><mn>1</mn></msqrt>                                  | √(x - 1)
                    <mroot><mi>x</mi><mn>3</mn></mroot>                                            | 3√x
                    <msub><mi>x</mi><mn>12</mn></msub>                                             | x_12
                    <munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi> | ∑_(i = 1)^n i
                    <mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr></mtable>         | [1, 0]
                    <mi>f</mi><mo>&#x2061;</mo><mo>(</mo><mi>x</mi><mo>)</mo>                      | f(x)
                    <mtext>a &lt; b</mtext>                                                        | a < b
                    """)
    void isWrittenInOneLine(String inside, String words) {
        assertThat(read(inside).map(Formula::words)).contains(words);
    }

    @Test
    void keepsWhatLaysItOutAndNothingElse() {
        Optional<Formula> formula = read("<semantics><mrow><!-- x --><mi mathvariant=\"normal\" class=\"a\" id=\"b\""
                + " style=\"color:red\" onclick=\"alert(1)\" href=\"javascript:alert(1)\">&lt;b&gt;</mi></mrow>"
                + "<annotation encoding=\"application/x-tex\">\\evil</annotation>"
                + "<annotation-xml encoding=\"text/html\"><p>x</p></annotation-xml></semantics>");

        assertThat(formula.map(Formula::markup))
                .contains("<math><mrow><mrow><mi mathvariant=\"normal\">&lt;b&gt;</mi></mrow></mrow></math>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<mi><img src=\"x\" onerror=\"alert(1)\"/></mi>",
                "<mtext><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></mtext>",
                "<maction actiontype=\"statusline\"><mi>x</mi></maction>",
                "<mglyph src=\"https://example.org/a.png\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<mi>&undefined;</mi>",
                "<mi>x"
            })
    void anythingElseIsNoFormula(String inside) {
        assertThat(read(inside)).isEmpty();
    }

    @Test
    void isBoundedAndReadsNoEntities() {
        assertThat(read("<mi>x</mi>".repeat(2_500))).isEmpty();
        assertThat(read("<mrow>".repeat(100) + "</mrow>".repeat(100))).isEmpty();
        assertThat(Formula.read(
                        XML,
                        "<!DOCTYPE math [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + START + "<mi>&a;</mi></math>"))
                .isEmpty();
        assertThat(Formula.read(XML, "<p>x</p>")).isEmpty();
        assertThat(Formula.read(XML, "")).isEmpty();
        assertThat(Formula.read("http://www.w3.org/2001/XMLSchema#string", START + "<mi>x</mi></math>"))
                .isEmpty();
    }
}
