package careplan.render.easy;

import careplan.render.document.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/**
 * A picture in a file of somebody's own, looked at before it goes into a copy: of a kind that every
 * browser shows, not too large, without scripts, addresses and what a camera writes about the place
 * and the day.
 *
 * @param picture empty where it cannot be used
 * @param why it cannot, as the rest of a sentence that begins with its name
 */
record PictureFile(Optional<Picture> picture, String why) {
  /** How large a file of a picture is at most, in bytes. */
  static final int LARGEST = 2 << 20;

  private static final int MILLIMETRES = 32;

  private static PictureFile refused(String why) {
    return new PictureFile(Optional.empty(), why);
  }

  /** Reads the file. */
  static PictureFile read(Path file) {
    byte[] bytes;
    try (InputStream input = Files.newInputStream(file)) {
      bytes = input.readNBytes(LARGEST + 1);
    } catch (IOException unread) {
      return refused("could not be read.");
    }
    if (bytes.length > LARGEST) {
      return refused("is larger than 2 MiB. Make the picture smaller, and save it again.");
    }
    return of(bytes);
  }

  /** Looks at the bytes of a file. */
  static PictureFile of(byte[] bytes) {
    if (PngPicture.isOne(bytes)) {
      return embedded("image/png", PngPicture.plain(bytes));
    }
    if (JpegPicture.isOne(bytes)) {
      return embedded("image/jpeg", JpegPicture.plain(bytes));
    }
    if (SvgPicture.isOne(bytes)) {
      return SvgPicture.isHarmless(bytes)
          ? embedded("image/svg+xml", Optional.of(bytes))
          : refused("holds scripts, addresses or foreign parts. Save it as a plain SVG or a PNG.");
    }
    return refused("is no PNG, JPEG or SVG picture.");
  }

  private static PictureFile embedded(String mediaType, Optional<byte[]> bytes) {
    return bytes
        .map(plain -> Base64.getEncoder().encodeToString(plain))
        .map(text -> new Picture(mediaType, text, "", MILLIMETRES, false))
        .map(picture -> new PictureFile(Optional.of(picture), ""))
        .orElseGet(() -> refused("is damaged, or more than 8,000 dots wide or high."));
  }
}
