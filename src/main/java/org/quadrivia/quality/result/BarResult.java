package org.quadrivia.quality.result;

import java.util.List;

/**
 * The result of one bar.
 *
 * @param number the number of the quality bar; 0 is the contract itself
 * @param title what is measured
 * @param measured the value and the number of cases behind it, or why it could not be measured
 * @param mustBe the value required
 * @param offences each breach with its cause, in the order of the bank
 */
public record BarResult(
        int number, String title, Verdict verdict, String measured, String mustBe, List<Offence> offences) {
    public BarResult {
        offences = List.copyOf(offences);
    }

    /**
     * Returns this result with the verdict “reported”, for a bar that is not binding. If the bar could not be measured, the
     * result stays unchanged.
     */
    public BarResult reported() {
        return verdict == Verdict.NOT_MEASURED
                ? this
                : new BarResult(number, title, Verdict.REPORTED, measured, mustBe, offences);
    }
}
