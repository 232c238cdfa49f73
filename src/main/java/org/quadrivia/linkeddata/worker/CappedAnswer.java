package org.quadrivia.linkeddata.worker;

import static org.quadrivia.Messages.text;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.quadrivia.knowledge.rdf.sparql.QueryLimits;

/**
 * The answer to a query: complete and well-formed, with as many rows as the limits allow.
 *
 * @param rows how many rows were kept if the answer was cut short; otherwise empty
 */
public record CappedAnswer(byte[] body, OptionalLong rows) {
    private static final long MIN_BYTES_OF_TERM = 4;
    private static final double MARGIN = 0.95;

    /** Thrown if not even an answer without rows keeps within the limits. */
    public static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;

        private TooLong(String why) {
            super(why, null, false, false);
        }
    }

    /** Runs the query. Exceptions that end it early are passed on. */
    public static CappedAnswer of(QueryExec run, ResultFormat format, QueryLimits limits) {
        Query query = run.getQuery();
        if (query.isAskType()) {
            return yesOrNo(run.ask(), format);
        }
        if (query.isSelectType()) {
            RowSet rows = run.select();
            return rows(rows.getResultVars(), rows, format, limits);
        }
        Iterator<Triple> triples = query.isDescribeType() ? run.describeTriples() : run.constructTriples();
        return graph(triples, query.getPrefixMapping(), format, limits);
    }

    public static CappedAnswer yesOrNo(boolean yes, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultsWriter.create().lang(format.lang()).build().write(out, yes);
        return new CappedAnswer(out.toByteArray(), OptionalLong.empty());
    }

    public static CappedAnswer rows(List<Var> vars, Iterator<Binding> rows, ResultFormat format, QueryLimits limits) {
        Beginning<Binding> beginning = Beginning.of(rows, row -> size(row, vars), limits);
        ResultsWriter writer = ResultsWriter.create().lang(format.lang()).build();
        return beginning.write(
                limits,
                (out, some) -> writer.write(
                        out,
                        RowSetStream.create(vars, format == ResultFormat.CSV ? Iter.map(some, labelled()) : some)));
    }

    /** Writes blank nodes as texts such as "_:b0", as the standard has them in CSV. Jena's writer leaves out the "_:". */
    private static UnaryOperator<Binding> labelled() {
        Map<Node, Node> labels = new HashMap<>();
        return row -> {
            BindingBuilder copy = Binding.builder();
            row.forEach((var, value) -> copy.add(
                    var,
                    value.isBlank()
                            ? labels.computeIfAbsent(
                                    value, blank -> NodeFactory.createLiteralString("_:b" + labels.size()))
                            : value));
            return copy.build();
        };
    }

    public static CappedAnswer graph(
            Iterator<Triple> triples, PrefixMapping prefixes, ResultFormat format, QueryLimits limits) {
        Beginning<Triple> beginning = Beginning.of(triples, CappedAnswer::size, limits);
        return beginning.write(limits, (out, some) -> {
            Graph graph = GraphMemFactory.createDefaultGraph();
            graph.getPrefixMapping().setNsPrefixes(prefixes);
            some.forEachRemaining(graph::add);
            RDFWriter.source(graph).format(format.streaming()).output(out);
        });
    }

    private static long size(Binding row, List<Var> vars) {
        long size = 0;
        for (Var var : vars) {
            Node value = row.get(var);
            size += value == null ? 1 : size(value);
        }
        return size;
    }

    private static long size(Triple triple) {
        return size(triple.getSubject()) + size(triple.getObject());
    }

    /** Returns a lower bound of the bytes that the term takes in any format. */
    private static long size(Node term) {
        return term.isLiteral() ? term.getLiteralLexicalForm().length() : MIN_BYTES_OF_TERM;
    }

    private interface Writing<T> {
        void write(OutputStream out, Iterator<T> some);
    }

    /** The first rows or triples of a result. */
    private record Beginning<T>(List<T> all, boolean more) {
        static <T> Beginning<T> of(Iterator<T> from, ToLongFunction<T> size, QueryLimits limits) {
            List<T> all = new ArrayList<>();
            long bytes = 0;
            while (from.hasNext()) {
                if (all.size() == limits.rows() || bytes > limits.bytes()) {
                    return new Beginning<>(all, true);
                }
                T next = from.next();
                bytes += size.applyAsLong(next);
                all.add(next);
            }
            return new Beginning<>(all, false);
        }

        /** Writes the answer, with fewer and fewer rows until it fits. */
        CappedAnswer write(QueryLimits limits, Writing<T> writing) {
            int count = all.size();
            while (true) {
                CappedBytes out = new CappedBytes(limits.bytes());
                try {
                    writing.write(out, all.subList(0, count).iterator());
                    boolean cut = more || count < all.size();
                    return new CappedAnswer(out.toByteArray(), cut ? OptionalLong.of(count) : OptionalLong.empty());
                } catch (CappedBytes.Full full) {
                    if (count == 0) {
                        throw new TooLong(text("sparql.bytes", limits.bytes()));
                    }
                    count = (int) (count * MARGIN * limits.bytes() / out.wanted());
                }
            }
        }
    }

    /**
     * Keeps bytes up to a limit. Beyond it, only counts them, to find out by how much they exceed it, and stops at twice the limit.
     */
    private static final class CappedBytes extends ByteArrayOutputStream {
        private static final int START = 8_192;

        private final int most;
        private long wanted;

        CappedBytes(int most) {
            super(Math.min(most, START));
            this.most = most;
        }

        /** There are more bytes than the limit allows. */
        static final class Full extends RuntimeException {
            private static final long serialVersionUID = 1;

            private Full() {
                super("more bytes than allowed", null, false, false);
            }
        }

        /** Returns how many bytes were to be written. The count stops once it has passed twice the limit. */
        long wanted() {
            return wanted;
        }

        @Override
        public synchronized void write(int b) {
            if (room(1)) {
                super.write(b);
            }
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            if (room(length)) {
                super.write(bytes, offset, length);
            }
        }

        private boolean room(int length) {
            wanted += length;
            if (wanted > 2L * most) {
                throw new Full();
            }
            return wanted <= most;
        }

        @Override
        public synchronized byte[] toByteArray() {
            if (wanted > most) {
                throw new Full();
            }
            return super.toByteArray();
        }
    }
}
