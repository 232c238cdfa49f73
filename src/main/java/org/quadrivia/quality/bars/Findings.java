package org.quadrivia.quality.bars;

import java.util.ArrayList;
import java.util.List;
import org.quadrivia.Messages;
import org.quadrivia.quality.BarResult;
import org.quadrivia.quality.Offence;
import org.quadrivia.quality.Verdict;
import org.quadrivia.quality.proof.ItemCase;

/** The offences against one bar, gathered, and its result. */
final class Findings {
    private final int number;
    private final List<Offence> offences = new ArrayList<>();

    Findings(int number) {
        this.number = number;
    }

    void add(String where, String key, Object... arguments) {
        Offence offence = new Offence(where, Messages.text(key, arguments));
        if (!offences.contains(offence)) {
            offences.add(offence);
        }
    }

    void add(ItemCase item, String key, Object... arguments) {
        add(item.id(), key, arguments);
    }

    /** A cause that is a text already. */
    void cause(String where, String text) {
        offences.add(new Offence(where, text));
    }

    List<Offence> offences() {
        return offences;
    }

    long offenders() {
        return offences.stream().map(Offence::where).distinct().count();
    }

    /** The bar wants none; measured on that many cases. */
    BarResult none(int cases) {
        return none(cases, "");
    }

    /** @param more added to the measured value; may be empty */
    BarResult none(int cases, String more) {
        if (cases == 0 && offences.isEmpty()) {
            return unmeasured(Messages.text("check.nothing"));
        }
        String measured = Messages.text("check.of", offenders(), cases) + (more.isEmpty() ? "" : "; " + more);
        return result(offences.isEmpty() ? Verdict.HOLDS : Verdict.BREACHED, measured);
    }

    BarResult unmeasured(String why) {
        return result(Verdict.NOT_MEASURED, why);
    }

    BarResult result(boolean holds, String measured) {
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
