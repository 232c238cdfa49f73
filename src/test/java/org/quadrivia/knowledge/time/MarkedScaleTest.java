package org.quadrivia.knowledge.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedScaleTest {
    private static List<TimeSpan> dates(String... texts) {
        return Stream.of(texts)
                .map(text -> Moment.read(text).orElseThrow().span())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1900, 1950, 1999, true",
        "1900, 1901, 1999, false",
        "1999, 1999-05, 1950, false",
        "1999-05-04, 1999-05-04, 1950, false",
        "1977-10-14, 1977-01-14, 1979-05-18, true",
        "-0500, -0490, 1990, false",
        "2020-01-01, 2020-01-02, 2020-01-04, true"
    })
    void tellsDatesApartThatAreDrawnApart(String one, String other, String third, boolean apart) {
        assertThat(MarkedScale.tellsApart(dates(one, other, third))).isEqualTo(apart);
    }

    @Test
    void reachesBeyondTheFirstAndTheLastDate() {
        TimeSpan scale = MarkedScale.of(dates("1903", "1978"), Locale.ENGLISH).span();

        assertThat(scale.from()).isLessThan(1903);
        assertThat(scale.to()).isGreaterThan(1979);
    }

    @Test
    void isTheSameScaleInEveryLanguage() {
        List<TimeSpan> dates = dates("1977-10-14", "1979-05-18");

        assertThat(MarkedScale.of(dates, Locale.FRENCH).span())
                .isEqualTo(MarkedScale.of(dates, Locale.ROOT).span());
        assertThatIllegalArgumentException().isThrownBy(() -> MarkedScale.of(List.of(), Locale.ROOT));
    }
}
