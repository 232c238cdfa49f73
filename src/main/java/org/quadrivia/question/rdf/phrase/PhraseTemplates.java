package org.quadrivia.question.rdf.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quadrivia.question.rdf.dictionary.WordForms;

/**
 * Makes the templates of a phrase. A frame has slots for the words of the phrase, such as {@code [the noun]}, and keeps the holes
 * that stems fill. Frames are looked up by shape, form and the kind of answer: {@code noun.asksObject.person}; if there is none,
 * {@code noun.asksObject}.
 */
final class PhraseTemplates {
    private static final Pattern SLOT = Pattern.compile("\\[([^\\[\\]]++)]");
    private static final String CLASS = "{class}";
    private static final String CLASSES = "{classes}";

    private final PhraseWords words;
    private final WordForms forms;
    private final MeasureWords measures;

    PhraseTemplates(PhraseWords words, WordForms forms) {
        this.words = words;
        this.forms = forms;
        measures = new MeasureWords(words, forms);
    }

    /** Returns the templates of a form, the best first; empty if the shape has no such form. */
    List<String> of(PropertyPhrase phrase, PropertyEnds.Ends ends, String form) {
        if (phrase.inverse()) {
            return form.equals("asksMatch")
                    ? words.frames("inverse.asksMatch").stream()
                            .flatMap(frame -> filled(frame, slots(phrase, ends)).stream())
                            .toList()
                    : of(phrase.inverted(), ends.inverted(), opposite(form)).stream()
                            .map(PhraseTemplates::inverted)
                            .toList();
        }
        boolean object = form.contains("Object");
        PropertyEnds.End asked = object && places(phrase, ends.object())
                ? new PropertyEnds.End(AnswerKind.PLACE, Optional.empty(), Set.of())
                : object
                                || ranks(form)
                                || form.equals("asksMatch")
                                || form.startsWith("states")
                                || form.startsWith("denies")
                        ? ends.object()
                        : ends.subject();
        String key = phrase.shape().key() + "." + form;
        Map<String, String> slots = slots(phrase, ends);
        boolean repeats = object && repeats(phrase, ends);
        return frames(key, asked, slots).stream()
                .filter(frame -> !repeats || !frame.contains(CLASS) && !frame.contains(CLASSES))
                .flatMap(frame -> filled(frame, slots).stream())
                .flatMap(frame -> kinded(frame, object ? phrase.kind() : Optional.empty()).stream())
                .toList();
    }

    /** Whether the label itself says that the objects are places although they are plain texts, such as "city" of an airport. */
    private boolean places(PropertyPhrase phrase, PropertyEnds.End object) {
        return phrase.shape() == Shape.BE
                && object.types().isEmpty()
                && phrase.kind().filter(kind -> words.has("located", kind)).isPresent();
    }

    /** Returns the form that asks for the other end. */
    private static String opposite(String form) {
        return form.contains("Object") ? form.replace("Object", "Subject") : form.replace("Subject", "Object");
    }

    private static String inverted(String template) {
        return template.replace("{s}", "{\u200b}").replace("{o}", "{s}").replace("{\u200b}", "{o}");
    }

    /** Whether the form compares things by their values. */
    private static boolean ranks(String form) {
        return switch (form) {
            case "asksMost", "asksLeast", "asksFirst", "asksRanking" -> true;
            default -> false;
        };
    }

    /** Returns the frames for a key. There are separate frames with "where" for prepositions of place. */
    private List<String> frames(String key, PropertyEnds.End asked, Map<String, String> slots) {
        boolean where =
                asked.kind() == AnswerKind.PLACE && words.has("place.prepositions", slots.getOrDefault("prep", "in"));
        String kind = asked.kind() == AnswerKind.PLACE && !where
                ? "thing"
                : asked.kind().key();
        String general = asked.kind().amount() ? "amount" : asked.kind().time() ? "time" : kind;
        return words.frames(
                collective(asked) ? key + ".group" : key + "." + kind,
                key + "." + kind,
                key + "." + general,
                key + (asked.kind() == AnswerKind.PLACE ? ".thing" : ""),
                key);
    }

