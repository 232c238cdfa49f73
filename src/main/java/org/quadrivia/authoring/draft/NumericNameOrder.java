package org.quadrivia.authoring.draft;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;

/** Orders names as people do: "1.2" before "1.10". */
public final class NumericNameOrder implements Comparator<String> {
    private final RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(Locale.ENGLISH);

    public NumericNameOrder() {
        collator.setNumericCollation(true);
    }

    @Override
    public int compare(String one, String other) {
        return collator.compare(one, other);
    }
}
