package org.quadrivia.knowledge.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;

class TimeScaleTest {
    @Test
    void roundYearsBeforeChristAreThoseThatPeopleCallSo() {
        TimeScale scale = TimeScale.of(new TimeSpan(-250, 250), Locale.ENGLISH);

        assertThat(scale.ticks())
                .extracting(TimeScale.Tick::label)
                .containsSubsequence("200 BC", "100 BC", "1", "100", "200");
        assertThat(scale.ticks())
                .filteredOn(tick -> tick.label().equals("100 BC"))
                .extracting(TimeScale.Tick::at)
                .containsExactly(-99.0);
    }

    @Test
    void shortSpansHaveMonthsDaysAndHours() {
        assertThat(labels(2001, 2002.5)).contains("Jan 2001", "Mar 2001");
        assertThat(labels(2001, 2001.02)).contains("Jan 1, 2001");
        assertThat(labels(2001, 2001.004)).anyMatch(label -> label.contains(":00"));
        assertThat(labels(-2_600_000, 2000)).contains("2.5 million BC", "1 million BC");
    }

    @Test
    void anyScaleCoversItsSpanWithFewTicksThatRise() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            double from = random.nextGaussian() * Math.pow(10, random.nextInt(10));
            TimeSpan span = new TimeSpan(from, from + Math.pow(10, random.nextInt(13) - 4));

            TimeScale scale = TimeScale.of(span, Locale.ENGLISH);

            assertThat(scale.span().from()).isLessThanOrEqualTo(span.from() + 1e-5);
            assertThat(scale.span().to()).isGreaterThanOrEqualTo(span.to() - 1e-5);
            assertThat(scale.ticks())
                    .hasSizeBetween(2, 15)
                    .isSortedAccordingTo(java.util.Comparator.comparingDouble(TimeScale.Tick::at));
            assertThat(scale.ticks()).extracting(TimeScale.Tick::label).doesNotHaveDuplicates();
        }
    }

    @Test
    void momentsAreReadAsXmlSchemaWritesThem() {
        assertThat(Moment.read("-0508")).contains(Moment.ofYear(-508));
        assertThat(Moment.read("1977-10-14")).contains(new Moment(1977, 10, 14, -1));
        assertThat(Moment.read("1977-10Z")).contains(new Moment(1977, 10, 0, -1));
        assertThat(Moment.read("2001-02-03T04:05:06.7+01:00")).contains(new Moment(2001, 2, 3, 245));
        assertThat(List.of("1977-02-30", "77", "soon", "1977-13", "99999999999999"))
                .allSatisfy(text -> assertThat(Moment.read(text)).isEmpty());
        assertThatThrownBy(() -> new Moment(2001, 0, 3, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYearTakesAYearAndADayADay() {
        assertThat(Moment.ofYear(1977).end() - Moment.ofYear(1977).start()).isEqualTo(1);
        Moment day = new Moment(1977, 10, 14, -1);
        assertThat((day.end() - day.start()) * 365).isBetween(0.99, 1.01);
    }

    @Test
    void tellsWhenInWords() {
        assertThat(when("-0508", "-0200", true)).isEqualTo("509 BC to 201 BC");
        assertThat(when("1977-10-14", null, false)).isEqualTo("October 14, 1977");
        assertThat(when("1977-10", null, true)).isEqualTo("from October 1977");
        assertThat(when(null, "1900", true)).isEqualTo("until 1900");
        assertThat(when("-2599999", null, false)).isEqualTo("2.6 million BC");
        assertThat(when("-0043-03-15", null, false)).contains("March 15", "44");
    }

    private static String when(String from, String to, boolean period) {
        return new Dated(
                        new Named(new EntityId("http://example.org/x"), "x"),
                        Optional.ofNullable(from).flatMap(Moment::read),
                        Optional.ofNullable(to).flatMap(Moment::read),
                        period)
                .when(Locale.ENGLISH);
    }

    private static List<String> labels(double from, double to) {
        return TimeScale.of(new TimeSpan(from, to), Locale.ENGLISH).ticks().stream()
                .map(TimeScale.Tick::label)
                .toList();
    }
}
