package org.quadrivia.shell;

import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quadrivia.LearnersTexts;
import org.quadrivia.Messages;
import org.quadrivia.language.InterfaceLanguages;

/** A language of the interface that nobody speaks: the English texts of learners' pages, each in brackets. */
final class PseudoLanguage {
    private static final Locale LOCALE = Locale.forLanguageTag("en-XA");
    private static final Path FILE = Path.of("target/test-classes/messages/messages_en_XA.properties");
    private static final List<String> SAID =
            List.of("aria-label", "title", "placeholder", "alt", "aria-description", "aria-valuetext", "data-plain");
    private static final Set<String> NAMES_OF_FORMATS = Set.of("Turtle", "JSON-LD", "RDF/XML", "N-Triples");
    /** What is the same in every language, or written by the JDK for the page's: addresses and days. */
    private static final Pattern OTHERWISE = Pattern.compile("https?://\\S+|(\\p{L}{3}, )?\\p{L}{3}( \\d+)?");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    private PseudoLanguage() {}

    /** From now on, pages are written in it. */
    static void speak() {
        speak(LearnersTexts.english());
    }

    /** From now on, these of the texts are written in it. */
    static void speak(Map<String, String> english) {
        Properties texts = new Properties();
        english.forEach((key, text) -> texts.setProperty(key, "⟦" + text + "⟧"));
        try {
            Files.createDirectories(FILE.getParent());
            try (Writer file = Files.newBufferedWriter(FILE)) {
                texts.store(file, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ResourceBundle.clearCache(Messages.class.getClassLoader());
        InterfaceLanguages.askFrom(() -> Optional.of(LOCALE));
    }

    /** From now on, each page is in the language of its reader again. */
    static void stop() {
        InterfaceLanguages.askFrom(PageLanguage::ofThisThread);
    }

    /** Returns what a page says in neither this language nor one that it is marked with, as content of a knowledge base is. */
    static Stream<String> wordsOfOthers(Element page) {
        return said(page)
                .filter(words ->
                        WORD.matcher(words).find() && !words.contains("⟦") && !NAMES_OF_FORMATS.contains(words))
                .filter(words -> !OTHERWISE.matcher(words).matches());
    }

    /** Returns what a page says in this language where it is marked as being in another, and would be read aloud as such. */
    static Stream<String> wordsInOtherLanguages(Element page) {
        if (page.isTextNode()) {
            return Stream.empty();
        }
        Stream<String> here = page.hasAttribute("lang")
                ? Stream.of(page.getTextRecursively())
                        .filter(words -> words.replaceAll("⟦[^\\p{L}]*⟧", "").contains("⟦"))
                : Stream.empty();
        return Stream.concat(here, page.getChildren().flatMap(PseudoLanguage::wordsInOtherLanguages));
    }

    private static Stream<String> said(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        if (element.hasAttribute("lang")
                || "zone".equals(element.getAttribute("name"))
                || List.of("script", "style", "code", "pre", "time").contains(element.getTag())) {
            return Stream.empty();
        }
        Stream<String> attributes = SAID.stream()
                .flatMap(name -> Stream.of(
                        Optional.ofNullable(element.getAttribute(name)),
                        Optional.ofNullable(element.getProperty(name))))
                .flatMap(Optional::stream)
                .map(words -> element.getTag() + ": " + words);
        return Stream.concat(attributes, element.getChildren().flatMap(PseudoLanguage::said));
    }
}
