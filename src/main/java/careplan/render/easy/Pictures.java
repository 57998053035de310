package careplan.render.easy;

import careplan.render.document.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Pictures for ideas, chosen by a table of words that was looked at picture by picture. The longest
 * words of the table that stand in a sentence choose; of equally long ones, those that come first.
 */
public final class Pictures {
  private static final String FOLDER = "/careplan/render/pictures/";
  private static final int MILLIMETRES = 28;
  private static final int MOST_WORDS = 6;

  private final Map<String, String> pictureOf = new HashMap<>();

  /** The pictures that come with the program. */
  public Pictures() {
    read("words.txt").lines().forEach(this::row);
  }

  private void row(String row) {
    int colon = row.indexOf(':');
    if (colon < 0 || row.startsWith("#")) {
      return;
    }
    String picture = row.substring(0, colon).strip();
    for (String words : row.substring(colon + 1).split(",")) {
      pictureOf.putIfAbsent(words.strip().toLowerCase(Locale.ROOT), picture);
    }
  }

  /** The name of the picture for a sentence; none where no word of the table stands in it. */
  public Optional<String> named(String sentence) {
    String[] words = words(sentence);
    for (int length = MOST_WORDS; length > 0; length--) {
      for (int from = 0; from + length <= words.length; from++) {
        String phrase = String.join(" ", java.util.Arrays.copyOfRange(words, from, from + length));
        String picture = pictureOf.get(phrase);
        if (picture != null) {
          return Optional.of(picture);
        }
      }
    }
    return Optional.empty();
  }

  /** The words of a sentence in small letters, without the marks around them. */
  private static String[] words(String sentence) {
    StringBuilder plain = new StringBuilder(sentence.length());
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      plain.append(Character.isLetterOrDigit(c) || c == '\'' || c == '-' ? c : ' ');
    }
    return plain.toString().toLowerCase(Locale.ROOT).strip().split(" +");
  }

  /** A picture of ours; the words beside it say what it shows. */
  public static Picture of(String name) {
    String bytes =
        Base64.getEncoder().encodeToString(read(name + ".svg").getBytes(StandardCharsets.UTF_8));
    return new Picture("image/svg+xml", bytes, "", MILLIMETRES);
  }

  private static String read(String file) {
    try (InputStream bytes = Pictures.class.getResourceAsStream(FOLDER + file)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
