package org.quadrivia.question.rdf.dictionary;

/** The parts of speech. A word can belong to several of them. */
public enum PartOfSpeech {
    NOUN,
    PROPER_NOUN,
    /**
     * The form in dictionaries, such as "write" and "schreiben". In English, this is also the present tense except for the third
     * person singular.
     */
    VERB_BASE,
    /** The third person singular of the present tense: "writes". */
    VERB_THIRD,
    /** The third person singular of the past tense: "wrote". */
    PAST_TENSE,
    PAST_PARTICIPLE,
    PRESENT_PARTICIPLE,
    /** Any other form of a verb. */
    VERB_OTHER,
    ADJECTIVE,
    ADVERB,
    PREPOSITION,
    /** An article or a word used in its place: "the", "this", "each". */
    DETERMINER,
    CONJUNCTION,
    PRONOUN,
    NUMBER
}
