package careplan.render.easy;

import careplan.plan.Nearest;
import careplan.render.document.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Pictures for ideas. The plan chooses one by name: of ours, of somebody's own set of symbols, or a
 * file beside the plan. Where it does not, a table of words that was looked at picture by picture
 * does; a reader is told so.
 */
public final class Pictures {
  private static final String FOLDER = "/careplan/render/pictures/";
  private static final int MILLIMETRES = 28;

  /** How much all the files of somebody's own take in one copy at most, in bytes of base64. */
  private static final int MOST_IN_ALL = 32 << 20;

  private final Optional<Path> folder;
  private final Symbols symbols;
  private final String table;
  private final Map<String, PictureFile> own = new LinkedHashMap<>();
  private PictureWords words;
  private int inAll;

  /** The pictures that come with the program, and no others. */
  public Pictures() {
    this(Optional.empty(), Symbols.NONE, words());
  }

  /**
   * @param folder the folder of the plan, out of which no file is taken; empty where it has none
   * @param symbols a set that somebody brings; its pictures stand for ours of the same name
   * @param table which words stand for which picture
   */
  public Pictures(Optional<Path> folder, Symbols symbols, String table) {
    this.folder = folder;
    this.symbols = symbols;
    this.table = table;
  }

  /** The table of words that comes with the program. */
  public static String words() {
    return resource("words.txt");
  }

  /** The name of the picture for a sentence; none where no word of the table stands in it. */
  public Optional<String> named(String sentence) {
    if (words == null) {
      words = new PictureWords(table);
    }
    return words.in(sentence, this::exists);
  }

  private boolean exists(String name) {
    return symbols.picture(name).or(() -> ours(name)).isPresent();
  }

  /** A picture of ours, or its namesake in a set that somebody brings. */
  public Picture of(String name) {
    return symbols.picture(name).or(() -> ours(name)).orElseThrow();
  }

  /**
   * The picture that a plan names.
   *
   * @param name of a picture, or of a file beside the plan
   */
  public Choice chosen(String name) {
    String plain = name.strip();
    if (!isFile(plain)) {
      Optional<Picture> found = symbols.picture(plain).or(() -> ours(plain));
      return new Choice(found, found.isPresent() ? "" : unknown(plain));
    }
    PictureFile file = own.computeIfAbsent(plain, this::read);
    inAll += file.picture().map(picture -> picture.base64().length()).orElse(0);
    if (inAll > MOST_IN_ALL) {
      return new Choice(Optional.empty(), "The pictures of this plan are too large together.");
    }
    return new Choice(
        file.picture(), file.why().isEmpty() ? "" : "The picture '" + plain + "' " + file.why());
  }

  /**
   * A picture that was asked for.
   *
   * @param picture empty where there is none
   * @param why there is none, a sentence or two; else empty
   */
  public record Choice(Optional<Picture> picture, String why) {}

  private static boolean isFile(String name) {
    return name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || name.indexOf('.') >= 0;
  }

  private String unknown(String name) {
    TreeSet<String> known = new TreeSet<>(symbols.names());
    words().lines().filter(row -> !row.startsWith("#")).forEach(row -> addName(row, known));
    String next =
        Nearest.to(name, known)
            .map(near -> "Did you mean '" + near + "'?")
            .orElse("--show-template pictures.txt lists those that there are.");
    return "There is no picture '" + name + "'. " + next;
  }

  private static void addName(String row, TreeSet<String> known) {
    int colon = row.indexOf(':');
    if (colon > 0) {
      known.add(row.substring(0, colon).strip());
    }
  }

  /** Reads a file beside the plan, or in a folder beside it; never one from anywhere else. */
  private PictureFile read(String name) {
    if (folder.isEmpty()) {
      return outside();
    }
    try {
      Path real = folder.get().toRealPath();
      Path file = real.resolve(name.replace('\\', '/')).toRealPath();
      return file.startsWith(real) && Files.isRegularFile(file)
          ? PictureFile.read(file)
          : outside();
    } catch (IOException | InvalidPathException missing) {
      return new PictureFile(Optional.empty(), "is not there. It has to stand beside the plan.");
    }
  }

  private static PictureFile outside() {
    return new PictureFile(
        Optional.empty(), "is not in the folder of the plan. Put it there, or in a folder in it.");
  }

  private static final Map<String, Optional<Picture>> OURS = new HashMap<>();

  private static synchronized Optional<Picture> ours(String name) {
    return OURS.computeIfAbsent(name, Pictures::drawn);
  }

  private static Optional<Picture> drawn(String name) {
    boolean plain = !name.isEmpty() && name.chars().allMatch(c -> c == '-' || isLetter(c));
    if (!plain || Pictures.class.getResource(FOLDER + name + ".svg") == null) {
      return Optional.empty();
    }
    byte[] svg = resource(name + ".svg").getBytes(StandardCharsets.UTF_8);
    String bytes = Base64.getEncoder().encodeToString(svg);
    return Optional.of(new Picture("image/svg+xml", bytes, "", MILLIMETRES, true));
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z';
  }

  private static String resource(String file) {
    try (InputStream bytes = Pictures.class.getResourceAsStream(FOLDER + file)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
