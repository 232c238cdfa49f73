package org.quadrivia.knowledge.rdf.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.quadrivia.knowledge.rdf.label.LanguageTags;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** Reduces a text to the stems of its words, without accents, case and function words. */
final class TextAnalyzer extends Analyzer {
    private static final Map<String, CharArraySet> STOP = Map.of(
            "en", EnglishAnalyzer.getDefaultStopSet(),
            "de", GermanAnalyzer.getDefaultStopSet(),
            "fr", FrenchAnalyzer.getDefaultStopSet(),
            "it", ItalianAnalyzer.getDefaultStopSet(),
            "es", SpanishAnalyzer.getDefaultStopSet());

    private final String language;

    /** @param language a BCP 47 tag */
    TextAnalyzer(String language) {
        this.language = LanguageTags.primary(language);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream plain = new LowerCaseFilter(
                switch (language) {
                    case "en" -> new EnglishPossessiveFilter(words);
                    case "fr", "it" -> new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
                    default -> words;
                });
        TokenStream telling = new StopFilter(plain, STOP.getOrDefault(language, CharArraySet.EMPTY_SET));
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(stems(telling)));
    }

    private TokenStream stems(TokenStream words) {
        return switch (language) {
            case "en" -> new SnowballFilter(words, new EnglishStemmer());
            case "de" -> new SnowballFilter(words, new GermanStemmer());
            case "fr" -> new SnowballFilter(words, new FrenchStemmer());
            case "it" -> new SnowballFilter(words, new ItalianStemmer());
            case "es" -> new SnowballFilter(words, new SpanishStemmer());
            default -> words;
        };
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }
}
