package org.quadrivia.knowledge.media;

import org.quadrivia.Messages;

/** How large a picture may be, so that every browser can decode it. */
final class PixelLimits {
    /** Pixels along one side. */
    private static final int SIDE = 16_000;
    /** Pixels of one frame: the photographs of today's telephones. */
    private static final long PIXELS = 50_000_000;
    /** Pixels of all frames together. */
    private static final long MOVING = 500_000_000;

    private PixelLimits() {}

    /**
     * Refuses a picture that would take too much memory when it is shown.
     *
     * @param frames 1 for a picture that does not move
     */
    static void require(MediaKind kind, long width, long height, long frames) {
        if (width <= 0 || height <= 0) {
            throw MediaRefused.broken(kind);
        }
        if (width > SIDE || height > SIDE || width * height > PIXELS) {
            throw new MediaRefused(Messages.text("media.pixels", width, height, PIXELS / 1_000_000, SIDE));
        }
        if (frames > MOVING / (width * height)) {
            throw new MediaRefused(Messages.text("media.frames", frames));
        }
    }
}
