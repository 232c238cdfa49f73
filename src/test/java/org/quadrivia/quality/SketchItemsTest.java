package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.quality.result.CheckReport;

class SketchItemsTest {
    @Test
    void theTenItemsWrittenByHandHoldOnEveryBar() {
        CheckReport report = Checker.check(Banks.SKETCH, Banks.ITEMS, null);

        assertEquals(List.of(), Banks.breached(report));
        assertEquals(10, report.items());
        assertTrue(report.ok());
    }

    @Test
    void anEmptyBankIsNotOk() {
        CheckReport report = Banks.checkLines(Banks.SKETCH, List.of(), null);

        assertFalse(report.ok());
    }

    @Test
    void aFileThatIsMissingIsReportedAndNotThrown() {
        CheckReport report = Checker.check(Banks.SKETCH, Path.of("no-such-bank.jsonl"), null);

        assertFalse(report.ok());
        assertTrue(Banks.causes(report, 0).contains("no-such-bank.jsonl does not exist"));
    }

    @Test
    void aLineThatIsNoJsonIsReportedWithItsNumberAndTheOthersAreChecked() {
        List<String> lines = List.of(
                Banks.sketch("object").toString(),
                "{\"id\": ",
                Banks.sketch("text").toString());

        CheckReport report = Banks.checkLines(Banks.SKETCH, lines, null);

        assertEquals(2, report.items());
        assertEquals("line 2", Banks.bar(report, 0).offences().getFirst().where());
        assertEquals(List.of(0), Banks.breached(report));
    }

    @Test
    void theTextListsEachBarAndEachOffenceWithItsCause() {
        var item = Banks.planted("object", it -> Banks.option(it, "b").put("label", "Munir of the long name in full"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ReportText.print(Banks.check(item), new PrintStream(out, true, StandardCharsets.UTF_8));

        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains(" 8  Keys that are much longer"), text);
        assertTrue(
                text.contains("1ceffb008c88a119: “Whom did the call that marked a shift in US strategy reach?” – "
                        + "The key “Munir of the long name in full” has 30 characters"),
                text);
    }
}
