package org.quadrivia;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Puts what a failed assertion says into one line: the summary of a build shows the first line only, which AssertJ leaves empty. The
 * message as it was is that of the cause.
 */
public final class OneLineFailures implements TestExecutionExceptionHandler {
    private static final int LONGEST = 2_000;

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw shown(failure);
    }

    static Throwable shown(Throwable failure) {
        String message = failure.getMessage();
        if (!(failure instanceof AssertionError)
                || message == null
                || message.lines().count() <= 1) {
            return failure;
        }
        AssertionError shown = new AssertionError(inOneLine(message), failure);
        shown.setStackTrace(failure.getStackTrace());
        return shown;
    }

    private static String inOneLine(String message) {
        String line = String.join(
                " ",
                message.lines()
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList());
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
