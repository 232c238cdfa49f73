package org.quadrivia.authoring.ui.text;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.authoring.editing.SourceTextEditor;
import org.quadrivia.authoring.ui.EditMessage;
import org.quadrivia.form.CheckboxField;
import org.quadrivia.form.Components;
import org.quadrivia.form.FormField;
import org.quadrivia.form.PlainForm;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.view.KbDetails;
import org.quadrivia.text.SourceText;
import org.quadrivia.text.TextPassage;

/** A text that was read: its parts, of which some can be left out, and the questions that are asked once, before it is kept. */
final class KeepText extends Composite<Div> {
    private static final String TITLE = "title";
    private static final String AUTHOR = "author";
    private static final String PLACE = "place";
    private static final String RIGHTS = "rights";
    private static final String LANGUAGE = "language";
    private static final String KEEP = "keep";
    private static final String INTO = "into";
    private static final String PART = "part-";
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "it", "es", "ur", "hi", "und");
    private static final int SHOWN = 60;

    private final TextPageServices services;
    private final String id;
    private final SourceText text;
    private final List<TextParts.Part> parts;

    /**
     * @param id of the text
     * @param into the knowledge base that is chosen at first; empty for a new one
     */
    KeepText(TextPageServices services, String id, String into, SourceText text) {
        this.services = services;
        this.id = id;
        this.text = text;
        this.parts = TextParts.of(text.passages());
        Paragraph found = Components.paragraph(
                text("teach.fromText.found", text.passages().size(), parts.size()), "lead");
        UnorderedList notes = Components.list("lines");
        text.notes().forEach(note -> notes.add(new ListItem(note)));
        getContent().add(found);
        if (!text.notes().isEmpty()) {
            getContent().add(notes);
        }
        getContent().add(form(into));
    }

    private PlainForm form(String into) {
        PlainForm form = new PlainForm(this::take);
        form.with(new FormField(TITLE, text("teach.fromText.title"), "text", "off")
                        .value(text.title())
                        .longest(KbDetails.LONGEST_TITLE))
                .with(new FormField(AUTHOR, text("teach.fromText.author"), "text", "off")
                        .value(text.author())
                        .longest(300))
                .with(new FormField(PLACE, text("teach.fromText.place"), "text", "off")
                        .hint(text("teach.fromText.place.hint"))
                        .longest(500))
                .with(FormField.choice(LANGUAGE, text("teach.fromText.language"), languages(), "en"))
                .with(FormField.choice(KEEP, text("teach.fromText.keep"), keeps(), "")
                        .hint(text("teach.fromText.keep.hint")))
                .with(new FormField(RIGHTS, text("teach.fromText.rights"), "text", "off")
                        .hint(text("teach.details.license.hint"))
                        .longest(500))
                .with(FormField.choice(INTO, text("teach.fromText.into"), bases(), into));
        form.add(new H2(text("teach.fromText.parts")));
        if (parts.size() > 1) {
            form.add(Components.muted(text("teach.fromText.parts.lead")));
        }
        for (int i = 0; i < parts.size(); i++) {
            TextParts.Part part = parts.get(i);
            if (parts.size() > 1) {
                form.with(new CheckboxField(
                        PART + i,
                        text("teach.fromText.part", title(part), part.passages().size()),
                        true));
            }
            form.add(passages(part, parts.size() == 1));
        }
        return form.send(
                text("teach.fromText.store"),
                "primary",
                Components.linkButton(FromTextView.ROUTE, text("teach.fromText.other")));
    }

    private static String title(TextParts.Part part) {
        return part.title().isEmpty()
                ? text("teach.fromText.untitled", part.passages().getFirst().locator())
                : part.title();
    }

    private static NativeDetails passages(TextParts.Part part, boolean open) {
        NativeDetails details = Components.lazyDetails(
                text("teach.fromText.show", title(part)), content -> fill(content, part.passages()));
        if (open) {
            Div content = new Div();
            fill(content, part.passages());
            details.setContent(content);
            details.setOpen(true);
        }
        details.addClassName("text-part");
        return details;
    }

    private static void fill(Div content, List<TextPassage> passages) {
        UnorderedList list = Components.list("text-passages");
        passages.stream().limit(SHOWN).forEach(passage -> {
            ListItem row =
                    new ListItem(Components.span(passage.locator(), "at"), Components.span(passage.words(), "words"));
            list.add(row);
        });
        content.add(list);
        if (passages.size() > SHOWN) {
            content.add(Components.muted(text("teach.fromText.more", passages.size() - SHOWN)));
        }
    }

    private static Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        LANGUAGES.forEach(tag -> languages.put(
                tag,
                tag.equals("und")
                        ? text("teach.fromText.language.other")
                        : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH)));
        return languages;
    }

    private static Map<String, String> keeps() {
        Map<String, String> keeps = new LinkedHashMap<>();
        keeps.put("", text("teach.fromText.keep.none"));
        for (SourceTextEditor.Keep keep : SourceTextEditor.Keep.values()) {
            keeps.put(keep.name(), text("teach.fromText.keep." + keep.name().toLowerCase(Locale.ROOT)));
        }
        return keeps;
    }

    private Map<String, String> bases() {
        Map<String, String> bases = new LinkedHashMap<>();
        bases.put("", text("teach.fromText.into.new"));
        services.bases.mine().stream()
                .filter(entry -> !entry.rights().archived())
                .forEach(entry ->
                        bases.put(entry.card().id().value(), entry.card().title()));
        return bases;
    }

    private void take(PlainForm form, Map<String, String> typed) {
        String title = typed.getOrDefault(TITLE, "").strip();
        Optional<SourceTextEditor.Keep> keep = Stream.of(SourceTextEditor.Keep.values())
                .filter(each -> each.name().equals(typed.get(KEEP)))
                .findFirst();
        List<TextPassage> chosen = chosen(typed);
        if (title.isEmpty() || title.length() > KbDetails.LONGEST_TITLE) {
            form.complain(TITLE, text("teach.fromText.noTitle"));
        } else if (keep.isEmpty()) {
            form.complain(KEEP, text("teach.fromText.noKeep"));
        } else if (chosen.isEmpty()) {
            form.complain(text("teach.fromText.noPart"));
        } else {
            store(form, typed, title, keep.get(), chosen);
        }
    }

    private List<TextPassage> chosen(Map<String, String> typed) {
        List<TextPassage> chosen = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.size() == 1 || "true".equals(typed.get(PART + i))) {
                chosen.addAll(parts.get(i).passages());
            }
        }
        return chosen;
    }

    private void store(
            PlainForm form,
            Map<String, String> typed,
            String title,
            SourceTextEditor.Keep keep,
            List<TextPassage> chosen) {
        String citation = citation(typed, title);
        String rights = cut(typed, RIGHTS, 500);
        String sent = typed.getOrDefault(LANGUAGE, "");
        String language = LANGUAGES.contains(sent) ? sent : "en";
        SourceTextEditor.Origin origin = new SourceTextEditor.Origin(citation, rights, language, keep);
        Optional<KbId> into = services.bases.mine().stream()
                .map(entry -> entry.card().id())
                .filter(kb -> kb.value().equals(typed.get(INTO)))
                .findFirst();
        if (into.isEmpty()) {
            KbDetails details = new KbDetails(title, "", keep == SourceTextEditor.Keep.TEXT ? rights : "", citation);
            Components.go(this, MarkTextView.address(services.sources.create(details, origin, chosen), id, ""));
            return;
        }
        SourceTextEditor.Added added = services.sources.add(services.editing.desk.open(into.get()), origin, chosen);
        EditMessage message = EditMessage.of(added.outcome());
        if (message.kept()) {
            Components.go(this, MarkTextView.address(into.get(), id, added.prefix()));
        } else {
            form.complain(message.complaint());
        }
    }

    /** Returns author, title and place, as far as they are known. */
    private static String citation(Map<String, String> typed, String title) {
        String author = cut(typed, AUTHOR, 300);
        String place = cut(typed, PLACE, 500);
        String named = author.isEmpty() ? title : text("teach.fromText.citation", author, title);
        return Stream.of(named, place).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
    }

    private static String cut(Map<String, String> typed, String field, int most) {
        String value = typed.getOrDefault(field, "").strip();
        return value.substring(0, Math.min(value.length(), most));
    }
}
