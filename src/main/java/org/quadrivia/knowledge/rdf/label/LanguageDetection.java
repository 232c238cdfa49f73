package org.quadrivia.knowledge.rdf.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Finds the language of short texts by OpenNLP's model of 103 languages. The model is read when it is first needed, and dropped when
 * memory is short.
 */
final class LanguageDetection {
    /**
     * Confidence is shared among all languages of the model and grows with the text. Twelve labels of properties give the right
     * language 0.13 to 0.24; names of people and places stay below 0.09.
     */
    private static final double LEAST_CONFIDENCE = 0.1;

    /** Five labels of properties give the right one of the framed languages 0.44 to 0.63 of what these languages get together. */
    private static final double LEAST_SHARE = 0.42;

    private static final Set<String> FRAMED = Set.of("eng", "deu", "fra", "ita", "spa");
    private static final int LEAST_LETTERS = 30;
    private static final int MOST_TEXTS = 200;
    private static final int LONGEST_TEXT = 200;
    private static final String MODEL = "/langdetect-183.bin";

    private static SoftReference<@Nullable LanguageDetectorModel> model = new SoftReference<>(null);

    private LanguageDetection() {}

    /**
     * Returns the two-letter code of the language of most texts, some of which may be names; empty if they say too little. Of many
     * texts, only a sample is looked at, which does not depend on their order.
     */
    static Optional<String> ofTexts(Stream<String> texts) {
        return of(texts, all -> all[0].getConfidence() >= LEAST_CONFIDENCE);
    }

    /** Returns the same of words that are no names, for which less evidence is enough. */
    static Optional<String> ofWords(Stream<String> words) {
        return of(words, all -> all[0].getConfidence() >= LEAST_CONFIDENCE || leads(all));
    }

    private static boolean leads(Language[] all) {
        double framed = Stream.of(all)
                .filter(language -> FRAMED.contains(language.getLang()))
                .mapToDouble(Language::getConfidence)
                .sum();
        return FRAMED.contains(all[0].getLang()) && all[0].getConfidence() >= LEAST_SHARE * framed;
    }

    private static Optional<String> of(Stream<String> texts, Predicate<Language[]> enough) {
        String text = String.join(". ", sample(texts));
        if (text.chars().filter(Character::isLetter).count() < LEAST_LETTERS) {
            return Optional.empty();
        }
        Language[] all = new LanguageDetectorME(model()).predictLanguages(text);
        return enough.test(all)
                ? Optional.of(LanguageTags.primary(all[0].getLang())).filter(tag -> !tag.isEmpty())
                : Optional.empty();
    }

    private static Collection<String> sample(Stream<String> texts) {
        TreeSet<String> sample =
                new TreeSet<>(Comparator.comparingInt(String::hashCode).thenComparing(Comparator.naturalOrder()));
        texts.filter(text -> text.length() <= LONGEST_TEXT).forEach(text -> {
            sample.add(text);
            if (sample.size() > MOST_TEXTS) {
                sample.removeLast();
            }
        });
        return sample;
    }

    private static synchronized LanguageDetectorModel model() {
        LanguageDetectorModel read = model.get();
        if (read == null) {
            try (InputStream in = LanguageDetection.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("missing from the jar: " + MODEL);
                }
                read = new LanguageDetectorModel(in);
                model = new SoftReference<>(read);
            } catch (IOException broken) {
                throw new UncheckedIOException(MODEL, broken);
            }
        }
        return read;
    }
}
