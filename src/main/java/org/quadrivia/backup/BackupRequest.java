package org.quadrivia.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quadrivia.Messages;

/** Asks the server that holds a data folder for a backup. */
public final class BackupRequest {
    private static final int AT_ONCE = 1 << 16;

    private BackupRequest() {}

    /**
     * Has the server write a backup of everything that it holds now.
     *
     * @throws BackupUnusable if the server does not answer, or does not finish
     */
    public static void write(Path folder, OutputStream out) throws IOException {
        Path door = BackupListener.file(folder);
        if (!Files.isReadable(door)) {
            throw new BackupUnusable(Messages.text("backup.door", folder));
        }
        List<String> lines = Files.readAllLines(door);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + lines.get(0) + BackupListener.PATH))
                .header(BackupListener.SECRET, lines.get(1))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new BackupUnusable(Messages.text("backup.door", folder));
                }
                byte[] bytes = new byte[AT_ONCE];
                for (int read = read(body, bytes, folder); read >= 0; read = read(body, bytes, folder)) {
                    out.write(bytes, 0, read);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static int read(InputStream body, byte[] bytes, Path folder) throws IOException {
        try {
            return body.read(bytes);
        } catch (IOException e) {
            throw new BackupUnusable(Messages.text("backup.cut", folder), e);
        }
    }
}
