package org.quadrivia.storage.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.quadrivia.Messages;
import org.quadrivia.storage.DataFolder;
import org.quadrivia.storage.DataFolderUnusable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Where the database is: PostgreSQL at {@code quadrivia.database.url}, else H2 in the data folder.
 *
 * @param url a JDBC URL
 * @param user empty where the URL names one or none is needed
 */
record DatabaseAddress(String url, String user, String password) {
    static final String URL = "quadrivia.database.url";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    /**
     * WRITE_DELAY=0: what is acknowledged survives a kill. DB_CLOSE_ON_EXIT=FALSE: it is closed when the application is done with
     * it, not before. CASE_INSENSITIVE_IDENTIFIERS: a table is found by its quoted name on both databases.
     */
    private static final String H2 =
            "jdbc:h2:file:%s;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";

    /** @throws DataFolderUnusable where the URL is none of PostgreSQL */
    static DatabaseAddress of(Environment settings, DataFolder folder) {
        String url = settings.getProperty(URL, "").strip();
        if (url.isEmpty()) {
            return h2(folder.path());
        }
        if (!url.startsWith(POSTGRESQL)) {
            throw new DataFolderUnusable(
                    Messages.text("storage.url", URL), new IllegalArgumentException("not of PostgreSQL"));
        }
        return new DatabaseAddress(
                url,
                settings.getProperty("quadrivia.database.user", ""),
                settings.getProperty("quadrivia.database.password", ""));
    }

    /** The file in that data folder. */
    static DatabaseAddress h2(Path folder) {
        return new DatabaseAddress(H2.formatted(folder.resolve("people").resolve("people")), "sa", "");
    }

    boolean isH2() {
        return isH2(url);
    }

    /** The same, where it must be there already: a file of H2 that is gone is not made anew, and empty. */
    DatabaseAddress existing() {
        return isH2() ? new DatabaseAddress(url + ";IFEXISTS=TRUE", user, password) : this;
    }

    /** How long to wait for a server that says nothing, unless the URL says it; PostgreSQL's driver waits for ever. */
    Properties patience() {
        Properties properties = new Properties();
        if (!isH2()) {
            properties.setProperty("connectTimeout", "2");
            properties.setProperty("socketTimeout", "30");
            properties.setProperty("tcpKeepAlive", "true");
        }
        return properties;
    }

    /** Gives a new connection each time. */
    DriverManagerDataSource source() {
        return user.isEmpty() ? new DriverManagerDataSource(url) : new DriverManagerDataSource(url, user, password);
    }

    /** Whether it leads to H2. */
    static boolean isH2(Connection connection) throws SQLException {
        return isH2(connection.getMetaData().getURL());
    }

    private static boolean isH2(String url) {
        return url.startsWith("jdbc:h2:");
    }

    /** The URL without its parameters, among which a password may be. */
    String place() {
        return url.replaceFirst("[;?].*", "");
    }

    @Override
    public String toString() {
        return place();
    }
}
