package org.quadrivia.question.rdf.preview;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilyFile;
import org.quadrivia.question.rdf.family.FamilySet;

/** Describes families on a Markdown page: what each family asks, its query, and an example item from a knowledge base. */
public final class FamilyGuide {
    private final BankGenerator generator;
    private final Appendable out;

    private FamilyGuide(BankGenerator generator, Appendable out) {
        this.generator = generator;
        this.out = out;
    }

    /**
     * Writes the page. The page depends only on the families and the snapshot.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(FamilySet families, Snapshot snapshot, Appendable out) throws IOException {
        BankGenerator generator = BankGenerator.prepare(snapshot, families, GeneratorSettings.usual());
        new FamilyGuide(generator, out).page(families.families());
    }

    private void page(List<FamilyFile> files) throws IOException {
        Map<String, List<FamilyFile>> families =
                files.stream().collect(Collectors.groupingBy(FamilyFile::family, TreeMap::new, Collectors.toList()));
        line(Messages.text("guide.head", families.size(), files.size()));
        line(Messages.text("guide.table"));
        for (Map.Entry<String, List<FamilyFile>> family : families.entrySet()) {
            for (FamilyFile file : family.getValue()) {
                line(row(file));
            }
        }
        line("");
        for (Map.Entry<String, List<FamilyFile>> family : families.entrySet()) {
            line("## " + family.getKey() + "\n");
            for (FamilyFile file : family.getValue()) {
                file(file);
            }
        }
    }

    private static String row(FamilyFile file) {
        return Messages.text(
                "guide.row", file.family(), file.file(), file.kind().word(), plain(file.title()));
    }

    private void file(FamilyFile file) throws IOException {
        line("### " + plain(file.title()) + "\n");
        line(Messages.text("guide.file", file.file(), file.kind().word(), reasons(file)));
        line(Messages.text("guide.candidates"));
        code(file.candidates().toString().strip());
        line(Messages.text("guide.query"));
        code(file.query());
        Optional<Item> example = generator.example(file);
        if (example.isPresent()) {
            example(example.get());
        } else {
            line(Messages.text("guide.nothing"));
        }
    }

    private void example(Item item) throws IOException {
        line(Messages.text("guide.example", plain(item.stem())));
        for (Option option : item.options()) {
            line(option(option));
        }
        line("");
    }

    private static String option(Option option) {
        String label = option.right() == null ? option.label() : option.label() + " – " + option.right();
        return Messages.text(
                option.correct() ? option.position() == null ? "guide.right" : "guide.place" : "guide.wrong",
                plain(label),
                option.position() == null ? 0 : option.position(),
                option.proof().reason().word());
    }

    /** Returns the reasons why the family's wrong options are wrong. */
    private static String reasons(FamilyFile file) {
        return switch (file.kind()) {
            case TEXT, ORDER, MATCH -> Messages.text("guide.none");
            case SINGLE, MULTIPLE, BOOLEAN ->
                switch (file.form()) {
                    case MOST, LEAST, FIRST, PLACE, TIME, PICTURE, PICTURES -> Reason.COMPARED.word();
                    case ODD -> Reason.STATED.word();
                    default ->
                        file.reasons().stream().map(Reason::word).sorted().collect(Collectors.joining(", "));
                };
        };
    }

    private void code(String sparql) throws IOException {
        line("```sparql\n" + sparql + "\n```\n");
    }

    /** Escapes text from the data so that nothing in it is markup. */
    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~])", "\\\\$1");
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }
}
