package org.quadrivia.knowledge.rdf.search;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.quadrivia.TextFolding;

/**
 * Finds entities whose names are similar to a text: with up to two slips in a word, or in another script. It uses a Lucene index in
 * memory, which holds the words of the names but not the names.
 */
final class SimilarNames {
    private static final String WORDS = "words";
    private static final String PLACE = "place";
    /** The length of the longest word that is compared, and the maximum number of words. */
    private static final int LONGEST = 40;

    private static final int MOST_WORDS = 8;
    /** Words shorter than this must match exactly; words shorter than {@link #TWO_SLIPS} may have one slip. */
    private static final int ONE_SLIP = 4;

    private static final int TWO_SLIPS = 6;
    /** The number of documents to rank for each result, since several names can belong to one entity. */
    private static final int RANKED = 4;

    private static final float SAME = 4;
    private static final float BEGINNING = 2.5f;
    private static final float ONCE = 2;
    private static final float TWICE = 1;

    private final List<NameIndex.Entry> entries;
    private final IndexSearcher searcher;

    SimilarNames(List<NameIndex.Entry> entries) {
        this.entries = entries;
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try {
            try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
                // A transliterator is not thread-safe
                Transliterator latin = latin();
                for (int i = 0; i < entries.size(); i++) {
                    List<String> names = entries.get(i).folded();
                    for (int j = 0; j < names.size(); j++) {
                        writer.addDocument(document(inLatin(names.get(j), latin), i, j));
                    }
                }
            }
            this.searcher = new IndexSearcher(DirectoryReader.open(memory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(String words, int entry, int name) {
        Document document = new Document();
        document.add(new TextField(WORDS, words, Field.Store.NO));
        document.add(new NumericDocValuesField(PLACE, (long) entry << Integer.SIZE | name));
        return document;
    }

    /**
     * Returns the most similar names, best first. A name must contain all words of {@value #ONE_SLIP} or more letters. If no name
     * does, it must contain all but one of them, with at most one slip. Shorter words matter only if there are no others. Among
     * equals, names with fewer words come first, then those with more facts.
     *
     * @param folded the text in the form in which names are compared
     */
    List<NameIndex.Found> search(String folded, int limit) {
        List<String> words = Arrays.stream(inLatin(folded, latin()).split(" "))
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<String> telling =
                words.stream().filter(word -> word.length() >= ONE_SLIP).toList();
        List<String> needed = telling.isEmpty() ? words : telling;
        try {
            List<Ranked> all = ranked(needed, words, needed.size(), limit);
            if (all.isEmpty() && telling.size() > 1) {
                all = ranked(needed, words, needed.size() - 1, limit);
            }
            return best(all, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Ranked(NameIndex.Entry entry, String name, int words, float score) {}

    /** @param least the number of needed words that a name must contain */
    private List<Ranked> ranked(List<String> needed, List<String> words, int least, int limit) throws IOException {
        BooleanQuery.Builder found = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        needed.forEach(word -> found.add(similarTo(word, least == needed.size()), BooleanClause.Occur.SHOULD));
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(found.build(), BooleanClause.Occur.MUST);
        words.stream()
                .filter(word -> !needed.contains(word))
                .forEach(word -> query.add(similarTo(word, false), BooleanClause.Occur.SHOULD));
        List<Ranked> ranked = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query.build(), Math.max(1, limit * RANKED)).scoreDocs) {
            long place = place(hit.doc);
            NameIndex.Entry entry = entries.get((int) (place >> Integer.SIZE));
            String name = entry.names().get((int) place);
            ranked.add(new Ranked(entry, name, name.split(" ").length, hit.score));
        }
        return ranked;
    }

    private long place(int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues places = leaf.reader().getNumericDocValues(PLACE);
        places.advanceExact(document - leaf.docBase);
        return places.longValue();
    }

    private static List<NameIndex.Found> best(List<Ranked> ranked, int limit) {
        Set<NameIndex.Entry> seen = new HashSet<>();
        return ranked.stream()
                .sorted(Comparator.comparingDouble((Ranked one) -> -one.score)
                        .thenComparingInt(Ranked::words)
                        .thenComparingInt(one -> -one.entry.weight())
                        .thenComparing(Ranked::name))
                .filter(one -> seen.add(one.entry))
                .limit(limit)
                .map(one -> new NameIndex.Found(one.entry.node(), one.name, true))
                .toList();
    }

    private static Query similarTo(String word, boolean twice) {
        Term term = new Term(WORDS, word);
        List<Query> ways = new ArrayList<>();
        ways.add(worth(SAME, new TermQuery(term)));
        ways.add(worth(BEGINNING, new PrefixQuery(term)));
        if (word.length() >= ONE_SLIP) {
            ways.add(worth(ONCE, new FuzzyQuery(term, 1)));
        }
        if (twice && word.length() >= TWO_SLIPS) {
            ways.add(worth(TWICE, new FuzzyQuery(term, 2)));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query worth(float score, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private static Transliterator latin() {
        return Transliterator.getInstance("Any-Latin");
    }

    /** Returns the folded text in Latin letters, so that a name is found however it is transliterated. */
    private static String inLatin(String folded, Transliterator latin) {
        boolean isLatin = folded.codePoints().allMatch(c -> c < 0x250);
        return isLatin ? folded : TextFolding.fold(latin.transliterate(folded));
    }
}
