package org.quadrivia.knowledge.rdf.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadControl;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.source.SourceLanguage;

/**
 * Whatever somebody brings twice as much of, twice as deep or twice as long takes at most two and a half times the memory, counted in
 * bytes that are asked for while it is read, or it is refused within a bound. Not so of long lists and many values of one property in
 * JSON-LD, where the library compares each with each: only the bound on the whole file holds there. Long because it lists every
 * construct of every format.
 */
@Tag("long")
class DoublingTest {
    private static final double GROWTH = 2.5;
    /** What any load takes, however small the file: buffers, grammars. */
    private static final long BASE = 4L << 20;
    /** Asked for until something is refused, all together; held at once is far less. */
    private static final long REFUSED_WITHIN = 1L << 30;

    private static final String S = "<http://e.org/s> <http://e.org/p> ";
    private static final String RDF =
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:e=\"http://e.org/\">";
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    private Path root;

    /**
     * Something that can be brought, of any size.
     *
     * @param size to begin with
     */
    private record Construct(String name, String ending, int size, IntFunction<byte[]> of) {
        @Override
        public String toString() {
            return name + " in " + ending;
        }
    }

    private static Construct text(String name, String ending, int size, IntFunction<String> of) {
        return new Construct(name, ending, size, n -> of.apply(n).getBytes(StandardCharsets.UTF_8));
    }

    private static String each(int n, IntFunction<String> one) {
        return IntStream.range(0, n).mapToObj(one).collect(Collectors.joining());
    }

