package org.quadrivia.authoring.editing.media;

import static org.quadrivia.authoring.draft.EntityNodes.node;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.Messages;
import org.quadrivia.authoring.draft.ChangeDescriber;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.EntityNodes;
import org.quadrivia.authoring.draft.InputFault;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.editing.ResourceBuilder;
import org.quadrivia.authoring.media.MediaLibrary;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.media.MediaFile;
import org.quadrivia.knowledge.media.MediaKind;
import org.quadrivia.knowledge.media.MediaName;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Service;

/**
 * Edits the pictures and sounds of things in drafts. That a thing has one is a fact with a source, like any other ({@code
 * schema:image}, {@code schema:audio}); what is said of the file itself is in the about graph.
 */
@Service
@ConditionalOnStorage
public class MediaEditor {
    private static final Node IMAGE = term("image");
    private static final Node AUDIO = term("audio");
    private static final Node DESCRIPTION = term("description");
    private static final Node TRANSCRIPT = term("transcript");
    private static final Node TYPE = term("encodingFormat");
    private static final Node CREDIT = term("creditText");
    private static final Node LICENCE = term("license");
    private static final List<Node> WORDS = List.of(DESCRIPTION, TRANSCRIPT, CREDIT, LICENCE);
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");

    private final DraftWorkspace desk;
    private final MediaLibrary library;

    MediaEditor(DraftWorkspace desk, MediaLibrary library) {
        this.desk = desk;
        this.library = library;
    }

    /** Returns how many bytes a file may have. */
    public long most() {
        return library.most();
    }

    /** Examines and stores a file, as {@link MediaLibrary#bring} does, before it is said whose it is. */
    public MediaFile bring(OpenDraft draft, byte[] bytes) {
        return library.bring(draft.kb(), bytes);
    }

    /** Returns the pictures and sounds of a thing, pictures first. */
    public List<AttachedMedia> of(OpenDraft draft, EntityId thing) {
        Set<MediaName> here =
                library.all(draft.kb()).stream().map(file -> file.name()).collect(Collectors.toSet());
        return links(draft, node(thing))
                .flatMap(quad -> attached(draft.preview(), quad, here).stream())
                .sorted(Comparator.comparing(AttachedMedia::kind)
                        .thenComparing(media -> media.name().digest()))
                .toList();
    }

    private static Stream<Quad> links(OpenDraft draft, Node thing) {
        return draft.about(EntityNodes.entity(thing).orElseThrow()).stream()
                .filter(quad -> quad.getSubject().equals(thing))
                .filter(quad -> file(quad.getObject()).isPresent());
    }

    private static Optional<AttachedMedia> attached(Snapshot in, Quad link, Set<MediaName> here) {
        Graph said = in.asserted();
        Node file = link.getObject();
        Optional<MediaKind> kind =
                text(said, file, TYPE).flatMap(node -> MediaKind.ofType(node.getLiteralLexicalForm()));
        Optional<Node> words = Stream.of(DESCRIPTION, TRANSCRIPT)
                .flatMap(property -> text(said, file, property).stream())
                .findFirst();
        MediaName name = file(file).orElseThrow();
        return kind.flatMap(known -> EntityNodes.entity(link.getGraph())
                .map(graph -> new AttachedMedia(
                        name,
                        known,
                        new MediaWords(
                                words.map(Node::getLiteralLexicalForm).orElse(""),
                                words.map(Node::getLiteralLanguage).orElse(""),
                                value(said, file, CREDIT),
                                value(said, file, LICENCE)),
                        graph,
                        ChangeDescriber.where(link.getGraph(), in),
                        here.contains(name))));
    }

