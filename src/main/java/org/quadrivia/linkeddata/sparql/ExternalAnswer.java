package org.quadrivia.linkeddata.sparql;

import java.io.InputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.quadrivia.knowledge.rdf.sparql.QueryLimits;
import org.quadrivia.linkeddata.worker.CappedAnswer;
import org.quadrivia.linkeddata.worker.ResultFormat;

/** Reads the answer of another server and writes it in the requested format, within the limits. */
final class ExternalAnswer {
    private ExternalAnswer() {}

    /** @throws org.apache.jena.shared.JenaException if the answer is malformed */
    static CappedAnswer read(InputStream heard, Query query, ResultFormat format, QueryLimits limits) {
        if (query.isSelectType() || query.isAskType()) {
            QueryExecResult result = RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                    .create(ResultSetLang.RS_JSON)
                    .readAny(heard, new Context());
            if (query.isAskType()) {
                return CappedAnswer.yesOrNo(result.booleanResult(), format);
            }
            RowSet rows = result.rowSet();
            return CappedAnswer.rows(rows.getResultVars(), rows, format, limits);
        }
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        RDFParser.source(heard).lang(Lang.NTRIPLES).parse(graph);
        return CappedAnswer.graph(graph.find(), query.getPrefixMapping(), format, limits);
    }
}
