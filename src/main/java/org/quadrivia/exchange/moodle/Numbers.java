package org.quadrivia.exchange.moodle;

import java.math.BigDecimal;
import java.util.Optional;
import org.quadrivia.question.Option;
import org.quadrivia.question.own.OwnOption;

/** Numbers of Moodle, each with how far an answer may be from it. */
final class Numbers {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Numbers() {}

    /**
     * Returns the answer that accepts a number; empty if one of the texts is no number, or the tolerance is negative.
     *
     * @param tolerance empty for none
     */
    static Optional<OwnOption> accepted(String number, String tolerance) {
        Optional<BigDecimal> around = tolerance.isBlank() ? Optional.of(BigDecimal.ZERO) : OwnOption.number(tolerance);
        return around.filter(one -> one.signum() >= 0)
                .flatMap(one -> OwnOption.number(number).map(exact -> OwnOption.number(number.strip(), one)));
    }

    static BigDecimal middle(Option.Range range) {
        return range.from().add(range.to()).divide(TWO);
    }

    static BigDecimal around(Option.Range range) {
        return range.to().subtract(middle(range));
    }

    /** Returns the answer that GIFT writes: {@code 1789}, {@code 1789:1} or {@code 1788..1790}. */
    static Optional<OwnOption> gift(String written) {
        int span = written.indexOf("..");
        if (span > 0) {
            Optional<BigDecimal> from = OwnOption.number(written.substring(0, span));
            Optional<BigDecimal> to = OwnOption.number(written.substring(span + 2));
            return from.isPresent() && to.isPresent() ? between(from.get(), to.get()) : Optional.empty();
        }
        int colon = written.indexOf(':');
        return colon < 0 ? accepted(written, "") : accepted(written.substring(0, colon), written.substring(colon + 1));
    }

    private static Optional<OwnOption> between(BigDecimal from, BigDecimal to) {
        BigDecimal middle = from.add(to).divide(TWO);
        BigDecimal around = to.subtract(middle);
        return around.signum() < 0 ? Optional.empty() : Optional.of(OwnOption.number(middle.toPlainString(), around));
    }
}
