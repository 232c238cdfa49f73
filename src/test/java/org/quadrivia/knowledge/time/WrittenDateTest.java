package org.quadrivia.knowledge.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.knowledge.time.WrittenDate.Precision;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1781-03-13 | DAY | 1781-03-13",
                "13.03.1781 | DAY | 1781-03-13",
                "13/3/1781 | DAY | 1781-03-13",
                "3/13/1781 | DAY | 1781-03-13",
                "13 March 1781 | DAY | 1781-03-13",
                "March 13, 1781 | DAY | 1781-03-13",
                "13th of March 1781 | DAY | 1781-03-13",
                "13. März 1781 | DAY | 1781-03-13",
                "1er mars 1781 | DAY | 1781-03-01",
                "13 de marzo de 1781 | DAY | 1781-03-13",
                "May 1851 | MONTH | 1851-05",
                "1851-05 | MONTH | 1851-05",
                "1899 | YEAR | 1899",
                "751 | YEAR | 0751",
            })
    void readsWhatIsExact(String text, Precision precision, String value) {
        assertThat(WrittenDate.of(text)).contains(new WrittenDate(precision, value, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "about 1899 | YEAR | 1899 | about",
                "c. 1610 | YEAR | 1610 | c.",
                "c.1610 | YEAR | 1610 | c.",
                "Um 1610 | YEAR | 1610 | Um",
                "vers 1610 | YEAR | 1610 | vers",
                "1610? | YEAR | 1610 | ?",
                "about May 1851 | MONTH | 1851-05 | about",
            })
    void keepsAHedge(String text, Precision precision, String value, String hedge) {
        assertThat(WrittenDate.of(text)).contains(new WrittenDate(precision, value, hedge));
    }

    @Test
    void knowsCenturiesAndBoundsAsWhatTheyAre() {
        assertThat(WrittenDate.of("17th century")).contains(new WrittenDate(Precision.CENTURY, "", ""));
        assertThat(WrittenDate.of("17. Jahrhundert")).contains(new WrittenDate(Precision.CENTURY, "", ""));
        assertThat(WrittenDate.of("XVIIe siècle")).contains(new WrittenDate(Precision.CENTURY, "", ""));
        assertThat(WrittenDate.of("before 1700")).contains(new WrittenDate(Precision.BOUND, "", "before"));
        assertThat(WrittenDate.of("nach 1700").map(WrittenDate::isExact)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mars",
                "about",
                "about Mars",
                "1/2/1781",
                "31.02.1781",
                "12",
                "12345",
                "16-17",
                "May",
                "maybe 1700",
                "century",
                "1700 and 1800",
                "caesar 44",
                "in 1700 he died there of a fever that nobody could explain at all"
            })
    void readsNothingElse(String text) {
        assertThat(WrittenDate.of(text)).isEqualTo(Optional.empty());
    }
}
