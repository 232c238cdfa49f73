package org.quadrivia.knowledge.ui;

import static org.quadrivia.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.quadrivia.knowledge.Citation;

/** Names the source of a knowledge base: its title, with a link if it has an address, and who wrote it, where and when. */
public final class SourceLine {
    private SourceLine() {}

    /** Returns the lines on the source; empty if the knowledge base names none. */
    public static Optional<Component> of(PageContext context) {
        return context.base().citation().map(citation -> lines(context, citation));
    }

    private static Component lines(PageContext context, Citation citation) {
        Paragraph named = new Paragraph(new Span(text("page.reader.source") + " "), title(context, citation));
        if (!citation.imprint().isEmpty()) {
            named.add(new Span(" · " + citation.imprint()));
        }
        named.addClassNames("muted", "source-named");
        Div lines = new Div(named);
        lines.addClassName("source-lines");
        citation.note().ifPresent(note -> lines.add(small(context, note)));
        if (citation.imprint().isEmpty() && citation.address().isEmpty()) {
            Paragraph nothing = new Paragraph(text("page.source.unsaid"));
            nothing.addClassNames("muted", "small");
            lines.add(nothing);
        }
        return lines;
    }

    private static Paragraph small(PageContext context, String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("muted", "small");
        new PageLinks(context).markLanguage(line);
        return line;
    }

    private static Component title(PageContext context, Citation citation) {
        Component title = citation.address()
                .<Component>map(address -> {
                    Anchor link = new Anchor(address.toString(), citation.title());
                    link.getElement().setAttribute("rel", "noopener noreferrer");
                    return link;
                })
                .orElseGet(() -> new Span(citation.title()));
        if (citation.titled()) {
            title.addClassName("cited-title");
        }
        new PageLinks(context).markLanguage(title);
        return title;
    }
}