    private static Optional<Node> text(Graph said, Node file, Node property) {
        return said.stream(file, property, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .min(Comparator.comparing(Node::toString));
    }

    private static String value(Graph said, Node file, Node property) {
        return said.stream(file, property, Node.ANY)
                .map(Triple::getObject)
                .filter(node -> !node.isBlank())
                .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    /**
     * Gives a thing a picture or a sound.
     *
     * @param file one that was brought to this knowledge base
     * @param graph who says that the thing has it
     */
    public EditOutcome attach(OpenDraft draft, EntityId thing, MediaName file, MediaWords words, EntityId graph) {
        Optional<MediaKind> kind = library.all(draft.kb()).stream()
                .filter(kept -> kept.name().equals(file))
                .map(kept -> kept.kind())
                .findFirst();
        if (kind.isEmpty()) {
            return bad("media.gone");
        }
        Optional<EditOutcome> fault = fault(words, kind.get().isPicture());
        if (fault.isPresent()) {
            return fault.get();
        }
        Set<Quad> added = new LinkedHashSet<>(new ResourceBuilder(draft).described(node(graph)));
        added.add(Quad.create(node(graph), node(thing), kind.get().isPicture() ? IMAGE : AUDIO, term(file)));
        added.addAll(described(draft, file, kind.get(), words));
        return edit(draft, file, added);
    }

    /** Changes what is said of a picture or a sound, for all things that have it. */
    public EditOutcome describe(OpenDraft draft, AttachedMedia media, MediaWords words) {
        Optional<EditOutcome> fault = fault(words, media.kind().isPicture());
        if (fault.isPresent()) {
            return fault.get();
        }
        return edit(draft, media.name(), described(draft, media.name(), media.kind(), words));
    }

    /** Adds quads and removes what the draft says of a file in other words. */
    private EditOutcome edit(OpenDraft draft, MediaName file, Set<Quad> wanted) {
        Set<Quad> added = wanted.stream()
                .filter(quad -> !draft.preview().graph(quad.getGraph()).contains(quad.asTriple()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Quad> removed = about(draft, file)
                .filter(quad -> WORDS.contains(quad.getPredicate()) && !wanted.contains(quad))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return desk.edit(draft, added, removed);
    }

    private static Stream<Quad> about(OpenDraft draft, MediaName file) {
        return TrigFragment.about(draft.preview(), term(file)).stream();
    }

    /** Returns whether another fact than these says that something has the file. */
    private static boolean isShared(OpenDraft draft, MediaName file, Set<Quad> besides) {
        return draft.preview().graphs().entrySet().stream()
                .anyMatch(graph -> graph.getValue().stream(Node.ANY, Node.ANY, term(file))
                        .anyMatch(triple -> !besides.contains(Quad.create(graph.getKey(), triple))));
    }

    /** Takes a picture or a sound from a thing. What is said of the file goes, too, if no other thing has it. */
    public EditOutcome remove(OpenDraft draft, EntityId thing, MediaName file) {
        Set<Quad> links = links(draft, node(thing))
                .filter(quad -> quad.getObject().equals(term(file)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (links.isEmpty()) {
            return bad("authoring.value.gone");
        }
        Set<Quad> removed = new LinkedHashSet<>(links);
        if (!isShared(draft, file, links)) {
            about(draft, file).forEach(removed::add);
        }
        return desk.edit(draft, Set.of(), removed);
    }

    private static Optional<EditOutcome> fault(MediaWords words, boolean picture) {
        if (words.text().isBlank()) {
            return Optional.of(bad(picture ? "media.noText" : "media.noTranscript"));
        }
        if (words.text().length() > MediaWords.longest(picture)) {
            return Optional.of(bad("media.longText", MediaWords.longest(picture)));
        }
        if (words.credit().length() > MediaWords.LONGEST_LINE || words.licence().length() > MediaWords.LONGEST_LINE) {
            return Optional.of(bad("media.longText", MediaWords.LONGEST_LINE));
        }
        String language = words.language().strip();
        return language.isEmpty() || LANGUAGE.matcher(language).matches()
                ? Optional.empty()
                : Optional.of(bad("media.language", language));
    }

    private static EditOutcome bad(String key, Object... details) {
        return new EditOutcome.Bad(InputFault.of(Messages.text(key, details)));
    }

    /** Returns the quads that describe a file. */
    private static Set<Quad> described(OpenDraft draft, MediaName name, MediaKind kind, MediaWords words) {
        Node about = KnowledgeBaseMetadata.about(draft.preview());
        Node file = term(name);
        Set<Quad> added = new LinkedHashSet<>();
        added.add(Quad.create(about, file, TYPE, NodeFactory.createLiteralString(kind.type())));
        String text = words.text().strip();
        String language = words.language().strip();
        added.add(Quad.create(
                about,
                file,
                kind.isPicture() ? DESCRIPTION : TRANSCRIPT,
                language.isEmpty()
                        ? NodeFactory.createLiteralString(text)
                        : NodeFactory.createLiteralLang(text, language)));
        if (!words.credit().isBlank()) {
            added.add(Quad.create(
                    about,
                    file,
                    CREDIT,
                    NodeFactory.createLiteralString(words.credit().strip())));
        }
        if (!words.licence().isBlank()) {
            added.add(Quad.create(about, file, LICENCE, licence(words.licence().strip())));
        }
        return added;
    }

    private static Node licence(String words) {
        boolean address = (words.startsWith("https://") || words.startsWith("http://"))
                && words.chars().noneMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0);
        return address ? NodeFactory.createURI(words) : NodeFactory.createLiteralDT(words, XSDDatatype.XSDstring);
    }

    private static Optional<MediaName> file(Node node) {
        return node.isURI() ? MediaName.read(node.getURI()) : Optional.empty();
    }

    private static Node term(MediaName file) {
        return NodeFactory.createURI(file.iri());
    }

    private static Node term(String name) {
        return NodeFactory.createURI("https://schema.org/" + name);
    }
}
