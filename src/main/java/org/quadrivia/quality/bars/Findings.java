package org.quadrivia.quality.bars;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quadrivia.Messages;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.result.Offence;
import org.quadrivia.quality.result.Verdict;

/** Collects the offences against one bar and makes its result. */
public final class Findings {
    private final int number;
    private final List<Offence> offences = new ArrayList<>();
    private final Set<Offence> known = new HashSet<>();

    public Findings(int number) {
        this.number = number;
    }

    public void add(String where, String key, Object... arguments) {
        once(new Offence(where, "", Messages.text(key, arguments)));
    }

    public void add(ItemCase item, String key, Object... arguments) {
        once(new Offence(item.id(), item.item().stem(), Messages.text(key, arguments)));
    }

    /** Adds an offence whose cause is a finished text. Unlike {@code add}, it keeps repetitions. */
    public void cause(String where, String text) {
        offences.add(new Offence(where, "", text));
    }

    /** Adds an offence of an item whose cause is a finished text. Unlike {@code add}, it keeps repetitions. */
    public void cause(ItemCase item, String text) {
        offences.add(new Offence(item.id(), item.item().stem(), text));
    }

    private void once(Offence offence) {
        if (known.add(offence)) {
            offences.add(offence);
        }
    }

    public List<Offence> offences() {
        return offences;
    }

    public long offenders() {
        return offences.stream().map(Offence::where).distinct().count();
    }

    /** Returns the result of a bar that allows no offence, measured on the given number of cases. */
    public BarResult none(int cases) {
        return none(cases, "");
    }

    /** @param more text to append to the measured value; may be empty */
    public BarResult none(int cases, String more) {
        if (cases == 0 && offences.isEmpty()) {
            return unmeasured(Messages.text("check.nothing"));
        }
        String measured = Messages.text("check.of", offenders(), cases) + (more.isEmpty() ? "" : "; " + more);
        return result(offences.isEmpty() ? Verdict.HOLDS : Verdict.BREACHED, measured);
    }

    public BarResult unmeasured(String why) {
        return result(Verdict.NOT_MEASURED, why);
    }

    public BarResult result(boolean holds, String measured) {
        return result(holds ? Verdict.HOLDS : Verdict.BREACHED, measured);
    }

    private BarResult result(Verdict verdict, String measured) {
        return new BarResult(
                number,
                Messages.text("check.bar." + number + ".title"),
                verdict,
                measured,
                Messages.text("check.bar." + number + ".must"),
                offences);
    }
}
