package org.quadrivia.question.rdf.profile;

import java.util.Locale;
import org.quadrivia.question.rdf.common.ValueShape;

/** How much the facts of a property tell. The later in this order, the later they are asked. */
public enum PropertyWorth {
    /** A teacher wants it asked first. */
    RAISED(-2, true),
    /** Its values are shared by some things and not by others. */
    TELLING(0, true),
    /** Few things have it. */
    RARE(1, true),
    /** There are two or three values in all. */
    FEW_VALUES(1, true),
    /** It relates a thing to very many others. */
    LOOSE(2, false),
    /** Its vocabulary says that it tells little: that two things have something to do with each other. */
    VAGUE(3, false),
    /** Each thing has a text of its own. */
    UNSHARED(2, false),
    /** Nearly all things have the same value. */
    SHARED(4, false),
    /** A teacher wants it asked last. */
    LOWERED(5, false);

    private static final int ENOUGH = 12;
    private static final double NEARLY_ALL = 0.9;

    private final int delay;
    private final boolean much;

    PropertyWorth(int delay, boolean much) {
        this.delay = delay;
        this.much = much;
    }

    /** Returns how many other facts about the same thing may come before. */
    public int delay() {
        return delay;
    }

    /** Whether its facts tell much. */
    public boolean much() {
        return much;
    }

    /** Returns the last part of its message key: the name in lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Judges a property by what a pass over the graph has counted. */
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