    private static Stream<Construct> turtle() {
        return Stream.of(
                text("nested nodes", "ttl", 200, n -> S + "[ <http://e.org/p> ".repeat(n) + "1" + "]".repeat(n) + " ."),
                text(
                        "nested nodes beyond",
                        "ttl",
                        10_000,
                        n -> S + "[ <http://e.org/p> ".repeat(n) + "1" + "]".repeat(n) + " ."),
                text("nested lists", "ttl", 200, n -> S + "( ".repeat(n) + "1" + " )".repeat(n) + " ."),
                text("nested lists beyond", "ttl", 10_000, n -> S + "( ".repeat(n) + "1" + " )".repeat(n) + " ."),
                text("a list", "ttl", 4_000, n -> S + "( " + "1 ".repeat(n) + ") ."),
                text("nested braces", "trig", 10_000, n -> "{".repeat(n)),
                text(
                        "nested quoted triples",
                        "ttl",
                        100,
                        n -> S + "<<( <http://e.org/s> <http://e.org/p> ".repeat(n) + "1" + " )>>".repeat(n) + " ."),
                text("objects", "ttl", 4_000, n -> S + each(n, i -> i + " , ") + "0 ."),
                text(
                        "properties",
                        "ttl",
                        4_000,
                        n -> "<http://e.org/s> " + each(n, i -> "<http://e.org/p" + i + "> 1 ; ") + "."),
                text("a long text", "ttl", 200_000, n -> S + "\"" + "x".repeat(n) + "\" ."),
                text("a text too long", "ttl", 6_500_000, n -> S + "\"" + "x".repeat(n) + "\" ."),
                text("a long text of lines", "ttl", 100_000, n -> S + "'''" + "x\n".repeat(n) + "''' ."),
                text("a text of escapes", "ttl", 100_000, n -> S + "\"" + "\\u0041".repeat(n) + "\" ."),
                text("a text that nobody closes", "ttl", 200_000, n -> S + "\"\"\"" + "x\n".repeat(n)),
                text("an IRI that nobody closes", "ttl", 500_000, n -> "<http://e.org/" + "x".repeat(n)),
                text("a long IRI", "ttl", 100_000, n -> "<http://e.org/" + "x".repeat(n) + "> <http://e.org/p> 1 ."),
                text("a long name", "ttl", 100_000, n -> "PREFIX : <http://e.org/> :" + "x".repeat(n) + " :p 1 ."),
                text("a number of many digits", "ttl", 4_000, n -> S + "1".repeat(n) + " ."),
                text("a number of too many digits", "ttl", 100_000, n -> S + "1".repeat(n) + " ."),
                text(
                        "a text of digits that is a number",
                        "ttl",
                        100_000,
                        n -> S + "\"" + "1".repeat(n) + "\"^^<http://www.w3.org/2001/XMLSchema#integer> ."),
                text("decimals", "ttl", 4_000, n -> S + "0." + "1".repeat(n) + " ."),
                text("numbers", "ttl", 4_000, n -> S + each(n, i -> "1.5e" + i % 300 + " , " + i + ".25 , ") + "0 ."),
                text(
                        "prefixes",
                        "ttl",
                        4_000,
                        n -> each(n, i -> "PREFIX p" + i + ": <http://e.org/" + i + "/>\n") + "p1:s p2:p 1 ."),
                text(
                        "too many prefixes",
                        "ttl",
                        120_000,
                        n -> each(n, i -> "PREFIX p" + i + ": <http://e.org/" + i + "/>\n") + "p1:s p2:p 1 ."),
                text(
                        "a prefix again and again",
                        "ttl",
                        4_000,
                        n -> each(n, i -> "PREFIX p: <http://e.org/" + i + "/>\np:s p:p 1 .\n")),
                text("bases", "ttl", 4_000, n -> each(n, i -> "BASE <http://e.org/" + i + "/>\n<s> <p> 1 .\n")),
                text("a language tag of many parts", "ttl", 5_000, n -> S + "\"x\"@en" + "-abcdef".repeat(n) + " ."),
                text("language tags", "ttl", 4_000, n -> S + each(n, i -> "\"x\"@en-x-a" + i + " , ") + "0 ."),
                text("comments", "ttl", 30_000, n -> "# a comment of nobody\n".repeat(n) + S + "1 ."),
                text("a long comment", "ttl", 500_000, n -> "#" + "x".repeat(n) + "\n" + S + "1 ."),
                text("a comment too long", "ttl", 9_000_000, n -> "#" + "x".repeat(n) + "\n" + S + "1 ."),
                text("space", "ttl", 500_000, n -> " ".repeat(n) + S + "1 ."),
                text("labels of nodes", "ttl", 4_000, n -> each(n, i -> "_:b" + i + " <http://e.org/p> " + i + " .\n")),
                text(
                        "a chain of nodes",
                        "nt",
                        2_000,
                        n -> each(n, i -> "_:b" + i + " <http://e.org/p> _:b" + (i + 1) + " .\n")),
                text("a long label of a node", "ttl", 100_000, n -> "_:b" + "x".repeat(n) + " <http://e.org/p> 1 ."),
                text(
                        "lines",
                        "nt",
                        4_000,
                        n -> each(n, i -> "<http://e.org/s" + i + "> <http://e.org/p> \"" + i + "\" .\n")),
                text("bad lines", "nt", 5_000, n -> "<http://e.org/s> <http://e.org/p> .\n".repeat(n)),
                text("bad words in one line", "nt", 10_000, n -> "x ".repeat(n)),
                text("relative IRIs", "nq", 5_000, n -> "<a> <http://e.org/p> <b> .\n".repeat(n)),
                text("long texts", "nt", 10, n -> each(n, i -> S + "\"" + "x".repeat(900_000) + i + "\" .\n")),
                text("more text than fits", "nt", 50, n -> each(n, i -> S + "\"" + "x".repeat(900_000) + i + "\" .\n")),
                text("graphs", "nq", 5_000, n -> each(n, i -> S + "1 <http://e.org/g" + i + "> .\n")),
                text("graph blocks", "trig", 5_000, n -> each(n, i -> "<http://e.org/g" + i + "> { " + S + "1 }\n")));
    }

