package org.quadrivia.authoring.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.account.Person;
import org.quadrivia.authoring.draft.AuthoringStage;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.authoring.draft.EditablePart;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.authoring.editing.EntityForm;
import org.quadrivia.authoring.editing.EntityFormEditor;
import org.quadrivia.authoring.editing.FieldKind;
import org.quadrivia.authoring.editing.KindTable;
import org.quadrivia.authoring.editing.KindTableEditor;
import org.quadrivia.authoring.editing.NewValue;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.knowledge.view.KbDetails;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two teachers edit one knowledge base by turns, in forms and in tables, undo, withdraw and publish, as chance will have it. A model
 * beside them knows what each of them wants and what is published: for each teacher the facts that she wants to be there or to be
 * gone, and no more. Nothing may be lost, each conflict has to be told, and the history has to lead to the last state.
 *
 * <p>Long because each kind of edit has its counterpart in the model.
 */
class TwoTeachersTest extends AuthoringStage {
    private static final String KINDS = """
            @prefix : <https://quadrivia.org/kb/ceasefire/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            :size a rdf:Property ; rdfs:label "size"@en ; rdfs:range xsd:integer .
            :orbits a rdf:Property ; rdfs:label "orbits"@en ; rdfs:range :Planet .
            :Planet rdfs:label "planet"@en . :Moon rdfs:label "moon"@en .
            """;
    private static final String INTEGER = "http://www.w3.org/2001/XMLSchema#integer";
    private static final EntityId SIZE = new EntityId(HOME + "size");
    private static final EntityId ORBITS = new EntityId(HOME + "orbits");
    private static final int THINGS = 5;
    private static final int VALUES = 4;
    private static final int MOST_STEPS = 100;

    /** A fact by its parts: the value is a number or the name of a planet. */
    private record Statement(String thing, EntityId property, String value) {
        Place place() {
            return new Place(thing, property);
        }
    }

    private record Place(String thing, EntityId property) {}

    /** What a draft wants, and the number of published states when it was begun; −1 if there is no draft. */
    private record Wishes(Map<Statement, Boolean> wanted, int begun) {
        static final Wishes NONE = new Wishes(Map.of(), -1);
    }

    private final class Teacher {
        final Person person;
        Wishes wishes = Wishes.NONE;
        final List<Wishes> undo = new ArrayList<>();
        final List<Wishes> redo = new ArrayList<>();
        /** A table that was read some time ago, as in another window. */
        @Nullable
        KindTable old;

        Teacher(Person person) {
            this.person = person;
        }

        Set<Statement> view() {
            Set<Statement> view = new HashSet<>(published());
            wishes.wanted.forEach((fact, there) -> {
                if (there) {
                    view.add(fact);
                } else {
                    view.remove(fact);
                }
            });
            return view;
        }

