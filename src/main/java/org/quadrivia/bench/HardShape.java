package org.quadrivia.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Shapes of real data that engines find hard, in any size. Every shape is deterministic, and its number of triples grows linearly
 * with its size. The file is long because it is a list.
 */
public enum HardShape {
    /** Places in a chain, each part of the next. The property is not declared transitive. */
    CHAIN(HardWorld::chain),
    /** The same chain with a property declared transitive. */
    TRANSITIVE_CHAIN((world, size) -> {
        world.declare("partOf", OWL.TransitiveProperty.asNode());
        world.chain(size);
    }),
    /** People who know each other by a symmetric and transitive property, with twenty links for each person. */
    ACQUAINTANCES((world, size) -> {
        world.declare("knows", OWL.SymmetricProperty.asNode(), OWL.TransitiveProperty.asNode());
        int people = Math.max(2, size / 20);
        for (int i = 0; i < people; i++) {
            world.thing("Person", i);
            world.link("almaMater", world.at("Person", i), world.at("School", i % 7));
        }
        world.things("School", 7);
        SeededDraws lottery = new SeededDraws(1, "knows", size);
        for (int i = 0; i < size; i++) {
            world.link("knows", world.at("Person", i % people), world.at("Person", lottery.number(0, people)));
        }
    }),
    /** A chain of {@code owl:sameAs} between names of one thing. */
    SAME_AS_CHAIN((world, size) -> {
        world.things("Place", size);
        world.things("Region", 20);
        for (int i = 1; i < size; i++) {
            world.add(world.at("Place", i - 1), OWL.sameAs.asNode(), world.at("Place", i));
            world.link("region", world.at("Place", i), world.at("Region", i % 20));
        }
    }),
    /** Everything is part of one thing. */
    HUB((world, size) -> {
        world.thing("Whole", 0);
        world.things("Place", size);
        for (int i = 0; i < size; i++) {
            world.link("partOf", world.at("Place", i), world.at("Whole", 0));
        }
    }),
    /** Things that all have the same label. */
    ONE_LABEL((world, size) -> {
        world.things("Maker", 50);
        for (int i = 0; i < size; i++) {
            world.add(world.at("Copy", i), RDF.type.asNode(), world.type("Copy"));
            world.label(world.at("Copy", i), "Untitled");
            world.link("maker", world.at("Copy", i), world.at("Maker", i % 50));
        }
    }),
    /** A chain of subclasses, with one thing in each class. */
    DEEP_CLASSES((world, size) -> {
        for (int i = 0; i < size; i++) {
            world.classed("Kind" + i, i + 1 < size ? "Kind" + (i + 1) : "");
            world.thing("Kind" + i, i);
            world.link("near", world.at("Kind" + i, i), world.at("Kind" + i / 2, i / 2));
        }
    }),
    /** Layers of ten classes, each a subclass of all classes of the next layer. */
    CLASS_DIAMONDS((world, size) -> {
        int layers = Math.max(1, size / 100);
        for (int layer = 0; layer < layers; layer++) {
            for (int i = 0; i < 10; i++) {
                String name = "Kind" + layer + "x" + i;
                world.classed(name, "");
                world.thing(name, layer * 10 + i);
                for (int above = 0; above < 10 && layer + 1 < layers; above++) {
                    world.add(
                            world.type(name), RDFS.subClassOf.asNode(), world.type("Kind" + (layer + 1) + "x" + above));
                }
            }
        }
    }),
    /** Concepts in a cycle of broader terms, with the narrower terms asserted too. */
    BROADER_CYCLE((world, size) -> {
        world.declare(SKOS.broader.asNode(), OWL.TransitiveProperty.asNode());
        world.add(SKOS.narrower.asNode(), OWL.inverseOf.asNode(), SKOS.broader.asNode());
        world.label(SKOS.broader.asNode(), "broader term");
        world.label(SKOS.narrower.asNode(), "narrower term");
        world.things("Topic", size);
        for (int i = 0; i < size; i++) {
            Node next = world.at("Topic", (i + 1) % size);
            world.add(world.at("Topic", i), SKOS.broader.asNode(), next);
            world.add(next, SKOS.narrower.asNode(), world.at("Topic", i));
        }
    }),
    /** Everybody on one side likes everything on the other; there are about {@code size} links. */
    BIPARTITE((world, size) -> {
        int side = Math.max(2, (int) Math.sqrt(size));
        world.things("Person", side);
        world.things("Dish", side);
        for (int i = 0; i < side * side; i++) {
            world.link("likes", world.at("Person", i / side), world.at("Dish", i % side));
        }
    }),
    /** One property with one subject that has nearly all the values. */
    MANY_OBJECTS((world, size) -> {
        world.things("Shop", 20);
        world.things("Ware", size);
        for (int i = 0; i < size; i++) {
            world.link("sells", world.at("Shop", i % 20 == 1 ? i % 19 : 0), world.at("Ware", i));
        }
    }),
    /** About a hundred classes for each thing. */
    MANY_CLASSES((world, size) -> {
        int things = Math.max(2, size / 100);
        for (int i = 0; i < 200; i++) {
            world.classed("Kind" + i, "");
        }
        for (int i = 0; i < things; i++) {
            world.thing("Kind" + i % 200, i);
            for (int k = 0; k < 99; k++) {
                world.add(world.at("Kind" + i % 200, i), RDF.type.asNode(), world.type("Kind" + (i + k * 7L) % 200));
            }
        }
    }),
    /** A hundred alternative labels for each thing. */
    MANY_LABELS((world, size) -> {
        int things = Math.max(4, size / 100);
        world.things("Town", things);
        world.things("Region", 20);
        for (int i = 0; i < things; i++) {
            world.link("region", world.at("Town", i), world.at("Region", i % 20));
            for (int k = 0; k < 100; k++) {
                world.add(
                        world.at("Town", i),
                        SKOS.altLabel.asNode(),
                        HardWorld.text(HardWorld.name("Other", i * 100 + k)));
            }
        }
    }),
    /** A chain of blank nodes, each part of the one before; it starts at a named thing. */
    BLANK_CHAIN((world, size) -> {
        world.thing("Machine", 0);
        Node before = world.at("Machine", 0);
        for (int i = 0; i < size; i++) {
            Node blank = NodeFactory.createBlankNode("b" + i);
            world.link("part", before, blank);
            before = blank;
        }
    }),
    /** A binary tree of blank nodes. */
    BLANK_TREE((world, size) -> {
        world.thing("Machine", 0);
        for (int i = 1; i < size; i++) {
            Node parent = i == 1 ? world.at("Machine", 0) : NodeFactory.createBlankNode("b" + i / 2);
            world.link("part", parent, NodeFactory.createBlankNode("b" + i));
        }
    }),
    /** One RDF list of all things. */
    LONG_LIST((world, size) -> {
        world.thing("Play", 0);
        world.things("Scene", size);
        Node cell = NodeFactory.createBlankNode("c0");
        world.link("scenes", world.at("Play", 0), cell);
        for (int i = 0; i < size; i++) {
            Node rest = i + 1 == size ? RDF.nil.asNode() : NodeFactory.createBlankNode("c" + (i + 1));
            world.add(cell, RDF.first.asNode(), world.at("Scene", i));
            world.add(cell, RDF.rest.asNode(), rest);
            cell = rest;
        }
    }),
    /** Terms that are classes and properties at the same time, in a cycle of instances. */
    PUNS((world, size) -> {
        for (int i = 0; i < size; i++) {
            world.classed("Pun" + i, "Pun" + (i + 1) % size);
            world.add(world.type("Pun" + i), RDF.type.asNode(), OWL.ObjectProperty.asNode());
            world.add(world.type("Pun" + i), RDF.type.asNode(), world.type("Pun" + (i + 1) % size));
            world.add(world.type("Pun" + i), world.type("Pun" + i % 50), world.type("Pun" + (i * 3L) % size));
        }
    }),
    /** An order and its inverse, both transitive, and a symmetric and transitive superproperty. */
    ALL_TOGETHER((world, size) -> {
        world.declare("before", OWL.TransitiveProperty.asNode());
        world.declare("after", OWL.TransitiveProperty.asNode());
        world.declare("related", OWL.SymmetricProperty.asNode(), OWL.TransitiveProperty.asNode());
        world.add(world.property("before"), OWL.inverseOf.asNode(), world.property("after"));
        world.add(world.property("before"), RDFS.subPropertyOf.asNode(), world.property("related"));
        world.things("Event", size);
        for (int i = 1; i < size; i++) {
            world.link(i % 2 == 0 ? "before" : "after", world.at("Event", i), world.at("Event", i - 1));
            world.link("related", world.at("Event", i), world.at("Event", i / 2));
        }
    }),
    /** Cliques of fifty equivalent classes, with every pair asserted. */
    EQUIVALENT_CLASSES((world, size) -> {
        int cliques = Math.max(1, size / 2500);
        for (int i = 0; i < cliques * 2500; i++) {
            int clique = i / 2500 * 50;
            int one = clique + i % 2500 / 50;
            int other = clique + i % 50;
            if (other == 0 || other == clique) {
                world.classed("Kind" + one, "");
                world.thing("Kind" + one, one);
            }
            world.add(world.type("Kind" + one), OWL.equivalentClass.asNode(), world.type("Kind" + other));
        }
    }),
    /** Pairwise disjoint classes, declared by one list. */
    DISJOINT_CLASSES((world, size) -> {
        Node all = NodeFactory.createBlankNode("all");
        world.add(all, RDF.type.asNode(), OWL2.AllDisjointClasses.asNode());
        Node cell = NodeFactory.createBlankNode("c0");
        world.add(all, OWL2.members.asNode(), cell);
        for (int i = 0; i < size; i++) {
            world.classed("Kind" + i, "");
            world.thing("Kind" + i, i);
            Node rest = i + 1 == size ? RDF.nil.asNode() : NodeFactory.createBlankNode("c" + (i + 1));
            world.add(cell, RDF.first.asNode(), world.type("Kind" + i));
            world.add(cell, RDF.rest.asNode(), rest);
            cell = rest;
        }
    }),
    /** A chain of subproperties, with one statement for each. */
    DEEP_PROPERTIES((world, size) -> {
        world.things("Town", 100);
        for (int i = 0; i < size; i++) {
            world.declare("rel" + i, OWL.ObjectProperty.asNode());
            if (i > 0) {
                world.add(world.property("rel" + (i - 1)), RDFS.subPropertyOf.asNode(), world.property("rel" + i));
            }
            world.link("rel" + i, world.at("Town", i % 100), world.at("Town", i * 7 % 100));
        }
    }),
    /** Routes between airports, each reified as a node with further data. */
    REIFIED((world, size) -> {
        int airports = Math.max(4, size / 15);
        world.things("Airport", airports);
        world.things("Country", 40);
        for (int i = 0; i < airports; i++) {
            world.link("country", world.at("Airport", i), world.at("Country", i % 40));
        }
        SeededDraws lottery = new SeededDraws(1, "route", size);
        for (int i = 0; i < size; i++) {
            Node from = world.at("Airport", lottery.skewed(airports));
            Node to = world.at("Airport", lottery.skewed(airports));
            Node statement = world.at("Route", i);
            world.link("route", from, to);
            world.add(statement, RDF.type.asNode(), RDF.Statement.asNode());
            world.add(statement, RDF.subject.asNode(), from);
            world.add(statement, RDF.predicate.asNode(), world.property("route"));
            world.add(statement, RDF.object.asNode(), to);
            world.add(statement, world.property("distance"), HardWorld.number(100 + i % 9000));
        }
    });

    private final Recipe recipe;

    HardShape(Recipe recipe) {
        this.recipe = recipe;
    }

    /** Returns the name of the shape on the command line, such as "transitive-chain". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the shape with the given name; empty if there is none. */
    public static Optional<HardShape> of(String word) {
        return Arrays.stream(values())
                .filter(shape -> shape.word().equals(word))
                .findFirst();
    }

    /** Returns all names, separated by commas. */
    public static String words() {
        return Arrays.stream(values()).map(HardShape::word).collect(Collectors.joining(", "));
    }

    /** @param size the number of links, or of things if the links follow from them; each is one or a few triples */
    public void emit(int size, StreamRDF out) {
        recipe.write(new HardWorld(out), size);
    }

    /** Writes the shape as N-Triples. */
    public void write(Path file, int size) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NTRIPLES);
            writer.start();
            emit(size, writer);
            writer.finish();
        }
    }

    private interface Recipe {
        void write(HardWorld world, int size);
    }
}
