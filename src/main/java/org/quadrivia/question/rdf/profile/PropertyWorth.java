package org.quadrivia.question.rdf.profile;

import java.util.Locale;
import org.quadrivia.question.rdf.common.ValueShape;

/**
 * How informative the facts with a property are. The later a constant is in this order, the later questions ask about such facts.
 */
public enum PropertyWorth {
    /** A teacher wants questions to ask about it first. */
    RAISED(-2, true),
    /** Some things share its values and others do not. */
    TELLING(0, true),
    /** Few things have it. */
    RARE(1, true),
    /** It has only two or three different values. */
    FEW_VALUES(1, true),
    /** It relates a thing to very many others. */
    LOOSE(2, false),
    /** According to its vocabulary, it says little, such as that two things have something to do with each other. */
    VAGUE(3, false),
    /** Each thing has a different text. */
    UNSHARED(2, false),
    /** Nearly all things have the same value. */
    SHARED(4, false),
    /** A teacher wants questions to ask about it last. */
    LOWERED(5, false);

    private static final int ENOUGH = 12;
    private static final double NEARLY_ALL = 0.9;

    private final int delay;
    private final boolean much;

    PropertyWorth(int delay, boolean much) {
        this.delay = delay;
        this.much = much;
    }

    /** Returns how many other facts about the same thing may come before a fact with this property. */
    public int delay() {
        return delay;
    }

    /** Whether facts with the property are informative. */
    public boolean much() {
        return much;
    }

    /** Returns the last part of the constant's message key: its name in lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Judges a property by its statistics. */
    static PropertyWorth of(PropertyStats use) {
        boolean large = use.bearers() >= ENOUGH;
        if (large && (use.values() <= 1 || use.mostShared() >= NEARLY_ALL)) {
            return SHARED;
        }
        boolean texts = use.count(ValueShape.TEXT, ValueShape.CODE) * 2 > use.statements();
        if (large && texts && use.unique() >= NEARLY_ALL) {
            return UNSHARED;
        }
        if (use.loose()) {
            return LOOSE;
        }
        if (large && use.values() <= 3 && use.amounts() == 0) {
            return FEW_VALUES;
        }
        return use.bearers() < PropertyClassifier.FEW ? RARE : TELLING;
    }
}