    private static Stream<Construct> xml() {
        String about = "<rdf:Description rdf:about=\"http://e.org/s\">";
        String end = "</rdf:Description></rdf:RDF>";
        return Stream.of(
                text("elements", "rdf", 3_000, n -> RDF + about + each(n, i -> "<e:p>" + i + "</e:p>") + end),
                text(
                        "nested elements",
                        "rdf",
                        100,
                        n -> RDF + "<rdf:Description><e:p>".repeat(n) + "</e:p></rdf:Description>".repeat(n)
                                + "</rdf:RDF>"),
                text("nested elements beyond", "rdf", 4_000, n -> RDF + "<rdf:Description><e:p>".repeat(n)),
                text(
                        "attributes",
                        "rdf",
                        50,
                        n -> RDF + "<rdf:Description " + each(n, i -> "e:a" + i + "=\"1\" ") + "/></rdf:RDF>"),
                text(
                        "too many attributes",
                        "rdf",
                        4_000,
                        n -> RDF + "<rdf:Description " + each(n, i -> "e:a" + i + "=\"1\" ") + "/></rdf:RDF>"),
                text(
                        "namespaces",
                        "rdf",
                        3_000,
                        n -> RDF
                                + each(
                                        n,
                                        i -> "<rdf:Description xmlns:n" + i + "=\"http://e.org/" + i + "/\" n" + i
                                                + ":p=\"1\"/>")
                                + "</rdf:RDF>"),
                text(
                        "a long attribute",
                        "rdf",
                        200_000,
                        n -> RDF + "<rdf:Description e:p=\"" + "x".repeat(n) + "\"/></rdf:RDF>"),
                text("a long text", "rdf", 200_000, n -> RDF + about + "<e:p>" + "x".repeat(n) + "</e:p>" + end),
                text("a text too long", "rdf", 9_000_000, n -> RDF + about + "<e:p>" + "x".repeat(n) + "</e:p>" + end),
                text("a comment too long", "rdf", 9_000_000, n -> RDF + "<!--" + "x".repeat(n) + "-->" + about + end),
                text(
                        "raw text too long",
                        "rdf",
                        9_000_000,
                        n -> RDF + about + "<e:p><![CDATA[" + "<".repeat(n) + "]]></e:p>" + end),
                text(
                        "an instruction too long",
                        "rdf",
                        9_000_000,
                        n -> RDF + "<?x " + "x".repeat(n) + "?>" + about + end),
                text(
                        "a long name",
                        "rdf",
                        4_000,
                        n -> RDF + about + "<e:" + "p".repeat(n) + ">x</e:" + "p".repeat(n) + ">" + end),
                text(
                        "XML within",
                        "rdf",
                        3_000,
                        n -> RDF + about + "<e:p rdf:parseType=\"Literal\">" + "<e:x/>".repeat(n) + "</e:p>" + end),
                text(
                        "a collection",
                        "rdf",
                        3_000,
                        n -> RDF + about + "<e:p rdf:parseType=\"Collection\">" + "<rdf:Description/>".repeat(n)
                                + "</e:p>" + end),
                text("members", "rdf", 3_000, n -> RDF + about + "<rdf:li>1</rdf:li>".repeat(n) + end),
                text(
                        "names of nodes",
                        "rdf",
                        3_000,
                        n -> RDF + each(n, i -> "<rdf:Description rdf:ID=\"a" + i + "\"><e:p>1</e:p></rdf:Description>")
                                + "</rdf:RDF>"),
                text(
                        "entities",
                        "rdf",
                        5_000,
                        n -> "<!DOCTYPE rdf:RDF [" + each(n, i -> "<!ENTITY x" + i + " \"http://e.org/\">") + "]>" + RDF
                                + about + end),
                text(
                        "uses of an entity",
                        "rdf",
                        4_000,
                        n -> "<!DOCTYPE rdf:RDF [<!ENTITY x \"http://e.org/\">]>" + RDF + about
                                + each(n, i -> "<e:p rdf:resource=\"&x;" + i + "\"/>") + end),
                text(
                        "entities of entities",
                        "rdf",
                        10,
                        n -> "<!DOCTYPE rdf:RDF [<!ENTITY x0 \"boom\">"
                                + each(n, i -> "<!ENTITY x" + (i + 1) + " \"&x" + i + ";&x" + i + ";&x" + i + ";\">")
                                + "]>" + RDF + about + "<e:p>&x" + n + ";</e:p>" + end),
                text(
                        "a document type too long",
                        "rdf",
                        9_000_000,
                        n -> "<!DOCTYPE rdf:RDF [" + " ".repeat(n) + "]>" + RDF + about + end));
    }

