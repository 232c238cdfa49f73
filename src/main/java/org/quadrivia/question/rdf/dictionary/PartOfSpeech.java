package org.quadrivia.question.rdf.dictionary;

/** What a word can be in a sentence. A word can be several. */
public enum PartOfSpeech {
    NOUN,
    PROPER_NOUN,
    /** The form in dictionaries: "write", "schreiben". In English also the present of all persons but the third. */
    VERB_BASE,
    /** The present of the third person singular: "writes". */
    VERB_THIRD,
    /** The past of the third person singular: "wrote". */
    PAST_TENSE,
    PAST_PARTICIPLE,
    PRESENT_PARTICIPLE,
    /** Any other form of a verb. */
    VERB_OTHER,
    ADJECTIVE,
    ADVERB,
    PREPOSITION,
    /** An article, or what stands in its place: "the", "this", "each". */
    DETERMINER,
    CONJUNCTION,
    PRONOUN,
    NUMBER
}