    /** Whether the things are groups of people. For these, "which band" says more than "who". */
    private boolean collective(PropertyEnds.End asked) {
        return asked.type()
                .map(type -> type.substring(type.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                .filter(head -> words.has("collectives", head))
                .isPresent();
    }

    private Map<String, String> slots(PropertyPhrase phrase, PropertyEnds.Ends ends) {
        Map<String, String> slots = new HashMap<>(phrase.slots());
        ends.subject().type().ifPresent(type -> {
            slots.put("left", type);
            forms.plural(type).ifPresent(many -> slots.put("lefts", many));
        });
        if (phrase.shape() != Shape.VERB
                || phrase.kind().filter(kind -> words.has("located", kind)).isPresent()
                || !ends.object().types().isEmpty()
                || phrase.kind().isEmpty()) {
            slots.remove("value kind");
        } else {
            slots.put("value kind", phrase.kind().get());
        }
        phrase.kind().or(() -> ends.object().type()).ifPresent(type -> slots.put("right", type));
        Optional.ofNullable(slots.get("right"))
                .ifPresent(type -> slots.put("a right", forms.withIndefiniteArticle(type)));
        boolean person = ends.subject().person();
        slots.put("its", words.text(person ? "theirs" : "its").orElse(""));
        slots.put("it", words.text(person ? "they" : "it").orElse(""));
        slots.put("who", words.text(person ? "who" : "that").orElse(""));
        slots.put("who o", words.text(ends.object().person() ? "who" : "that").orElse(""));
        slots.put("values", words.text("values").orElse(""));
        people(ends).ifPresent(word -> slots.put("people", word));
        String noun = phrase.slots().getOrDefault("noun", "");
        boolean work = work(ends.subject());
        if (!work || !words.has("lasting", noun)) {
            measures.words(noun, person).forEach(slots::put);
        }
        if (work) {
            words.text("credited").ifPresent(one -> slots.put("credited", one));
            words.text("credited.all").ifPresent(all -> slots.put("credited all", all));
        }
        return slots;
    }

    private boolean work(PropertyEnds.End end) {
        return end.types().stream().anyMatch(type -> words.has("works", type.substring(type.lastIndexOf(' ') + 1)));
    }

    /** Returns the word for people if the things at one end are people and not groups. */
    private Optional<String> people(PropertyEnds.Ends ends) {
        return words.text("people")
                .filter(word -> Stream.of(ends.subject(), ends.object())
                        .filter(PropertyEnds.End::person)
                        .noneMatch(this::grouped));
    }

    private boolean grouped(PropertyEnds.End end) {
        return end.types().stream()
                .anyMatch(type -> words.has("collectives", type.substring(type.lastIndexOf(' ') + 1)));
    }

    /** Whether the noun is the name of a class of the objects, so that "Which city is the city of …?" would repeat it. */
    private boolean repeats(PropertyPhrase phrase, PropertyEnds.Ends ends) {
        String noun = phrase.slots().getOrDefault("noun", "");
        String head = noun.substring(noun.lastIndexOf(' ') + 1);
        boolean named = phrase.shape() == Shape.NOUN || phrase.shape() == Shape.NOUNS;
        return named
                && ends.object().types().stream()
                        .map(type -> type.substring(type.lastIndexOf(' ') + 1))
                        .anyMatch(type -> type.equalsIgnoreCase(head)
                                || forms.plural(type)
                                        .filter(head::equalsIgnoreCase)
                                        .isPresent());
    }

    /** Puts the words into the slots; empty if a word is missing. */
    private static Optional<String> filled(String frame, Map<String, String> slots) {
        Matcher slot = SLOT.matcher(frame);
        StringBuilder text = new StringBuilder();
        while (slot.find()) {
            String word = slots.get(slot.group(1));
            if (word == null) {
                return Optional.empty();
            }
            slot.appendReplacement(text, Matcher.quoteReplacement(word));
            // An empty word leaves no space; French has a space before a question mark
            int end = text.length() - 1;
            if (word.isEmpty() && end >= 0 && text.charAt(end) == ' ') {
                text.setLength(end);
            }
        }
        slot.appendTail(text);
        return Optional.of(text.toString().strip());
    }

    /** Replaces the class by the label's own noun. */
    private Optional<String> kinded(String frame, Optional<String> kind) {
        if (kind.isEmpty()) {
            return Optional.of(frame);
        }
        String one = frame.replace(CLASS, kind.get());
        // "What does Arsenal belong to?" leaves open what "league" in the label says
        if (frame.equals(one) && !frame.contains(CLASSES) && frame.endsWith("?")) {
            return Optional.empty();
        }
        return one.contains(CLASSES)
                ? forms.plural(kind.get()).map(many -> one.replace(CLASSES, many))
                : Optional.of(one);
    }
}