    private static Stream<Construct> json() {
        return Stream.of(
                text("nested objects", "jsonld", 100, n -> "{\"http://e.org/p\":".repeat(n) + "1" + "}".repeat(n)),
                text("nested objects beyond", "jsonld", 10_000, n -> "{\"http://e.org/p\":".repeat(n)),
                text(
                        "nested arrays",
                        "jsonld",
                        200,
                        n -> "{\"http://e.org/p\":" + "[".repeat(n) + "1" + "]".repeat(n) + "}"),
                text("nested arrays beyond", "jsonld", 10_000, n -> "{\"http://e.org/p\":" + "[".repeat(n)),
                text(
                        "nested lists",
                        "jsonld",
                        100,
                        n -> "{\"http://e.org/p\":" + "{\"@list\":[".repeat(n) + "1" + "]}".repeat(n) + "}"),
                text(
                        "things",
                        "jsonld",
                        2_000,
                        n -> "{\"@graph\":["
                                + each(n, i -> "{\"@id\":\"http://e.org/s" + i + "\",\"http://e.org/p\":1},") + "{}]}"),
                text(
                        "what is no IRI",
                        "jsonld",
                        2_000,
                        n -> "{\"@graph\":["
                                + each(n, i -> "{\"@id\":\"http://e.org/s " + i + "\",\"http://e.org/p\":1},")
                                + "{}]}"),
                text(
                        "properties",
                        "jsonld",
                        2_000,
                        n -> "{" + each(n, i -> "\"http://e.org/p" + i + "\":1,") + "\"@id\":\"http://e.org/s\"}"),
                text(
                        "reverse properties",
                        "jsonld",
                        1_000,
                        n -> "{\"@id\":\"http://e.org/s\",\"@reverse\":{"
                                + each(n, i -> "\"http://e.org/p" + i + "\":{\"@id\":\"http://e.org/o" + i + "\"},")
                                + "\"http://e.org/p\":[]}}"),
                text(
                        "terms of a context",
                        "jsonld",
                        2_000,
                        n -> "{\"@context\":{" + each(n, i -> "\"t" + i + "\":\"http://e.org/" + i + "\",")
                                + "\"t\":\"http://e.org/\"},\"t1\":1}"),
                text(
                        "terms that lean on terms",
                        "jsonld",
                        100,
                        n -> "{\"@context\":{\"t0\":\"http://e.org/\","
                                + each(n, i -> "\"t" + (i + 1) + "\":\"t" + i + ":x\",")
                                + "\"t\":\"http://e.org/\"},\"t" + n + "\":1}"),
                text(
                        "contexts",
                        "jsonld",
                        500,
                        n -> "{\"@context\":[" + each(n, i -> "{\"t" + i + "\":\"http://e.org/" + i + "\"},")
                                + "{}],\"t1\":1}"),
                text(
                        "contexts in things",
                        "jsonld",
                        1_000,
                        n -> "{\"@graph\":["
                                + each(
                                        n,
                                        i -> "{\"@context\":{\"t\":\"http://e.org/" + i + "\"},\"@id\":\"http://e.org/s"
                                                + i + "\",\"t\":1},")
                                + "{}]}"),
                text(
                        "contexts in contexts",
                        "jsonld",
                        50,
                        n -> "{\"@context\":" + each(n, i -> "{\"t\":{\"@id\":\"http://e.org/t\",\"@context\":") + "{}"
                                + "}}".repeat(n) + ",\"t\":1}"),
                text(
                        "a long text",
                        "jsonld",
                        200_000,
                        n -> "{\"@id\":\"http://e.org/s\",\"http://e.org/p\":\"" + "x".repeat(n) + "\"}"),
                text(
                        "a text too long",
                        "jsonld",
                        6_500_000,
                        n -> "{\"@id\":\"http://e.org/s\",\"http://e.org/p\":\"" + "x".repeat(n) + "\"}"),
                text(
                        "a number of many digits",
                        "jsonld",
                        2_000,
                        n -> "{\"@id\":\"http://e.org/s\",\"http://e.org/p\":" + "1".repeat(n) + "}"),
                text(
                        "a number of too many digits",
                        "jsonld",
                        100_000,
                        n -> "{\"@id\":\"http://e.org/s\",\"http://e.org/p\":" + "1".repeat(n) + "}"),
                text(
                        "a number with a large power",
                        "jsonld",
                        1_000,
                        n -> "{\"@id\":\"http://e.org/s\",\"http://e.org/p\":1e" + n + "}"),
                text(
                        "a number with a huge power",
                        "jsonld",
                        100_000_000,
                        n -> "{\"@id\":\"http://e.org/s\",\"http://e.org/p\":1e" + n + "}"),
                text(
                        "more JSON than fits",
                        "jsonld",
                        200_000,
                        n -> "{\"@graph\":["
                                + each(n, i -> "{\"@id\":\"http://e.org/s" + i + "\",\"http://e.org/p\":1},")
                                + "{}]}"));
    }

