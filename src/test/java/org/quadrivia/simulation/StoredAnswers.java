package org.quadrivia.simulation;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The answers in a database that no server uses now. */
final class StoredAnswers {
    private StoredAnswers() {}

    /** Of the file in a data folder. */
    static Map<String, Integer> inFolder(Path data) throws IOException {
        return at("jdbc:h2:file:" + data.resolve("people").resolve("people") + ";ACCESS_MODE_DATA=r", "sa");
    }

    /** How often each is there, by its place as an address has it. */
    static Map<String, Integer> at(String url, String user) throws IOException {
        Map<String, Integer> found = new HashMap<>();
        try (Connection database = DriverManager.getConnection(url, user, "");
                ResultSet rows = database.createStatement().executeQuery("select attempt_id, place from answer")) {
            while (rows.next()) {
                found.merge("quiz/" + rows.getString(1) + "/" + rows.getInt(2), 1, Integer::sum);
            }
            return found;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
