package org.quadrivia.question.rdf.dictionary;

import java.util.List;
import java.util.Optional;

/** The tags of the Penn Treebank, with NN:U for mass nouns and NN:UN for nouns that are also countable. */
final class EnglishTags implements Tagset {
    @Override
    public Optional<PartOfSpeech> part(String tag) {
        return Optional.ofNullable(
                switch (tag.split("[:_]")[0]) {
                    case "NN", "NNS" -> PartOfSpeech.NOUN;
                    case "NNP", "NNPS" -> PartOfSpeech.PROPER_NOUN;
                    case "VB" -> PartOfSpeech.VERB_BASE;
                    case "VBZ" -> PartOfSpeech.VERB_THIRD;
                    case "VBD" -> PartOfSpeech.PAST_TENSE;
                    case "VBN" -> PartOfSpeech.PAST_PARTICIPLE;
                    case "VBG" -> PartOfSpeech.PRESENT_PARTICIPLE;
                    case "VBP", "MD" -> PartOfSpeech.VERB_OTHER;
                    case "JJ", "JJR", "JJS" -> PartOfSpeech.ADJECTIVE;
                    case "RB", "RBR", "RBS", "WRB", "RP", "EX" -> PartOfSpeech.ADVERB;
                    case "IN", "TO" -> PartOfSpeech.PREPOSITION;
                    case "DT", "PDT", "WDT" -> PartOfSpeech.DETERMINER;
                    case "CC" -> PartOfSpeech.CONJUNCTION;
                    case "PRP", "PRP$", "WP", "WP$" -> PartOfSpeech.PRONOUN;
                    case "CD" -> PartOfSpeech.NUMBER;
                    default -> null;
                });
    }

    @Override
    public Optional<Gender> gender(String tag) {
        return Optional.empty();
    }

    @Override
    public boolean singular(String tag) {
        return tag.startsWith("NN") && !plural(tag);
    }

    @Override
    public boolean plural(String tag) {
        return tag.equals("NNS") || tag.equals("NNPS");
    }

    @Override
    public List<String> inNumber(String tag, boolean plural) {
        if (!plural) {
            return tag.startsWith("NN") ? List.of("NN", "NN:UN", "NN:U") : List.of();
        }
        return tag.startsWith("NN") && !tag.equals("NN:U") ? List.of("NNS") : List.of();
    }

    @Override
    public boolean regular(String lemma, String verbForm) {
        return verbForm.endsWith("ed") && verbForm.length() > lemma.length();
    }

    @Override
    public List<String> verb(VerbForm form) {
        return List.of(
                switch (form) {
                    case BASE -> "VB";
                    case THIRD_PERSON -> "VBZ";
                    case PAST -> "VBD";
                    case PAST_PARTICIPLE -> "VBN";
                });
    }
}
