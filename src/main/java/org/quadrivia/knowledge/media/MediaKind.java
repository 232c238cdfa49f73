package org.quadrivia.knowledge.media;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that can be kept with a knowledge base. */
public enum MediaKind {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    SVG("image/svg+xml", "svg"),
    MP3("audio/mpeg", "mp3"),
    OGG("audio/ogg", "ogg"),
    WAV("audio/wav", "wav"),
    M4A("audio/mp4", "m4a");

    private final String type;
    private final String ending;

    MediaKind(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** Returns the media type. */
    public String type() {
        return type;
    }

    /** Returns the usual ending of the names of such files, without a dot. */
    public String ending() {
        return ending;
    }

    public boolean isPicture() {
        return type.startsWith("image/");
    }

    /** Returns the kind with that media type; empty if there is none. */
    public static Optional<MediaKind> ofType(String type) {
        return Stream.of(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }
}
