package org.quadrivia.cli.knowledge;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.exchange.file.QuestionFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The format of a bank's file.
 *
 * @param other the format of another program; null for JSON Lines as the item contract specifies them
 */
record BankFormat(@Nullable QuestionFormat other) {
    private static final String JSON = "json";

    /** Converts the name of a format. */
    static final class Converter implements ITypeConverter<BankFormat> {
        @Override
        public BankFormat convert(String word) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (lower.equals(JSON)) {
                return new BankFormat(null);
            }
            return Stream.of(QuestionFormat.values())
                    .filter(format -> format.word().equals(lower))
                    .findFirst()
                    .map(BankFormat::new)
                    .orElseThrow(() -> new TypeConversionException(Messages.text("cli.format", word, words())));
        }
    }

    private static String words() {
        return Stream.concat(Stream.of(JSON), Stream.of(QuestionFormat.values()).map(QuestionFormat::word))
                .collect(Collectors.joining(", "));
    }
}
