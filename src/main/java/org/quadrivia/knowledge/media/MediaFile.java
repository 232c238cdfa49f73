package org.quadrivia.knowledge.media;

/** A picture or a sound that has been examined, without what is not needed to show or play it. */
public final class MediaFile {
    private final MediaName name;
    private final MediaKind kind;
    private final byte[] bytes;
    private final int width;
    private final int height;

    private MediaFile(MediaKind kind, byte[] bytes, int width, int height) {
        this.name = MediaName.of(bytes);
        this.kind = kind;
        this.bytes = bytes;
        this.width = width;
        this.height = height;
    }

    /** @param width in pixels; 0 if the picture has no size of its own */
    static MediaFile picture(MediaKind kind, byte[] bytes, int width, int height) {
        return new MediaFile(kind, bytes, width, height);
    }

    static MediaFile sound(MediaKind kind, byte[] bytes) {
        return new MediaFile(kind, bytes, 0, 0);
    }

    public MediaName name() {
        return name;
    }

    public MediaKind kind() {
        return kind;
    }

    /** Returns the contents. The caller must not change them. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns the width in pixels; 0 if it is a sound, or a picture without a size of its own. */
    public int width() {
        return width;
    }

    /** Returns the height in pixels; 0 if it is a sound, or a picture without a size of its own. */
    public int height() {
        return height;
    }
}
