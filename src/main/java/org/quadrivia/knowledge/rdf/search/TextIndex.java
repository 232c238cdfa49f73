package org.quadrivia.knowledge.rdf.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.quadrivia.knowledge.view.SearchHit.Part;

/**
 * Finds texts by their words, with a Lucene index in memory. It compares the stems of words, ignores accents and case, and forgives
 * a slip in longer words.
 *
 * @param <T> the type of the things that have a text
 */
public final class TextIndex<T> {
    private static final String TEXT = "text";
    private static final String PLACE = "place";
    private static final int MOST_WORDS = 12;
    /** Words shorter than this must match exactly; words shorter than {@link #TWO_SLIPS} may have one slip. */
    private static final int ONE_SLIP = 4;

    private static final int TWO_SLIPS = 7;
    private static final float SLIP = 0.5f;

    /** A thing and its text. */
    public record Entry<T>(T thing, String text) {}

    /** A thing whose text matches. The parts of the text mark the matching words. */
    public record Found<T>(T thing, List<Part> parts) {}

    private final List<Entry<T>> entries;
    private final Analyzer analyzer;
    private final IndexSearcher searcher;

    /** @param language a BCP 47 tag; in languages without a stemmer, words must have the same form */
    public TextIndex(List<Entry<T>> entries, String language) {
        this.entries = List.copyOf(entries);
        this.analyzer = new TextAnalyzer(language);
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try {
            try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
                for (int i = 0; i < this.entries.size(); i++) {
                    Document document = new Document();
                    document.add(new TextField(TEXT, this.entries.get(i).text(), Field.Store.NO));
                    document.add(new StoredField(PLACE, i));
                    writer.addDocument(document);
                }
            }
            this.searcher = new IndexSearcher(DirectoryReader.open(memory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the texts that contain all words, best first; if there are none, those that contain most of them. */
    public List<Found<T>> search(String text, int limit) {
        Set<String> words = words(text.length() > NameIndex.LONGEST ? text.substring(0, NameIndex.LONGEST) : text);
        if (words.isEmpty() || limit < 1) {
            return List.of();
        }
        try {
            List<Found<T>> all = search(words, words.size(), limit);
            int most = words.size() / 2 + 1;
            return all.isEmpty() && most < words.size() ? search(words, most, limit) : all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Found<T>> search(Set<String> words, int needed, int limit) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed);
        words.forEach(word -> all.add(similarTo(word), BooleanClause.Occur.SHOULD));
        Query query = searcher.rewrite(all.build());
        Set<Term> terms = new HashSet<>();
        query.visit(QueryVisitor.termCollector(terms));
        List<Found<T>> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
            int place = searcher.storedFields()
                    .document(hit.doc)
                    .getField(PLACE)
                    .numericValue()
                    .intValue();
            Entry<T> entry = entries.get(place);
            found.add(new Found<>(entry.thing(), marked(entry.text(), terms)));
        }
        return found;
    }

    private static Query similarTo(String word) {
        Term term = new Term(TEXT, word);
        Query same = new TermQuery(term);
        if (word.length() < ONE_SLIP) {
            return same;
        }
        Query similar = new ConstantScoreQuery(new FuzzyQuery(term, word.length() < TWO_SLIPS ? 1 : 2));
        return new DisjunctionMaxQuery(List.of(same, new BoostQuery(similar, SLIP)), 0);
    }

    private Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        tokens(text).map(Token::word).limit(MOST_WORDS).forEach(words::add);
        return words;
    }

    private List<Part> marked(String text, Set<Term> terms) {
        List<Part> parts = new ArrayList<>();
        int end = 0;
        for (Token token : tokens(text).toList()) {
            if (terms.contains(new Term(TEXT, token.word())) && token.start() >= end) {
                parts.add(new Part(text.substring(end, token.start()), false));
                parts.add(new Part(text.substring(token.start(), token.end()), true));
                end = token.end();
            }
        }
        parts.add(new Part(text.substring(end), false));
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }

    private record Token(String word, int start, int end) {}

    private Stream<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(TEXT, new StringReader(text))) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(word.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens.stream();
    }
}
