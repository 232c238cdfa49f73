package org.quadrivia.question;

import java.util.Locale;
import org.quadrivia.Messages;

/** Why a candidate did not become an item, or why a family stopped early. */
public enum DropReason {
    /** The row of the family's query is no fact to ask about. */
    INVALID_ROW,
    /** The family visited more than the size of the graph allows. */
    STEP_LIMIT,
    NO_FACT,
    /** The knowledge base declares that the fact is not asked. */
    NOT_ASKED,
    NO_WORDING,
    /** A text about the candidate needs the label of something whose label is missing, too long or otherwise unfit. */
    NO_LABEL,
    /** A wording in the lexicon has a placeholder that means nothing there. */
    UNKNOWN_PLACEHOLDER,
    SEVERAL_RIGHT,
    TOO_FEW_DISTRACTORS,
    /** Nearly all things of the kind have the same value. */
    SAME_VALUE,
    /** The data gives values to so few things, or so few of them, that its silence proves nothing. */
    PATCHY_VALUES,
    /** There are so many right answers that nobody learns them all. */
    LONG_LIST,
    /** The answer is one of very few that stand for hundreds of things, and something more exact is known. */
    TOO_GENERAL,
    /** The question would ask for what something is not; who reads quickly overlooks the "not". */
    NEGATIVE_STEM,
    /** Nobody knows the number as exactly as the data gives it; it is only compared. */
    EXACT_FIGURE,
    /** The question asks for the class of a thing, which says how the data is made. */
    ASKS_CLASS,
    /** The question is about a thing that only describes others, about which the graph says more. */
    BESIDE_SUBJECT,
    TOO_MANY_NAMES,
    TOO_MANY_DERIVATIONS,

    NO_FALSE_VARIANT,
    /** The false statement puts the thing into a class for whose member nobody would take it. */
    FAR_CLASS,
    NOT_COUNTABLE,
    NOT_COMPARABLE,
    TOO_FEW_COMPARABLE,
    NOT_SORTABLE,
    TOO_FEW_SORTABLE,
    CYCLIC_ORDER,
    NOTHING_LATER,
    TOO_FEW_ORDERED,
    TOO_FEW_PAIRS,
    TOO_FEW_RIGHT,
    TOO_FEW_SHARING,
    NOTHING_ODD,
    /** On a map of so many things of the kind, their marks could not be told apart. */
    TOO_FEW_APART,
    /** No well-known things around the place say where it is. */
    NOTHING_AROUND,
    UNITLESS_OFTEN,
    TOO_FEW_VALUES,
    NOT_TYPEABLE,

    /** The knowledge base does not declare that what the source says about it is recorded in full. */
    NOT_FULLY_RECORDED,
    /** The stem or the framing already says who makes the claim. */
    CLAIMANT_NAMED,
    UNSOURCED_KIND,
    FLAT_KINDS_OFTEN,
    NAMESAKE_ON_PATH,
    AMBIGUOUS_DESCRIPTION,
    CYCLIC_PATH,

    AMBIGUOUS_STEM,
    /** Another question asks the same fact, told by an inverse or symmetric property, for the same answer. */
    SAME_QUESTION,
    SAME_STEM_OFTEN,
    SAME_KEY_OFTEN,
    SAME_PROPERTY_OFTEN,
    /** The same fact is asked in two other forms, and there are enough other questions. */
    SAME_FACT_OFTEN,
    /** Its property, class, family or thing has its share of the bank without it. */
    OVER_SHARE,
    LONG_STEM,
    MALFORMED_STEM,
    REVEALING_STEM,
    SAME_LABEL,
    LONGEST_KEY,
    UNSUPPORTED_KEY,
    REVEALING_OPTIONS;

    /** Returns the reason as people read it, without details that differ between candidates. */
    public String text() {
        return Messages.text(
                "question.dropped." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
