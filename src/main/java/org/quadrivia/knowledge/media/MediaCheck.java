package org.quadrivia.knowledge.media;

import org.quadrivia.Messages;

/**
 * Examines a file from a stranger. Its kind is found from its contents, whatever its name says. What comes back holds only what is
 * needed to show or play it.
 */
public final class MediaCheck {
    private MediaCheck() {}

    /**
     * Examines a file.
     *
     * @param most how many bytes it may have
     * @throws MediaRefused if it is too large, of no known kind, malformed, or could do harm
     */
    public static MediaFile check(byte[] bytes, long most) {
        if (bytes.length > most) {
            throw new MediaRefused(Messages.text("media.tooLarge", most >> 20));
        }
        MediaFile file = clean(bytes);
        if (file.bytes().length > most) {
            throw new MediaRefused(Messages.text("media.tooLarge", most >> 20));
        }
        return file;
    }

    private static MediaFile clean(byte[] bytes) {
        ByteCursor in = new ByteCursor(MediaKind.SVG, bytes);
        if (in.sees(PngCleaner.START)) {
            return PngCleaner.clean(bytes);
        }
        if (in.sees("\u00ff\u00d8\u00ff")) {
            return JpegCleaner.clean(bytes);
        }
        if (in.sees("GIF87a") || in.sees("GIF89a")) {
            return GifCleaner.clean(bytes);
        }
        if (in.sees("RIFF")) {
            return riff(bytes);
        }
        if (in.sees("OggS")) {
            return OggCheck.check(bytes);
        }
        if (new ByteCursor(MediaKind.M4A, bytes, Math.min(4, bytes.length), bytes.length).sees("ftyp")) {
            return Mp4Cleaner.clean(bytes);
        }
        if (SvgCleaner.begins(bytes)) {
            return SvgCleaner.clean(bytes);
        }
        if (Mp3Cleaner.begins(in)) {
            return Mp3Cleaner.clean(bytes);
        }
        throw new MediaRefused(Messages.text("media.unknown"));
    }

    private static MediaFile riff(byte[] bytes) {
        ByteCursor in = new ByteCursor(MediaKind.WEBP, bytes, Math.min(8, bytes.length), bytes.length);
        if (in.sees("WEBP")) {
            return RiffCleaner.webp(bytes);
        }
        if (in.sees("WAVE")) {
            return RiffCleaner.wav(bytes);
        }
        throw new MediaRefused(Messages.text("media.unknown"));
    }
}
