package org.quadrivia.linkeddata.protocol;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;

/** The W3C's tests of the SPARQL 1.1 Protocol, as their manifest describes them. */
final class ProtocolSuite {
    private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String HT = "http://www.w3.org/2011/http#";
    private static final String CNT = "http://www.w3.org/2011/content#";

    private ProtocolSuite() {}

    /** One test. */
    record Case(String name, List<Exchange> exchanges) {
        boolean isUpdate() {
            return name.startsWith("update_");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A request and what is expected of its answer.
     *
     * @param target what follows the address of the endpoint
     * @param statuses such as 2xx
     * @param format "boolean", "tabular", "RDF", or empty
     */
    record Exchange(
            String method,
            String target,
            BodyPublisher body,
            String[] headers,
            List<String> statuses,
            String format,
            Optional<Boolean> yes) {}

    static List<Case> read(Path manifest) {
        Model model = RDFDataMgr.loadModel(manifest.toUri().toString());
        Resource whole = model.listSubjectsWithProperty(model.createProperty(MF, "entries"))
                .next();
        List<Case> cases = new ArrayList<>();
        for (Resource test : list(whole, MF, "entries")) {
            List<Exchange> exchanges = new ArrayList<>();
            Resource action = test.getPropertyResourceValue(model.createProperty(MF, "action"));
            list(action, HT, "requests").forEach(request -> exchanges.add(exchange(request)));
            cases.add(new Case(name(test), exchanges));
        }
        return cases;
    }

    private static String name(Resource test) {
        return test.getURI().substring(test.getURI().indexOf('#') + 1);
    }

    private static Exchange exchange(Resource request) {
        Model model = request.getModel();
        List<String> headers = new ArrayList<>();
        if (request.hasProperty(model.createProperty(HT, "headers"))) {
            for (Resource header : list(request, HT, "headers")) {
                headers.add(text(header, HT, "fieldName").orElseThrow());
                headers.add(text(header, HT, "fieldValue").orElseThrow());
            }
        }
        Resource body = request.getPropertyResourceValue(model.createProperty(HT, "body"));
        Resource answer = request.getPropertyResourceValue(model.createProperty(HT, "resp"));
        List<String> statuses = answer.listProperties(model.createProperty(MF, "expectedStatus"))
                .mapWith(s -> s.getResource().getURI().replaceFirst(".*#StatusCode", ""))
                .toList();
        return new Exchange(
                text(request, HT, "methodName").orElseThrow(),
                text(request, HT, "absolutePath").orElseThrow().replaceFirst("^/sparql/", ""),
                body == null ? BodyPublishers.noBody() : body(body),
                headers.toArray(String[]::new),
                statuses,
                text(answer, MF, "expectedFormat").orElse(""),
                text(answer, MF, "expectedBoolean").map(Boolean::parseBoolean));
    }

    private static BodyPublisher body(Resource body) {
        Charset charset = Charset.forName(text(body, CNT, "characterEncoding").orElse("UTF-8"));
        return BodyPublishers.ofByteArray(text(body, CNT, "chars").orElseThrow().getBytes(charset));
    }

    private static List<Resource> list(Resource of, String space, String property) {
        RDFNode list =
                of.getProperty(of.getModel().createProperty(space, property)).getObject();
        return list.as(RDFList.class).asJavaList().stream()
                .map(RDFNode::asResource)
                .toList();
    }

    private static Optional<String> text(Resource of, String space, String property) {
        return Optional.ofNullable(of.getProperty(of.getModel().createProperty(space, property)))
                .map(statement -> statement.getLiteral().getLexicalForm());
    }
}
