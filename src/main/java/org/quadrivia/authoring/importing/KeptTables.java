package org.quadrivia.authoring.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.table.rdf.TableFacts;
import org.springframework.stereotype.Service;

/** Finds the tables from which knowledge bases were made. */
@Service
@ConditionalOnStorage
public class KeptTables {
    private final DraftWorkspace desk;

    KeptTables(DraftWorkspace desk) {
        this.desk = desk;
    }

    /**
     * Returns the tables of a knowledge base as it is published, by their titles.
     *
     * @throws AccessRefused if the current person may not change it
     */
    public List<KeptTable> of(KbId kb) {
        desk.requireEditor(kb);
        Snapshot published = desk.published(kb);
        List<KeptTable> tables = new ArrayList<>();
        published
                .graphs()
                .values()
                .forEach(graph -> graph.find(Node.ANY, TableFacts.MAPPING, Node.ANY).toList().stream()
                        .filter(fact ->
                                fact.getSubject().isURI() && fact.getObject().isLiteral())
                        .forEach(fact -> tables.add(
                                table(kb, fact.getSubject(), fact.getObject().getLiteralLexicalForm(), published))));
        tables.sort(Comparator.comparing(KeptTable::title));
        return tables;
    }

    private static KeptTable table(KbId kb, Node table, String mapping, Snapshot in) {
        String iri = table.getURI();
        String name = iri.substring(iri.lastIndexOf('/') + 1);
        return new KeptTable(kb, name, iri, in.label(table).orElse(name), mapping);
    }

    /**
     * Returns the table of that name; empty if there is none.
     *
     * @throws AccessRefused if the current person may not change the knowledge base
     */
    public Optional<KeptTable> find(KbId kb, String name) {
        return of(kb).stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