        Map<Statement, Boolean> effective() {
            return wishes.wanted.entrySet().stream()
                    .filter(wish -> wish.getValue() != published().contains(wish.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        /** Wants facts to be there or gone. A wish that nothing has to be done for any more is none. */
        void want(Set<Statement> there, Set<Statement> gone) {
            Map<Statement, Boolean> wanted = new HashMap<>(wishes.wanted);
            there.forEach(fact -> wish(wanted, fact, true));
            gone.forEach(fact -> wish(wanted, fact, false));
            next(wanted, wishes.begun < 0 ? states.size() - 1 : wishes.begun);
        }

        private void wish(Map<Statement, Boolean> wanted, Statement fact, boolean there) {
            if (published().contains(fact) == there) {
                wanted.remove(fact);
            } else {
                wanted.put(fact, there);
            }
        }

        void next(Map<Statement, Boolean> wanted, int begun) {
            if (!wanted.equals(wishes.wanted)) {
                undo.add(wishes);
                if (undo.size() > MOST_STEPS) {
                    undo.removeFirst();
                }
                redo.clear();
            }
            wishes = wanted.isEmpty() ? Wishes.NONE : new Wishes(Map.copyOf(wanted), begun);
        }

        void forget() {
            wishes = Wishes.NONE;
            undo.clear();
            redo.clear();
        }
    }

    /** A revision that the model expects. */
    private record Expected(int number, Person by, Set<Statement> before, Set<Statement> after) {}

    @Autowired
    private EntityFormEditor forms;

    @Autowired
    private KindTableEditor tables;

    @Autowired
    private KnowledgeStore store;

    /** All published states, the first one empty. */
    private final List<Set<Statement>> states = new ArrayList<>();

    private final List<Expected> revisions = new ArrayList<>();
    private final Map<String, Integer> done = new HashMap<>();
    private Random random = new Random(0);
    private EntityId nobody = SIZE;

    private Set<Statement> published() {
        return states.getLast();
    }

    @Test
    void nothingIsLostAndEachConflictIsToldInManyEdits() {
        work(20_260, 320);

        assertThat(done.keySet())
                .as("what happened in %s", done)
                .contains(
                        "add",
                        "change",
                        "remove",
                        "cells",
                        "stale cell",
                        "undo",
                        "redo",
                        "withdraw",
                        "published",
                        "conflict",
                        "gave way",
                        "mine",
                        "both");
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void norInAnHourOfThem(long seed) {
        work(seed, 4_000);
    }

    private void work(long seed, int edits) {
        random = new Random(seed);
        List<Teacher> teachers = begin();
        for (int i = 0; i < edits; i++) {
            Teacher teacher = teachers.get(random.nextInt(2));
            signInAs(teacher.person);
            step(teacher);
            assertThat(view(workspace.open(kb).preview()))
                    .as("step %s of seed %s by %s", i, seed, teacher.person.name())
                    .isEqualTo(new TreeSet<>(shown(teacher.view())));
        }
        for (Teacher teacher : teachers) {
            signInAs(teacher.person);
            assertThat(view(workspace.open(kb).preview())).isEqualTo(new TreeSet<>(shown(teacher.view())));
        }
        assertThat(view(now())).isEqualTo(new TreeSet<>(shown(published())));
        explainedByTheHistory();
    }

    private List<Teacher> begin() {
        kb = bases.create(new KbDetails("Moons", "", "", ""));
        Person bob = teacher("bob");
        bases.share(kb, bob.name().value());
        StringBuilder turtle = new StringBuilder(KINDS);
        IntStream.range(0, THINGS)
                .forEach(i -> turtle.append(":m%d a :Moon ; rdfs:label \"Moon %s\"@en .%n".formatted(i, letter(i))));
        IntStream.range(0, VALUES)
                .forEach(
                        i -> turtle.append(":p%d a :Planet ; rdfs:label \"Planet %s\"@en .%n".formatted(i, letter(i))));
        assertThat(add(new EditablePart.Whole(), turtle.toString())).isInstanceOf(EditOutcome.Kept.class);
        nobody = forms.sources(draft()).getFirst().graph();
        // The graph of what nobody is the source of is there before both begin
        forms.add(draft(), moon(0), SIZE, number("99"));
        publish();
        EntityForm.Value only = values(draft(), moon(0), SIZE).getFirst();
        forms.remove(draft(), moon(0), only.key());
        forms.add(draft(), new EntityId(HOME + "p0"), new EntityId(HOME + "colour"), number("1"));
        publish();
        states.clear();
        states.add(Set.of());
        return List.of(new Teacher(ada), new Teacher(bob));
    }

    private static char letter(int i) {
        return (char) ('A' + i);
    }

    private static EntityId moon(int i) {
        return new EntityId(HOME + "m" + i);
    }

    private NewValue number(String text) {
        return new NewValue(FieldKind.NUMBER, text, "", INTEGER, nobody);
    }

    private NewValue value(EntityId property, String value) {
        return property.equals(SIZE)
                ? number(value)
                : new NewValue(FieldKind.ENTITY, HOME + "p" + (value.charAt(value.length() - 1) - 'A'), "", "", nobody);
    }

    private String anyValue(EntityId property) {
        int i = random.nextInt(VALUES);
        return property.equals(SIZE) ? String.valueOf(10 + i) : "Planet " + letter(i);
    }

    private EntityId anyProperty() {
        return random.nextBoolean() ? SIZE : ORBITS;
    }

    private void did(String what) {
        done.merge(what, 1, Integer::sum);
    }

    private void step(Teacher teacher) {
        switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> addValue(teacher);
            case 4, 5 -> changeValue(teacher);
            case 6, 7 -> removeValue(teacher);
            case 8, 9, 10, 11 -> editCells(teacher);
            case 12 -> teacher.old = table();
            case 13 -> editOldCell(teacher);
            case 14 -> undo(teacher);
            case 15 -> redo(teacher);
            case 16 -> {
                if (random.nextInt(4) == 0) {
                    withdraw(teacher);
                }
            }
            default -> publish(teacher);
        }
    }

    private void addValue(Teacher teacher) {
        int thing = random.nextInt(THINGS);
        EntityId property = anyProperty();
        String value = anyValue(property);
        Statement fact = new Statement("m" + thing, property, value);
        if (teacher.view().contains(fact)) {
            return;
        }
        assertThat(forms.add(draft(), moon(thing), property, value(property, value)))
                .isInstanceOf(EditOutcome.Kept.class);
        teacher.want(Set.of(fact), Set.of());
        did("add");
    }

    private Optional<Statement> anyOf(Teacher teacher) {
        List<Statement> view = teacher.view().stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
        return view.isEmpty() ? Optional.empty() : Optional.of(view.get(random.nextInt(view.size())));
    }

    private void changeValue(Teacher teacher) {
        anyOf(teacher).ifPresent(old -> {
            Statement by = new Statement(old.thing, old.property, anyValue(old.property));
            if (teacher.view().contains(by)) {
                return;
            }
            assertThat(forms.change(draft(), new EntityId(HOME + old.thing), key(old), value(old.property, by.value)))
                    .isInstanceOf(EditOutcome.Kept.class);
            teacher.want(Set.of(by), Set.of(old));
            did("change");
        });
    }

    private void removeValue(Teacher teacher) {
        anyOf(teacher).ifPresent(old -> {
            assertThat(forms.remove(draft(), new EntityId(HOME + old.thing), key(old)))
                    .isInstanceOf(EditOutcome.Kept.class);
            teacher.want(Set.of(), Set.of(old));
            did("remove");
        });
    }

    private String key(Statement fact) {
        return values(draft(), new EntityId(HOME + fact.thing), fact.property).stream()
                .filter(value -> value.label().equals(fact.value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the form: " + fact))
                .key();
    }

    private List<EntityForm.Value> values(OpenDraft draft, EntityId thing, EntityId property) {
        return forms.form(draft, thing).fields().stream()
                .filter(field -> field.property().id().equals(property))
                .flatMap(field -> field.values().stream())
                .toList();
    }

    private KindTable table() {
        return tables.table(
                        draft(),
                        new EntityId(HOME + "Moon"),
                        new KindTable.Wanted("", List.of(SIZE, ORBITS), null, false, 0, 50))
                .orElseThrow();
    }

    /** Gives one to three cells other values, in one step. */
    private void editCells(Teacher teacher) {
        KindTable table = table();
        Map<Place, Set<String>> cells = new HashMap<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            EntityId property = anyProperty();
            Set<String> texts = new LinkedHashSet<>();
            for (int j = random.nextInt(3); j > 0; j--) {
                texts.add(anyValue(property));
            }
            cells.put(new Place("m" + random.nextInt(THINGS), property), texts);
        }
        List<KindTable.Edit> edits = cells.entrySet().stream()
                .map(cell -> edit(table, cell.getKey(), String.join(" | ", cell.getValue())))
                .toList();
        KindTableEditor.Outcome outcome = tables.set(draft(), edits, nobody, "en", false);
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.outcome()).isInstanceOf(EditOutcome.Kept.class);
        Set<Statement> there = new HashSet<>();
        Set<Statement> gone = new HashSet<>();
        cells.forEach((place, texts) -> differ(teacher, place, texts, there, gone));
        teacher.want(there, gone);
        did("cells");
    }

    private static void differ(
            Teacher teacher, Place place, Set<String> texts, Set<Statement> there, Set<Statement> gone) {
        Set<Statement> now = teacher.view().stream()
                .filter(fact -> fact.place().equals(place))
                .collect(Collectors.toSet());
        Set<Statement> then = texts.stream()
                .map(text -> new Statement(place.thing, place.property, text))
                .collect(Collectors.toSet());
        then.stream().filter(fact -> !now.contains(fact)).forEach(there::add);
        now.stream().filter(fact -> !then.contains(fact)).forEach(gone::add);
    }

    private static KindTable.Edit edit(KindTable table, Place place, String text) {
        int column = place.property.equals(SIZE) ? 0 : 1;
        KindTable.Row row = table.rows().stream()
                .filter(one -> one.thing().id().iri().equals(HOME + place.thing))
                .findFirst()
                .orElseThrow();
        return new KindTable.Edit(
                row.thing().id(),
                table.columns().get(column),
                row.cells().get(column).stream().map(EntityForm.Value::key).toList(),
                text);
    }

    /** Edits a cell as it was shown some time ago: stored if it is as it was, else refused and told. */
    private void editOldCell(Teacher teacher) {
        KindTable old = teacher.old;
        if (old == null) {
            return;
        }
        Place place = new Place("m" + random.nextInt(THINGS), anyProperty());
        String text = anyValue(place.property);
        KindTable.Edit edit = edit(old, place, text);
        boolean same = edit(table(), place, text).seen().equals(edit.seen());
        KindTableEditor.Outcome outcome = tables.set(draft(), List.of(edit), nobody, "en", false);
        if (same) {
            assertThat(outcome.faults()).isEmpty();
            Set<Statement> there = new HashSet<>();
            Set<Statement> gone = new HashSet<>();
            differ(teacher, place, Set.of(text), there, gone);
            teacher.want(there, gone);
        } else {
            assertThat(outcome.faults().values()).singleElement().asString().contains("changed elsewhere");
            did("stale cell");
        }
    }

    private void undo(Teacher teacher) {
        assertThat(workspace.undo(kb).isPresent()).isEqualTo(!teacher.undo.isEmpty());
        if (!teacher.undo.isEmpty()) {
            teacher.redo.add(teacher.wishes);
            teacher.wishes = teacher.undo.removeLast();
            did("undo");
        }
    }

    private void redo(Teacher teacher) {
        assertThat(workspace.redo(kb).isPresent()).isEqualTo(!teacher.redo.isEmpty());
        if (!teacher.redo.isEmpty()) {
            teacher.undo.add(teacher.wishes);
            teacher.wishes = teacher.redo.removeLast();
            did("redo");
        }
    }

    private void withdraw(Teacher teacher) {
        workspace.withdraw(kb);
        teacher.next(Map.of(), -1);
        did("withdraw");
    }

    private void publish(Teacher teacher) {
        Set<Place> conflicts = conflicts(teacher);
        DraftPublishOutcome outcome = publishing.publish(kb, "By " + teacher.person.name());
        if (teacher.wishes.wanted.isEmpty()) {
            assertThat(outcome).isInstanceOf(DraftPublishOutcome.NoDraft.class);
        } else if (teacher.effective().isEmpty()) {
            assertThat(outcome).isInstanceOf(DraftPublishOutcome.NothingNew.class);
            teacher.forget();
        } else if (conflicts.isEmpty()) {
            published(teacher, outcome, teacher.view());
            did("published");
        } else {
            did("conflict");
            assertThat(outcome).isInstanceOfSatisfying(DraftPublishOutcome.Overlap.class, overlap -> {
                assertThat(overlap.places())
                        .extracting(DraftPublishOutcome.Place::name)
                        .containsExactlyInAnyOrderElementsOf(
                                conflicts.stream().map(TwoTeachersTest::shown).toList());
                resolve(teacher, conflicts, overlap);
            });
        }
    }

    /** Returns the places that a teacher and others have changed since she began her draft. */
    private Set<Place> conflicts(Teacher teacher) {
        if (teacher.wishes.begun < 0) {
            return Set.of();
        }
        Set<Statement> then = states.get(teacher.wishes.begun);
        Set<Place> theirs = new HashSet<>();
        published().stream().filter(fact -> !then.contains(fact)).forEach(fact -> theirs.add(fact.place()));
        then.stream().filter(fact -> !published().contains(fact)).forEach(fact -> theirs.add(fact.place()));
        return teacher.effective().keySet().stream()
                .map(Statement::place)
                .filter(theirs::contains)
                .collect(Collectors.toSet());
    }

    private void resolve(Teacher teacher, Set<Place> conflicts, DraftPublishOutcome.Overlap overlap) {
        switch (random.nextInt(4)) {
            case 0 -> {
                publishing.giveWay(draft());
                Map<Statement, Boolean> rest = new HashMap<>(teacher.effective());
                rest.keySet().removeIf(fact -> conflicts.contains(fact.place()));
                teacher.next(rest, states.size() - 1);
                did("gave way");
            }
            case 1 -> {
                Set<Statement> then = states.get(teacher.wishes.begun);
                Set<Statement> result = new HashSet<>(teacher.view());
                result.removeIf(fact -> conflicts.contains(fact.place()));
                then.stream().filter(fact -> conflicts.contains(fact.place())).forEach(result::add);
                teacher.wishes.wanted.forEach((fact, there) -> {
                    if (there) {
                        result.add(fact);
                    } else {
                        result.remove(fact);
                    }
                });
                DraftPublishOutcome outcome =
                        publishing.publish(kb, "Mine.", overlap, DraftPublishOutcome.Resolution.MINE);
                if (result.equals(published())) {
                    assertThat(outcome).isInstanceOf(DraftPublishOutcome.NothingNew.class);
                    teacher.forget();
                } else {
                    published(teacher, outcome, result);
                }
                did("mine");
            }
            case 2 -> {
                published(
                        teacher,
                        publishing.publish(kb, "Both.", overlap, DraftPublishOutcome.Resolution.BOTH),
                        teacher.view());
                did("both");
            }
            default -> did("left open");
        }
    }

    private void published(Teacher teacher, DraftPublishOutcome outcome, Set<Statement> result) {
        assertThat(outcome).isInstanceOf(DraftPublishOutcome.Published.class);
        revisions.add(new Expected(
                ((DraftPublishOutcome.Published) outcome).revision(), teacher.person, published(), Set.copyOf(result)));
        states.add(Set.copyOf(result));
        teacher.forget();
        assertThat(view(now())).isEqualTo(new TreeSet<>(shown(published())));
    }

    /** Each revision is by who published it, changes what it changed, and all of them together lead to the last state. */
    private void explainedByTheHistory() {
        Map<Integer, Revision> kept =
                store.history(kb).stream().collect(Collectors.toMap(Revision::number, revision -> revision));
        Set<String> state = new TreeSet<>();
        for (Expected expected : revisions) {
            Revision revision = kept.get(expected.number);
            assertThat(revision.by()).contains(expected.by.id().value().toString());
            Change change = store.change(kb, expected.number).orElseThrow();
            Set<String> added = lines(change.added());
            Set<String> removed = lines(change.removed());
            assertThat(state.containsAll(removed))
                    .as("what it removes was there")
                    .isTrue();
            assertThat(added).as("what it adds was not there").noneMatch(state::contains);
            state.removeAll(removed);
            state.addAll(added);
            assertThat(state).as("after revision %s", expected.number).isEqualTo(shown(expected.after));
        }
        assertThat(state).isEqualTo(view(now()));
    }

    private static Set<String> lines(Set<Quad> quads) {
        return quads.stream()
                .filter(quad -> Set.of(SIZE.iri(), ORBITS.iri())
                        .contains(quad.getPredicate().getURI()))
                .map(quad -> line(quad.getSubject(), quad.getPredicate(), quad.getObject()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> view(Snapshot in) {
        Set<String> lines = new TreeSet<>();
        for (EntityId property : List.of(SIZE, ORBITS)) {
            in.dataset().getDefaultGraph().stream(
                            Node.ANY, org.apache.jena.graph.NodeFactory.createURI(property.iri()), Node.ANY)
                    .forEach(fact -> lines.add(line(fact.getSubject(), fact.getPredicate(), fact.getObject())));
        }
        return lines;
    }

    private static String line(Node subject, Node property, Node object) {
        String value = object.isLiteral()
                ? object.getLiteralLexicalForm()
                : "Planet " + letter(object.getURI().charAt(object.getURI().length() - 1) - '0');
        return subject.getURI().substring(HOME.length()) + " "
                + property.getURI().substring(HOME.length()) + " " + value;
    }

    private static Set<String> shown(Set<Statement> facts) {
        return facts.stream()
                .map(fact -> fact.thing + " " + fact.property.iri().substring(HOME.length()) + " " + fact.value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shown(Place place) {
        return "Moon " + letter(place.thing.charAt(1) - '0') + " · "
                + place.property.iri().substring(HOME.length());
    }
}
