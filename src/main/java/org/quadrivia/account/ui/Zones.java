package org.quadrivia.account.ui;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Time zones as people choose them. */
final class Zones {
    private static final String REGIONS =
            "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+";

    private Zones() {}

    /** What a browser or a form says; the world's time where that is no zone. */
    static ZoneId of(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneId.of("UTC");
        }
    }

    /** By the names of their places, with the one that is chosen among them in any case. */
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
