package org.quadrivia.quality;

import java.util.List;
import java.util.Locale;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.result.CheckReport;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report as JSON for programs: one object for each bar, with all its offences. */
public final class ReportJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReportJson() {}

    /** Returns one JSON object, on one line, for each bar, in the order of their numbers. */
    public static List<String> lines(CheckReport report) {
        return report.bars().stream().map(bar -> object(bar).toString()).toList();
    }

    private static ObjectNode object(BarResult bar) {
        ObjectNode json = JSON.createObjectNode();
        json.put("bar", bar.number());
        json.put("title", bar.title());
        json.put("verdict", bar.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("measured", bar.measured());
        json.put("mustBe", bar.mustBe());
        ArrayNode offences = json.putArray("offences");
        bar.offences().forEach(offence -> {
            ObjectNode one = offences.addObject();
            one.put("where", offence.where());
            one.put("stem", offence.stem());
            one.put("cause", offence.cause());
        });
        return json;
    }
}
