package org.quadrivia.account.ui;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Time zones to choose from. */
final class TimeZones {
    private static final String REGIONS =
            "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+";

    private TimeZones() {}

    /** Returns the zone that a browser or a form sends; UTC if it is not a valid zone. */
    static ZoneId of(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneId.of("UTC");
        }
    }

    /** Returns the zones by region and place; always includes the chosen one. */
    static Map<String, String> choices(ZoneId chosen) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("UTC", "UTC");
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.matches(REGIONS))
                .sorted()
                .forEach(id -> choices.put(id, id.replace('_', ' ')));
        choices.putIfAbsent(chosen.getId(), chosen.getId());
        return choices;
    }
}
