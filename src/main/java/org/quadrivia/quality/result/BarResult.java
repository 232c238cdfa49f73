package org.quadrivia.quality.result;

import java.util.List;

/**
 * One bar, measured.
 *
 * @param number as the quality bars are numbered; 0 is the contract itself
 * @param title what is measured
 * @param measured the value, with the number of cases it rests on; why not, where it could not be measured
 * @param mustBe the value wanted
 * @param offences each breach with its cause, in the order of the bank
 */
public record BarResult(
        int number, String title, Verdict verdict, String measured, String mustBe, List<Offence> offences) {
    public BarResult {
        offences = List.copyOf(offences);
    }

    /** Returns the result as that of a bar that is not binding. A result that was not measured stays unchanged. */
    public BarResult reported() {
        return verdict == Verdict.NOT_MEASURED
                ? this
                : new BarResult(number, title, Verdict.REPORTED, measured, mustBe, offences);
    }
}
