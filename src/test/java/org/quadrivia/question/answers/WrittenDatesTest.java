package org.quadrivia.question.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 10 May 2025 | May 10, 2025
            en | 10 May 2025 | 10th of May 2025
            en | 10 May 2025 | the 10th of May, 2025
            en | 10 May 2025 | 2025-05-10
            en | 10 May 2025 | 10/5/2025
            en | 10 May 2025 | 5/10/2025
            en | 3 September 1939 | Sep 3 1939
            de | 10. Mai 2025 | 10.05.2025
            de | 3. März 1918 | 3.3.1918
            fr | 1er août 1914 | 1 août 1914
            it | 2 giugno 1946 | 02/06/1946
            es | 12 de octubre de 1492 | 12 octubre 1492
            """)
    void readsADateHoweverItIsWritten(String language, String date, String typed) {
        assertThat(WrittenDates.same(date, typed, language)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 10 May 2025 | 11 May 2025
            en | 10 May 2025 | 10 May 2024
            en | 10 May 2025 | May 2025
            en | 10 May 2025 | 10 May 25
            en | 31 May 2025 | 31 June 2025
            en | 10 May 2025 | Munich 10 2025
            en | May 2025 | May 2025
            """)
    void readsNoOtherDate(String language, String date, String typed) {
        assertThat(WrittenDates.same(date, typed, language)).isFalse();
    }
}
