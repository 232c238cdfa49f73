package org.quadrivia.cli.knowledge;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.Messages;
import org.quadrivia.question.Difficulty;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the name of a difficulty level. */
final class DifficultyConverter implements ITypeConverter<Difficulty> {
    @Override
    public Difficulty convert(String word) {
        return Stream.of(Difficulty.values())
                .filter(level -> level.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(Messages.text("cli.difficulty", word, words())));
    }

    private static String words() {
        return Stream.of(Difficulty.values()).map(Difficulty::word).collect(Collectors.joining(", "));
    }
}
