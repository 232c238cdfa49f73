package org.quadrivia.table.csvw;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads the text of one value by its datatype into the form that XML Schema writes. */
final class CellFormats {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[Ee][+-]?\\d+)?");
    private static final Pattern DURATION = Pattern.compile(
            "-?P(?=\\d|T\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");
    private static final Pattern SHARE = Pattern.compile("^[%‰]|[%‰]$");
    private static final int LONGEST_NUMBER = 400;
    private static final int LONGEST_MATCHED = 10_000;

    private CellFormats() {}

    /** Returns whether a format can be used with a datatype that is not a number. */
    static boolean usable(String base, String format) {
        if (base.equals("boolean")) {
            return format.matches("[^|]+\\|[^|]+");
        }
        if (Datatypes.DATES.contains(base) || Datatypes.PARTS.contains(base)) {
            return DateForm.of(base, format).isPresent();
        }
        return expression(format).isPresent();
    }

    private static Optional<Pattern> expression(String format) {
        try {
            return format.length() > 1000 ? Optional.empty() : Optional.of(Pattern.compile(format));
        } catch (PatternSyntaxException bad) {
            return Optional.empty();
        }
    }

    /** Returns the value as XML Schema writes it; empty if the text is none of the datatype. */
    static Optional<String> read(Datatype type, String text) {
        String base = type.base();
        if (Datatypes.numeric(base)) {
            return number(type, text);
        }
        if (base.equals("boolean")) {
            return truth(type.format(), text);
        }
        if (Datatypes.DATES.contains(base) || Datatypes.PARTS.contains(base)) {
            return date(type, text);
        }
        if (type.format() != null && !matches(type.format(), text)) {
            return Optional.empty();
        }
        return wellFormed(base, text) ? Optional.of(text) : Optional.empty();
    }

    private static boolean matches(String format, String text) {
        return text.length() <= LONGEST_MATCHED
                && expression(format)
                        .filter(pattern -> pattern.matcher(new Patient(text)).matches())
                        .isPresent();
    }

    private static boolean wellFormed(String base, String text) {
        return switch (base) {
            case "duration" -> DURATION.matcher(text).matches();
            case "dayTimeDuration" ->
                DURATION.matcher(text).matches()
                        && !text.replaceFirst("T.*", "").matches(".*[YM].*");
            case "yearMonthDuration" -> DURATION.matcher(text).matches() && !text.matches(".*[DT].*");
            case "hexBinary" -> text.matches("(?:[0-9a-fA-F]{2})*");
            case "base64Binary", "binary" -> text.matches("[A-Za-z0-9+/ ]*={0,2}");
            case "anyURI" -> !text.matches(".*[\\s<>\"{}|\\\\^`].*");
            case "language" -> text.matches("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");
            default -> true;
        };
    }

    private static Optional<String> truth(@Nullable String format, String text) {
        if (format != null) {
            int bar = format.indexOf('|');
            return text.equals(format.substring(0, bar))
                    ? Optional.of("true")
                    : text.equals(format.substring(bar + 1)) ? Optional.of("false") : Optional.empty();
        }
        return switch (text) {
            case "true", "1" -> Optional.of("true");
            case "false", "0" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    private static Optional<String> date(Datatype type, String text) {
        String base = type.base().equals("datetime") ? "dateTime" : type.base();
        if (type.format() == null) {
            String schema = base.equals("dateTimeStamp") ? "dateTime" : base;
            return Comparisons.isDate(schema, text) ? Optional.of(text) : Optional.empty();
        }
        return DateForm.of(type.base(), type.format()).flatMap(form -> form.read(text));
    }

    private static Optional<String> number(Datatype type, String text) {
        String base = type.base();
        if (text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        if (Datatypes.FLOATS.contains(base) && Set.of("NaN", "INF", "-INF").contains(text)) {
            return Optional.of(text);
        }
        Datatype.NumberForm form = type.number();
        if (form.pattern() != null
                && NumberPattern.of(form).filter(p -> p.fits(text)).isEmpty()) {
            return Optional.empty();
        }
        String group = form.groupChar() != null ? form.groupChar() : form.pattern() != null ? "," : null;
        if (group != null && text.contains(group + group)) {
            return Optional.empty();
        }
        String plain = group == null ? text : text.replace(group, "");
        plain = form.decimalChar().equals(".")
                ? plain
                : plain.contains(".") ? "?" : plain.replace(form.decimalChar(), ".");
        return value(base, plain);
    }

    private static Optional<String> value(String base, String plain) {
        String bare = SHARE.matcher(plain).replaceFirst("");
        boolean whole = Datatypes.INTEGERS.contains(base);
        if (!NUMBER.matcher(bare).matches()
                || whole && !WHOLE.matcher(bare).matches()
                || base.equals("decimal") && (bare.indexOf('e') >= 0 || bare.indexOf('E') >= 0)) {
            return Optional.empty();
        }
        if (bare.length() < plain.length()) {
            BigDecimal share = new BigDecimal(bare).movePointLeft(plain.contains("%") ? 2 : 3);
            return Optional.of(share.stripTrailingZeros().toPlainString());
        }
        return inRange(base, plain) ? Optional.of(plain.replace('E', 'e')) : Optional.empty();
    }

    private static boolean inRange(String base, String plain) {
        return switch (base) {
            case "long" -> within(plain, "-9223372036854775808", "9223372036854775807");
            case "int" -> within(plain, "-2147483648", "2147483647");
            case "short" -> within(plain, "-32768", "32767");
            case "byte" -> within(plain, "-128", "127");
            case "unsignedLong" -> within(plain, "0", "18446744073709551615");
            case "unsignedInt" -> within(plain, "0", "4294967295");
            case "unsignedShort" -> within(plain, "0", "65535");
            case "unsignedByte" -> within(plain, "0", "255");
            case "nonNegativeInteger" -> new BigDecimal(plain).signum() >= 0;
            case "positiveInteger" -> new BigDecimal(plain).signum() > 0;
            case "nonPositiveInteger" -> new BigDecimal(plain).signum() <= 0;
            case "negativeInteger" -> new BigDecimal(plain).signum() < 0;
            default -> true;
        };
    }

    private static boolean within(String value, String least, String most) {
        BigDecimal number = new BigDecimal(value);
        return number.compareTo(new BigDecimal(least)) >= 0 && number.compareTo(new BigDecimal(most)) <= 0;
    }

    /** A text that a regular expression may look at only so often, so that none runs for minutes. */
    private static final class Patient implements CharSequence {
        private static final int LOOKS = 2_000_000;

        private final CharSequence text;
        private int looks;

        Patient(CharSequence text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks > LOOKS) {
                throw new MetadataInvalid("a format takes too long: write a simpler expression");
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