    private static Stream<Construct> archives() {
        byte[] nothing = gzip(new byte[0]);
        byte[] line = gzip((S + "1 .\n").getBytes(StandardCharsets.UTF_8));
        byte[] zeros = gzip(new byte[1 << 24]);
        byte[] feeds = gzip("\n".repeat(1 << 24).getBytes(StandardCharsets.UTF_8));
        List<Construct> all = new ArrayList<>(List.of(
                new Construct("members", "nt.gz", 2_000, n -> times(line, n)),
                new Construct("empty members", "nt.gz", 4_000, n -> times(nothing, n)),
                new Construct("too many empty members", "nt.gz", 60_000, n -> times(nothing, n)),
                new Construct("a long name in the header", "nt.gz", 200_000, n -> named(n)),
                new Construct("a name too long in the header", "nt.gz", 1_500_000, n -> named(n))));
        for (String ending : List.of("nt.gz", "nq.gz", "ttl.gz", "trig.gz", "rdf.gz", "xml.gz", "jsonld.gz")) {
            all.add(new Construct("gigabytes of zeros", ending, 64, n -> times(zeros, n)));
            all.add(new Construct("gigabytes of empty lines", ending, 64, n -> times(feeds, n)));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource({"turtle", "xml", "json", "archives"})
    void filesTwiceAsLargeTakeTwiceTheMemoryOrAreRefusedWithinABound(Construct construct) throws IOException {
        Path small = write(construct, construct.size());
        Path large = write(construct, 2 * construct.size());
        load(small);

        long once = asked(() -> load(small));
        boolean[] taken = new boolean[1];
        long twice = asked(() -> taken[0] = load(large));

        if (taken[0]) {
            assertThat(twice).as("bytes for twice of what takes %,d", once).isLessThan((long) (GROWTH * once) + BASE);
        } else {
            assertThat(twice).as("bytes until it is refused").isLessThan(REFUSED_WITHIN);
        }
    }

    @ParameterizedTest
    @MethodSource("turtle")
    void soDoesWhatIsTypedIntoTheEditor(Construct construct) {
        String small = new String(construct.of().apply(construct.size()), StandardCharsets.UTF_8);
        String large = new String(construct.of().apply(2 * construct.size()), StandardCharsets.UTF_8);
        SourceLanguage language = construct.ending().equals("ttl") ? SourceLanguage.TURTLE : SourceLanguage.TRIG;
        new SourceCheck().check(language, small);

        long once = asked(() -> new SourceCheck().check(language, small));
        long twice = asked(() -> new SourceCheck().check(language, large));

        assertThat(twice)
                .as("bytes for twice of what takes %,d", once)
                .isLessThan((long) (GROWTH * once) + BASE)
                .isLessThan(2 * REFUSED_WITHIN);
    }

    private static boolean load(Path path) {
        LoadControl control =
                LoadControl.within(new LoadControl.Limits(1_000_000, 1_000_000, 1L << 30, 64L << 20, 8L << 20));
        return switch (KnowledgeLoader.load(path, List.of(), control)) {
            case LoadOutcome.Loaded loaded -> true;
            case LoadOutcome.Refused refused -> false;
        };
    }

    private static long asked(Supplier<Object> work) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        assertThat(work.get()).isNotNull();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private Path write(Construct construct, int size) throws IOException {
        return Files.write(
                root.resolve("n" + size + "." + construct.ending()),
                construct.of().apply(size));
    }

    private static byte[] times(byte[] part, int n) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(part.length * n);
        for (int i = 0; i < n; i++) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** With a name of that length in its header. */
    private static byte[] named(int length) {
        byte[] plain = gzip((S + "1 .\n").getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        plain[3] = 8;
        out.write(plain, 0, 10);
        out.writeBytes("n".repeat(length).getBytes(StandardCharsets.UTF_8));
        out.write(0);
        out.write(plain, 10, plain.length - 10);
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] plain) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
                out.write(plain);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
